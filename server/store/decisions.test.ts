import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Database } from './database.ts'
import { carryOut } from './decisions.ts'
import { addVersion, command, noon, smallCounty } from './fixtures.ts'
import { freshDatabase } from './testing.ts'

let database: Database
beforeEach(async () => {
  database = await freshDatabase()
  await smallCounty(database.db)
})
afterEach(() => database.close())

const placement = () => database.db.selectFrom('placements').selectAll().executeTakeFirstOrThrow()
const log = async () =>
  (await database.db.selectFrom('decision_log').selectAll().orderBy('id').execute()).map(
    ({ event, version, actor }) => `${event} ${version} ${actor}`,
  )

it('writes the state and its log line in one transaction, from hand-in to a revision that waits beside the approved version', async () => {
  const { db } = database
  const version = await addVersion(db, 'kahvila')
  expect(await command(db, 'kahvila', { kind: 'submit', version }, { actor: 'maija' })).toMatchObject({
    ok: true,
  })
  expect(await command(db, 'kahvila', { kind: 'approve', version }, { now: noon + 1 })).toMatchObject({
    ok: true,
  })
  expect(await placement()).toMatchObject({ state: 'approved', shown_version: 1, decided_by: 'liisa' })

  const later = await addVersion(db, 'kahvila')
  await command(db, 'kahvila', { kind: 'revise', version: later }, { actor: 'maija', now: noon + 2 })
  expect(await placement()).toMatchObject({
    state: 'awaiting',
    version: 2,
    shown_version: 1,
    approved_at: new Date(noon + 1),
    since: new Date(noon + 2),
  })

  const reason = { code: 'facts-wrong', note: 'Kello puuttuu.' } as const
  await command(db, 'kahvila', { kind: 'decline', version: later, reason }, { now: noon + 3 })
  expect(await placement()).toMatchObject({
    state: 'declined',
    shown_version: null,
    reason_code: 'facts-wrong',
    note: 'Kello puuttuu.',
  })
  expect(await log()).toEqual([
    'submitted 1 maija',
    'approved 1 liisa',
    'revised 2 maija',
    'declined 2 liisa',
  ])
})

it('writes nothing when the command is refused', async () => {
  const { db } = database
  const version = await addVersion(db, 'kahvila')
  await command(db, 'kahvila', { kind: 'submit', version })
  const before = await placement()
  expect(await command(db, 'kahvila', { kind: 'approve', version: 7 })).toEqual({
    ok: false,
    reason: 'stale-version',
    currentVersion: 1,
  })
  expect(await placement()).toEqual(before)
  expect(await log()).toEqual(['submitted 1 liisa'])
})

it('leaves neither state nor log line when the caller undoes the transaction', async () => {
  const { db } = database
  await addVersion(db, 'kahvila')
  const undone = db.transaction().execute(async (trx) => {
    const at = { notice: 'kahvila', centre: 'keskusta' }
    await carryOut(trx, at, { kind: 'choose', version: 1 }, { actor: 'maija', now: noon })
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  expect(await db.selectFrom('placements').selectAll().execute()).toEqual([])
  expect(await log()).toEqual([])
})

it('lets one of two decisions made at once stand, and refuses the other', async () => {
  const { db } = database
  const version = await addVersion(db, 'kahvila')
  await command(db, 'kahvila', { kind: 'submit', version })
  const reason = { code: 'other', note: '' } as const
  const both = await Promise.all([
    command(db, 'kahvila', { kind: 'approve', version }),
    command(db, 'kahvila', { kind: 'decline', version, reason }),
  ])
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(await log()).toHaveLength(2)
})

it('hands a notice in once when two requests do so at once', async () => {
  const { db } = database
  const version = await addVersion(db, 'kahvila')
  const both = await Promise.all([1, 2].map(() => command(db, 'kahvila', { kind: 'submit', version })))
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
})

it('keeps each centre’s state apart', async () => {
  const { db } = database
  const version = await addVersion(db, 'kahvila')
  for (const centre of ['keskusta', 'tulliportti'])
    await command(db, 'kahvila', { kind: 'submit', version }, { centre })
  await command(db, 'kahvila', { kind: 'approve', version })
  const states = await db.selectFrom('placements').select(['centre', 'state']).orderBy('centre').execute()
  expect(states.map(({ state }) => state)).toEqual(['approved', 'awaiting'])
})
