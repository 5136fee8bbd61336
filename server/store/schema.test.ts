import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from './database.ts'
import { addVersion, command, noon, smallCounty } from './fixtures.ts'
import { freshDatabase } from './testing.ts'

let database: Database
beforeAll(async () => {
  database = await freshDatabase()
  const { db } = database
  await smallCounty(db)
  const version = await addVersion(db, 'kahvila')
  await command(db, 'kahvila', { kind: 'submit', version })
  await command(db, 'kahvila', { kind: 'approve', version })
  await addVersion(db, 'kuoro')
})
afterAll(() => database.close())

const run = (text: string) => sql.raw(text).execute(database.db)
const placing = (columns: string, values: string) =>
  run(`insert into placements (id, notice, centre, version, since, ${columns})
       values ('p', 'kuoro', 'keskusta', 1, now(), ${values})`)

describe('the decision log', () => {
  it.each([
    ["update decision_log set note = 'muutos'"],
    ['delete from decision_log'],
    ['truncate decision_log'],
    ['truncate placements cascade'],
  ])('refuses: %s', async (text) => {
    await expect(run(text)).rejects.toThrow('the decision log is append-only')
  })
})

describe('a version', () => {
  it('never changes', async () => {
    const text = `update notice_versions set valid_until = valid_until + interval '1 year'`
    await expect(run(text)).rejects.toThrow('a version never changes')
  })

  it('cannot go while a placement or the log speaks of it', async () => {
    await expect(run(`delete from notice_versions where notice = 'kahvila'`)).rejects.toThrow('foreign key')
  })

  it('exists for every notice as its latest', async () => {
    const text = `insert into notices (id, organisation, version) values ('tyhja', 'omaiset', 1)`
    await expect(run(text)).rejects.toThrow('latest_version_exists')
  })
})

describe('a placement', () => {
  it('shows no version without an approval in the log', async () => {
    const shown = placing('state, shown_version, approved_at, decided_by', `'approved', 1, now(), 'liisa'`)
    await expect(shown).rejects.toThrow('version 1 is shown without a logged approval')
  })

  it('shows no version that the log approved at another centre or of another number', async () => {
    await addVersion(database.db, 'kahvila')
    const text = `update placements set version = 2, shown_version = 2 where notice = 'kahvila'`
    await expect(run(text)).rejects.toThrow('version 2 is shown without a logged approval')
  })

  it.each([
    [
      'declined',
      'state, reason_code, decided_by, shown_version, approved_at',
      `'declined', 'other', 'liisa', 1, now()`,
    ],
    ['withdrawn', 'state, shown_version, approved_at', `'withdrawn', 1, now()`],
    ['ended', 'state, shown_version, approved_at', `'ended', 1, now()`],
    ['awaiting with the same version', 'state, shown_version, approved_at', `'awaiting', 1, now()`],
  ])('shows nothing while %s', async (_, columns, values) => {
    await expect(placing(columns, values)).rejects.toThrow('shows_only_while_approved_or_revised')
  })

  it('turned down without a reason or by nobody is refused', async () => {
    await expect(placing('state, decided_by', `'declined', 'liisa'`)).rejects.toThrow(
      'refusals_have_a_reason',
    )
    await expect(placing('state, reason_code', `'declined', 'other'`)).rejects.toThrow(
      'decisions_have_a_decider',
    )
  })

  it('cannot wait with a version whose end is not known', async () => {
    await database.db.transaction().execute(async (trx) => {
      await sql`insert into notices (id, organisation, version) values ('auki', 'omaiset', 1)`.execute(trx)
      await sql`insert into notice_versions (notice, version, template, content)
                values ('auki', 1, 'announcement', '{}')`.execute(trx)
    })
    const text = `insert into placements (id, notice, centre, state, version, since)
                  values ('p', 'auki', 'keskusta', 'awaiting', 1, now())`
    await expect(run(text)).rejects.toThrow('without validity dates')
  })

  it('is one for a notice and a centre', async () => {
    const text = `insert into placements (id, notice, centre, state, version, since)
                  values ('p', 'kahvila', 'keskusta', 'draft', 1, now())`
    await expect(run(text)).rejects.toThrow('placements_notice_centre_key')
  })
})

it('serves the liaison’s queue from its index', async () => {
  const plan = await database.db.transaction().execute(async (trx) => {
    await sql`set local enable_seqscan = off`.execute(trx)
    const { rows } = await sql<{ 'QUERY PLAN': string }>`
      explain select id from placements where state = 'awaiting' and centre = 'keskusta'
      order by since, id limit 50`.execute(trx)
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  })
  expect(plan).toMatch(/Index (Only )?Scan using queue/)
  expect(plan).not.toContain('Sort')
})

it('gives a screen one living token, and keeps the revoked ones', async () => {
  const token = (n: number, revoked: string) =>
    run(
      `insert into screen_tokens (token_hash, screen, revoked_at) values (sha256('${n}'), 's1', ${revoked})`,
    )
  await run(`insert into screens (id, centre, name, width_px, height_px, diagonal_inches, viewing_distance_m, languages)
             values ('s1', 'keskusta', 'Aula', 1920, 1080, 55, 3, '{fi}')`)
  await token(1, 'now()')
  await token(2, 'null')
  await expect(token(3, 'null')).rejects.toThrow('one_live_token_a_screen')
})

it('gives an organisation to members and to nobody else', async () => {
  const user = (role: string, organisation: string) =>
    run(`insert into users (id, email, name, role, organisation)
         values ('u', 'u@example.invalid', 'U', '${role}', ${organisation})`)
  await expect(user('member', 'null')).rejects.toThrow('only_members_have_an_organisation')
  await expect(user('liaison', `'omaiset'`)).rejects.toThrow('only_members_have_an_organisation')
})

it('reads counts as numbers and instants as dates', async () => {
  const { rows } = await sql<{ n: unknown; at: Date }>`
    select count(*) as n, max(since) as at from placements where notice = 'kahvila'`.execute(database.db)
  expect(rows[0]?.n).toBe(1)
  expect(rows[0]?.at.getTime()).toBe(noon)
})
