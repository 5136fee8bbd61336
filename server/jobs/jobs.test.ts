import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Database } from '../store/database.ts'
import { addVersion, command, day, hour, noon, smallCounty } from '../store/fixtures.ts'
import { beginPairing, pairByCode } from '../store/pairings.ts'
import { beginSession, findSession } from '../store/sessions.ts'
import { freshDatabase } from '../store/testing.ts'
import { cleanUp } from './clean-up.ts'
import { endPlacements } from './end-placements.ts'
import type { Job } from './job.ts'
import { runSlot } from './run-slot.ts'
import { startJobs } from './schedule.ts'

let database: Database
beforeEach(async () => {
  database = await freshDatabase()
  await smallCounty(database.db)
})
afterEach(() => database.close())

const states = async () => {
  const rows = await database.db
    .selectFrom('placements')
    .select(['notice', 'state', 'shown_version'])
    .orderBy('notice')
    .execute()
  return rows.map((row) => `${row.notice} ${row.state} ${row.shown_version ?? '-'}`)
}

describe('end-placements', () => {
  it('ends what is approved and what still waits when its validity is over, and nothing else, however long it did not run', async () => {
    const { db } = database
    for (const [notice, days] of Object.entries({ kuoro: 1, kahvila: 1, jumppa: 40 })) {
      const version = await addVersion(db, notice, { until: noon + days * day })
      await command(db, notice, { kind: 'submit', version })
      if (notice !== 'kahvila') await command(db, notice, { kind: 'approve', version })
    }
    expect(await endPlacements.run({ db }, noon + day - 1)).toBe('0 ended')
    expect(await endPlacements.run({ db }, noon + 30 * day)).toBe('2 ended')
    expect(await states()).toEqual(['jumppa approved 1', 'kahvila ended -', 'kuoro ended -'])
    const log = await db
      .selectFrom('decision_log')
      .where('event', '=', 'ended')
      .select(['notice', 'actor'])
      .execute()
    expect(log).toHaveLength(2)
    expect(log.every(({ actor }) => actor === null)).toBe(true)
    expect(await endPlacements.run({ db }, noon + 30 * day)).toBe('0 ended')
  })

  it('ends an event with the event, before its validity', async () => {
    const { db } = database
    const details = { starts: '2026-09-15T18:00', ends: '2026-09-15T20:00' }
    const version = await addVersion(db, 'konsertti', { template: 'event', details })
    await command(db, 'konsertti', { kind: 'submit', version })
    await command(db, 'konsertti', { kind: 'approve', version })
    const over = Date.parse('2026-09-15T20:00:00+03:00')
    expect(await endPlacements.run({ db }, over - 1)).toBe('0 ended')
    expect(await endPlacements.run({ db }, over)).toBe('1 ended')
    expect(await states()).toEqual(['konsertti ended -'])
  })

  it('takes the approved version off when its time is over while a newer one goes on waiting', async () => {
    const { db } = database
    const version = await addVersion(db, 'kahvila', { until: noon + day })
    await command(db, 'kahvila', { kind: 'submit', version })
    await command(db, 'kahvila', { kind: 'approve', version })
    const later = await addVersion(db, 'kahvila', { until: noon + 9 * day })
    await command(db, 'kahvila', { kind: 'revise', version: later })
    await endPlacements.run({ db }, noon + day)
    expect(await states()).toEqual(['kahvila awaiting -'])
    expect(await endPlacements.run({ db }, noon + day)).toBe('0 ended')
  })
})

describe('clean-up', () => {
  it('removes sessions, pairings and runs that are over, and keeps the others', async () => {
    const { db } = database
    const hash = (n: number) => Buffer.alloc(32, n)
    const at = (instant: number) => new Date(instant)
    const times = { created_at: at(noon - 40 * day), last_seen_at: at(noon) }
    await db
      .insertInto('sessions')
      .values([
        { token_hash: hash(1), user_id: 'maija', expires_at: at(noon - 1), ...times },
        { token_hash: hash(2), user_id: 'maija', expires_at: at(noon + 1), ...times },
      ])
      .execute()
    const created_at = at(noon - 9 * day)
    await db
      .insertInto('pairings')
      .values([
        { device_code_hash: hash(1), user_code: 'ABCDEF', created_at, expires_at: at(noon - 2 * day) },
        { device_code_hash: hash(2), user_code: 'GHJKMN', created_at, expires_at: at(noon - hour) },
      ])
      .execute()
    expect(await cleanUp.run({ db }, noon)).toBe(
      '1 sessions, 0 devices, 0 keys, 0 addresses, 1 pairings, 0 runs',
    )
    expect(await cleanUp.run({ db }, noon)).toBe(
      '0 sessions, 0 devices, 0 keys, 0 addresses, 0 pairings, 0 runs',
    )
  })
})

