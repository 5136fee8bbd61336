import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { demoCounty } from '../../content/samples/index.ts'
import { passwordFits } from '../auth/password.ts'
import { projectFolder } from '../config.ts'
import { seedDemo } from '../demo/index.ts'
import { listen } from '../store/changes.ts'
import type { Database } from '../store/database.ts'
import { publicCentres } from '../store/centres.ts'
import { beginSession, findSession } from '../store/sessions.ts'
import { freshDatabase } from '../store/testing.ts'
import { findAccount } from '../store/users.ts'
import type { County } from './county.ts'
import { givePassword } from './give-password.ts'
import { readCounty } from './read-county.ts'
import { SetupRefused } from './refused.ts'
import { writeCounty } from './write-county.ts'

const text = await readFile(join(projectFolder(), 'docs', 'county.example.json'), 'utf8')
const nothing: County = { centres: [], screens: [], organisations: [], users: [] }
const leena = 'leena.aalto@example.fi'

function example(): County {
  const read = readCounty(text)
  if (!read.ok) throw new Error('the example is wrong')
  return read.county
}

let database: Database
beforeEach(async () => void (database = await freshDatabase()))
afterEach(() => database.close())

const refusal = (work: Promise<unknown>): Promise<SetupRefused> =>
  work.then(
    () => Promise.reject(new Error('was not refused')),
    (error: unknown) => (error instanceof SetupRefused ? error : Promise.reject(error as Error)),
  )

describe('setting a county up', () => {
  it('writes what the file names; the new users can sign in with the passwords told', async () => {
    const { db } = database
    const county = example()
    const { counted, newUsers, lacking } = await writeCounty(db, county)
    expect(counted).toMatchObject({ centres: { new: 1, known: 0 }, users: { new: 5, known: 0 } })
    expect(lacking).toEqual([])
    const [centre] = await publicCentres(db)
    expect({ ...centre, screens: [] }).toEqual({ ...county.centres[0], screens: [] })
    expect(centre?.screens).toEqual(county.screens)
    expect(newUsers.map(({ email }) => email)).toEqual(county.users.map(({ email }) => email))
    for (const { email, password } of newUsers) {
      expect(password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/)
      expect(await passwordFits((await findAccount(db, email))?.passwordHash, password)).toBe(true)
    }
    expect((await findAccount(db, leena))?.user).toMatchObject({ role: 'liaison', centres: ['jokiranta'] })
  })

  it('changes nothing the second time, and brings up to date what is written otherwise', async () => {
    const { db } = database
    const county = example()
    await writeCounty(db, county)
    const all = () =>
      Promise.all(
        (['centres', 'screens', 'organisations', 'users', 'user_centres', 'centre_contacts'] as const).map(
          (table) => db.selectFrom(table).selectAll().execute(),
        ),
      )
    const before = await all()
    const again = await writeCounty(db, county)
    expect(again).toMatchObject({ counted: { users: { new: 0, known: 5 } }, newUsers: [] })
    expect((await all()).map((rows) => new Set(rows))).toEqual(before.map((rows) => new Set(rows)))

    const { id, ...centre } = county.centres[0]!
    await writeCounty(db, {
      ...nothing,
      centres: [{ id, ...centre, name: 'Uusi nimi', contact: { email: 'a@b.fi', phone: '1' } }],
    })
    expect(await publicCentres(db)).toMatchObject([{ id, name: 'Uusi nimi', contact: { phone: '1' } }])
    expect(await db.selectFrom('users').selectAll().execute()).toHaveLength(5)
  })

  it('moves a liaison to the centres named, and closes and opens an account when told to', async () => {
    const { db } = database
    const county = example()
    const second = { ...county.centres[0]!, id: 'lakeus' }
    await writeCounty(db, { ...county, centres: [...county.centres, second] })
    const user = county.users[1]!
    const { lacking } = await writeCounty(db, {
      ...nothing,
      users: [{ ...user, email: 'Leena.Aalto@Example.fi', centres: ['lakeus'] }],
    })
    expect((await findAccount(db, leena))?.user.centres).toEqual(['lakeus'])
    expect(lacking).toEqual(['jokiranta has no liaison: nobody decides there.', 'lakeus has no screen yet.'])

    const session = await beginSession(db, (await findAccount(db, leena))!.user.id, Date.now())
    await writeCounty(db, { ...nothing, users: [{ ...user, closed: true }] })
    expect(await findAccount(db, leena)).toBeNull()
    await writeCounty(db, { ...nothing, users: [user] })
    expect(await findAccount(db, leena)).toBeNull()
    await writeCounty(db, { ...nothing, users: [{ ...user, closed: false }] })
    expect(await findAccount(db, leena)).not.toBeNull()
    expect(await findSession(db, session, Date.now())).toBeNull()
  })

  it('refuses what the database does not bear out, all of it at once, and then writes nothing', async () => {
    const { db } = database
    const county = example()
    await writeCounty(db, county)
    const moved = { ...county.screens[0]!, centre: 'lakeus' }
    const twin = { ...county.organisations[0]!, id: 'twin' }
    const stranger = { ...county.users[1]!, centres: ['jokiranta', 'nowhere'] }
    const lakeus = { ...county.centres[0]!, id: 'lakeus' }
    const file = { centres: [lakeus], screens: [moved], organisations: [twin], users: [stranger] }
    const { mistakes } = await refusal(writeCounty(db, file))
    expect(mistakes.map(({ pointer }) => pointer)).toEqual([
      '/users/0/centres/1',
      '/screens/0/centre',
      '/organisations/0/businessId',
    ])
    expect(await publicCentres(db)).toHaveLength(1)
  })

  it('tells running services of the centres whose screens may show something else now', async () => {
    const county = example()
    await writeCounty(database.db, county)
    const heard: (string | null)[] = []
    let tell: () => void = () => undefined
    const told = new Promise<void>((resolve) => (tell = resolve))
    const listening = await listen({
      connection: database.connection,
      onChange: (centre) => (heard.push(centre), tell()),
    })
    await writeCounty(database.db, { ...nothing, screens: county.screens })
    await told
    expect(heard).toEqual(['jokiranta'])
    await listening.close()
  })

  it('never touches the demo county', async () => {
    const { db } = database
    const media = {
      put: async () => `${'0'.repeat(64)}.webp`,
      get: async () => null,
      has: async () => true,
      delete: async () => undefined,
      sweepParts: async () => 0,
      probe: async () => undefined,
    }
    await seedDemo(db, media, Date.now(), { ...demoCounty(Date.now()), notices: [] })
    expect((await refusal(writeCounty(db, example()))).message).toMatch(/demo county/)
    expect((await refusal(givePassword(db, 'liaison@demo.invalid'))).message).toMatch(/demo county/)
  })
})

describe('a new password', () => {
  it('replaces the old one and ends the sessions', async () => {
    const { db } = database
    const { newUsers } = await writeCounty(db, example())
    const { user } = (await findAccount(db, leena))!
    const session = await beginSession(db, user.id, Date.now())
    const password = await givePassword(db, 'Leena.Aalto@example.fi')
    const { passwordHash } = (await findAccount(db, leena))!
    expect(await passwordFits(passwordHash, password)).toBe(true)
    expect(await passwordFits(passwordHash, newUsers[1]!.password)).toBe(false)
    expect(await findSession(db, session, Date.now())).toBeNull()
    expect((await refusal(givePassword(db, 'nobody@example.fi'))).message).toMatch(/no open account/)
  })
})
