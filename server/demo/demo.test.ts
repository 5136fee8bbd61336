import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { demoCounty } from '../../content/samples/index.ts'
import { passwordFits } from '../auth/password.ts'
import { endPlacements } from '../jobs/end-placements.ts'
import { folderStore, type MediaStore } from '../media/store.ts'
import type { Database } from '../store/database.ts'
import { freshDatabase } from '../store/testing.ts'
import { demoPassword, renewDemo, seedDemo } from './index.ts'

const now = Date.parse('2026-11-21T12:00:00Z')
const day = 24 * 3_600_000
let folder: string
let media: MediaStore
let database: Database
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aulataulu-demo-'))
  media = folderStore(folder)
})
afterAll(() => rm(folder, { recursive: true, force: true }))
beforeEach(async () => {
  database = await freshDatabase()
})
afterEach(() => database.close())

const placements = () =>
  database.db.selectFrom('placements').selectAll().orderBy('notice').orderBy('centre').execute()

describe('the demo county', () => {
  it('stands in the database as the samples have it, each state with its log', async () => {
    const { db } = database
    expect(await seedDemo(db, media, now)).toBe(true)
    const wanted = demoCounty(now).notices.flatMap(({ id, placements }) =>
      placements.map(({ centre, state }) => `${id} ${centre} ${state}`),
    )
    expect((await placements()).map((p) => `${p.notice} ${p.centre} ${p.state}`)).toEqual(wanted.sort())
    const silent = await db
      .selectFrom('placements as p')
      .leftJoin('decision_log as l', 'l.placement', 'p.id')
      .where('p.state', '<>', 'draft')
      .where('l.id', 'is', null)
      .select('p.id')
      .execute()
    expect(silent).toEqual([])
  })

  it('has happened in order and not after now', async () => {
    const { db } = database
    await seedDemo(db, media, now)
    const log = await db.selectFrom('decision_log').select('at').orderBy('id').execute()
    const times = log.map(({ at }) => at.getTime())
    expect(times).toEqual([...times].sort((a, b) => a - b))
    expect(times.at(-1)).toBeLessThanOrEqual(now)
  })

  it('lets the four accounts in', async () => {
    const { db } = database
    await seedDemo(db, media, now)
    for (const [name, role] of Object.entries({
      organisation: 'member',
      liaison: 'liaison',
      coordinator: 'coordinator',
      operator: 'operator',
    })) {
      const user = await db
        .selectFrom('users')
        .selectAll()
        .where('email', '=', `${name}@demo.invalid`)
        .executeTakeFirstOrThrow()
      expect(user.role).toBe(role)
      expect(await passwordFits(user.password_hash, demoPassword)).toBe(true)
    }
  })

  it('gives the liaison’s account more than one centre', async () => {
    const { db } = database
    await seedDemo(db, media, now)
    const centres = await db
      .selectFrom('user_centres as c')
      .innerJoin('users as u', 'u.id', 'c.user_id')
      .where('u.email', '=', 'liaison@demo.invalid')
      .select('c.centre')
      .execute()
    expect(centres.length).toBeGreaterThanOrEqual(2)
  })

  it('keeps its pictures in the media store', async () => {
    const { db } = database
    await seedDemo(db, media, now)
    const rows = await db.selectFrom('media').selectAll().execute()
    expect(rows.length).toBeGreaterThan(0)
    for (const { hash, extension } of rows) expect(await media.has(`${hash}.${extension}`)).toBe(true)
    const used = await db
      .selectFrom('notice_versions')
      .select('picture_media')
      .where('picture_media', 'is not', null)
      .execute()
    expect(used.map(({ picture_media }) => picture_media).sort()).toEqual(rows.map(({ id }) => id).sort())
  })

  it('is set up once, and never beside anything else', async () => {
    const { db } = database
    const both = await Promise.all([seedDemo(db, media, now), seedDemo(db, media, now)])
    expect(both.sort()).toEqual([false, true])
    expect(await seedDemo(db, media, now + day)).toBe(false)
  })

  it('is written as a whole or not at all', async () => {
    const county = demoCounty(now)
    county.notices.at(-1)!.placements = [{ centre: 'nowhere', state: 'awaiting' }]
    await expect(seedDemo(database.db, media, now, county)).rejects.toThrow('placements_centre_fkey')
    expect(await seedDemo(database.db, media, now)).toBe(true)
  })

  it.each([
    ['a spring day without its third hour', '2026-03-29T00:30:00Z'],
    ['an autumn day with its fourth hour twice', '2026-10-25T00:30:00Z'],
    ['a leap day', '2028-02-29T21:59:59Z'],
    ['the turn of the year', '2026-12-31T22:00:00Z'],
  ])('can be set up on %s', async (_, at) => {
    expect(await seedDemo(database.db, media, Date.parse(at))).toBe(true)
  })
})

describe('a demo county that runs for long', () => {
  const counts = async () => {
    const all: Record<string, number> = {}
    for (const { state } of await placements()) all[state] = (all[state] ?? 0) + 1
    return all
  }

  it('is as alive a month, a season and a year later as on its first day', async () => {
    const { db } = database
    await seedDemo(db, media, now)
    const first = await counts()
    for (const days of [35, 100, 365]) {
      const later = now + days * day
      await endPlacements.run({ db }, later)
      expect((await counts())['approved'] ?? 0).toBeLessThan(first['approved']!)
      await renewDemo.run({ db }, later)
      expect(await counts()).toMatchObject({ approved: first['approved'], awaiting: first['awaiting'] })
      expect(await endPlacements.run({ db }, later)).toBe('0 ended')
      expect(await renewDemo.run({ db }, later)).toBe('0 notices handed in anew')
    }
  })

  it('leaves alone what is not over, and a database that is no demo', async () => {
    const { db } = database
    expect(await renewDemo.run({ db }, now)).toBe('no demo county here')
    await seedDemo(db, media, now)
    const before = await placements()
    expect(await renewDemo.run({ db }, now)).toBe('0 notices handed in anew')
    expect(await placements()).toEqual(before)
  })
})