describe('a slot', () => {
  const job = (run: Job['run']): Job => ({ name: 'try-it', cron: '* * * * *', lateAfterMs: 5 * 60_000, run })
  const at = { slot: noon, now: () => noon, worker: 'w' }
  const history = () => database.db.selectFrom('job_slots').select(['job', 'ok', 'detail']).execute()

  it('is run by exactly one of many processes', async () => {
    let runs = 0
    const counted = job(() => Promise.resolve(`${++runs}`))
    const all = await Promise.all(Array.from({ length: 10 }, () => runSlot(database, counted, at)))
    expect(runs).toBe(1)
    expect(all.filter(({ ran }) => ran)).toHaveLength(1)
    expect(await history()).toEqual([{ job: 'try-it', ok: true, detail: '1' }])
  })

  it('keeps the error of a run that failed', async () => {
    const failing = job(() => Promise.reject(new Error('no paper')))
    expect(await runSlot(database, failing, at)).toMatchObject({ ran: true, ok: false })
    expect(await history()).toEqual([{ job: 'try-it', ok: false, detail: 'no paper' }])
  })

  it('makes the health page late after a while without a good run, and well again after one', async () => {
    let now = noon
    let fails = true
    const flaky = job(() => (fails ? Promise.reject(new Error('no paper')) : Promise.resolve('done')))
    const errors: string[] = []
    const onError = (error: unknown, name: string) => errors.push(`${name}: ${(error as Error).message}`)
    const clock = { now: () => now, counted: () => now }
    const jobs = startJobs({ db: database.db, jobs: [flaky], ...clock, onError, byClock: false })
    await jobs.catchUp()
    expect(errors).toEqual(['try-it: no paper'])
    expect(await jobs.health()).toMatchObject({ ok: true })
    now += 6 * 60_000
    expect(await jobs.health()).toEqual({ ok: false, detail: 'try-it is late: no paper' })
    fails = false
    await jobs.catchUp()
    expect(await jobs.health()).toMatchObject({ ok: true })
    await jobs.stop()
  })

  it('comes by the clock', async () => {
    const everySecond = { ...job(() => Promise.resolve('done')), cron: '* * * * * *' }
    const onError = (error: unknown) => expect.fail(String(error))
    const jobs = startJobs({ db: database.db, jobs: [everySecond], now: () => Date.now(), onError })
    await vi.waitFor(async () => expect(await history()).toHaveLength(1), 10_000)
    await jobs.stop()
  })

  it('is waited for at shutdown', async () => {
    let finish = () => undefined as void
    let began = () => undefined as void
    const beginning = new Promise<void>((resolve) => (began = resolve))
    const slow = job(() => {
      began()
      return new Promise((resolve) => (finish = () => resolve('done')))
    })
    const jobs = startJobs({
      db: database.db,
      jobs: [slow],
      now: () => noon,
      onError: () => undefined,
      byClock: false,
    })
    void jobs.catchUp()
    await beginning
    let stopped = false
    const stopping = jobs.stop().then(() => (stopped = true))
    await Promise.resolve()
    expect(stopped).toBe(false)
    finish()
    await stopping
    expect(await history()).toEqual([{ job: 'try-it', ok: true, detail: 'done' }])
  })

  it('ends nothing by a clock that has just jumped, and goes on when the clock has stood for ten minutes', async () => {
    let [now, counted] = [noon, 0]
    const pass = (ms: number) => ((now += ms), (counted += ms))
    let runs = 0
    const jobs = startJobs({
      db: database.db,
      jobs: [job(() => Promise.resolve(`${++runs}`))],
      now: () => now,
      counted: () => counted,
      onError: (error) => expect.fail(String(error)),
      byClock: false,
    })
    await jobs.catchUp()
    expect(runs).toBe(1)
    now += 365 * day
    await jobs.catchUp()
    pass(5 * 60_000)
    await jobs.catchUp()
    expect(runs).toBe(1)
    now -= 365 * day
    await jobs.catchUp()
    expect(await jobs.health()).toMatchObject({ ok: true })
    expect(runs).toBe(1)
    pass(11 * 60_000)
    await jobs.catchUp()
    expect(runs).toBe(2)
    pass(60_000)
    await jobs.catchUp()
    expect(runs).toBe(3)
    await jobs.stop()
  })
})

describe('a clock that was far ahead and is put right', () => {
  it('leaves nobody signed in for longer than a session lasts, and keeps who was', async () => {
    const { db } = database
    const earlier = await beginSession(db, 'maija', noon)
    const ahead = await beginSession(db, 'maija', noon + 365 * day)
    expect((await findSession(db, ahead, noon))?.id).toBeUndefined()
    expect((await findSession(db, earlier, noon + 7 * hour))?.id).toBe('maija')
    // Used by the clock that was ahead, then by the right one: idle time counts from the right one.
    expect((await findSession(db, earlier, noon + hour))?.id).toBe('maija')
    expect(await findSession(db, earlier, noon + 14 * hour)).toBeNull()
  })

  it('leaves no pairing code good for longer than one is', async () => {
    const { db } = database
    const { userCode } = await beginPairing(db, noon + 365 * day)
    const pair = (at: number) =>
      db.transaction().execute((trx) => pairByCode(trx, { userCode, screen: 'none', by: 'liisa' }, at))
    expect(await pair(noon)).toBe(false)
  })
})
