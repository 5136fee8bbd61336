import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AuditEvent } from '../../server/audit/events.ts'
import { verifyAudit } from '../../server/setup/verify-audit.ts'
import { audit, auditHead, auditLines, erasePersonal, personalKept } from '../../server/store/audit.ts'
import { buildTestApp, type TestApp } from '../support/app.ts'
import { password } from '../support/county.ts'
import { example } from '../support/notices.ts'

let t: TestApp
beforeAll(async () => {
  t = await buildTestApp()
})
afterAll(() => t.close())

const linesSince = async (number: number) =>
  (await auditLines(t.deps.db, number, 1000)).map(({ hash: _h, ...line }) => line)
/** What a call has written into the log. */
async function written(call: () => Promise<unknown>) {
  const { number } = await auditHead(t.deps.db)
  await call()
  return (await linesSince(number)).map(({ event, actor, subject, facts, personal }) => ({
    event,
    actor,
    subject,
    facts,
    personal,
  }))
}
const signIn = (email: string, word: string) =>
  t.api('POST', '/api/session', { payload: { email, password: word }, remoteAddress: '192.0.2.9' })

describe('the audit log tells', () => {
  test('who signed in, from where and with what outcome, also of accounts that there are not; and who signed out', async () => {
    const email = 'liaison@demo.invalid'
    const personal = { email, address: '192.0.2.9' }
    let cookie = ''
    const lines = await written(async () => {
      await signIn('Liaison@demo.invalid', 'wrong')
      await signIn('nobody@demo.invalid', 'wrong')
      const [session, device] = (await signIn(email, password)).cookies
      cookie = `${session?.name}=${session?.value}; ${device?.name}=${device?.value}`
      await t.api('POST', '/api/session', {
        payload: { email, password },
        headers: { cookie },
        remoteAddress: '192.0.2.9',
      })
    })
    const { id } = await t.deps.db
      .selectFrom('users')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
    const failed = {
      event: 'sign-in-failed',
      actor: null,
      subject: null,
      facts: { outcome: 'wrong', unrecorded: 0 },
    }
    expect(lines).toEqual([
      { ...failed, personal },
      { ...failed, personal: { ...personal, email: 'nobody@demo.invalid' } },
      { event: 'signed-in', actor: id, subject: null, facts: { device: 'new' }, personal },
      { event: 'signed-in', actor: id, subject: null, facts: { device: 'known' }, personal },
    ])
    const out = await written(() => t.api('DELETE', '/api/session', { as: id }))
    expect(out).toEqual([{ event: 'signed-out', actor: id, subject: null, facts: {}, personal: null }])
  })

  test('no more failures than so many a minute, and then how many were left out', async () => {
    t.clock.now += 3_600_000
    const lines = await written(async () => {
      for (let n = 0; n < 130; n++) await signIn(`flood-${n % 3}@demo.invalid`, 'wrong')
      t.clock.now += 60_000
      await signIn('flood@demo.invalid', 'wrong')
    })
    expect(lines).toHaveLength(121)
    expect(lines.at(-1)?.facts).toEqual({ outcome: 'wrong', unrecorded: 10 })
    expect(lines.some(({ facts }) => facts['outcome'] === 'braked')).toBe(true)
  })

  test('who made, changed, paired and revoked a screen', async () => {
    const as = 'coordinator'
    const users = await t.deps.db.selectFrom('users').select('id').where('role', '=', 'coordinator').execute()
    const who = users[0]?.id ?? as
    const shape = {
      widthPx: 1920,
      heightPx: 1080,
      diagonalInches: 55,
      viewingDistanceM: 3,
      languages: ['fi'],
      hours: null,
    }
    let id = ''
    const lines = await written(async () => {
      const made = await t.api('POST', '/api/screens', {
        as: who,
        payload: { centre: 'jokiranta', name: 'Uusi', ...shape },
      })
      expect(made.statusCode, made.body).toBe(201)
      id = made.json().id
      await t.api('PATCH', `/api/screens/${id}`, { as: who, payload: { name: 'Toinen' } })
      const pairing = (await t.api('POST', '/api/player/pairing')).json()
      await t.api('POST', '/api/screens/pair', {
        as: who,
        payload: { userCode: pairing.userCode, screenId: id },
      })
      await t.api('POST', `/api/screens/${id}/revoke`, { as: who })
    })
    const one = { actor: who, subject: id, personal: null }
    expect(lines).toEqual([
      { ...one, event: 'screen-made', facts: { centre: 'jokiranta', name: 'Uusi' } },
      { ...one, event: 'screen-changed', facts: { centre: 'jokiranta', changed: ['name'] } },
      { ...one, event: 'screen-paired', facts: { centre: 'jokiranta' } },
      { ...one, event: 'screen-revoked', facts: { centre: 'jokiranta' } },
    ])
  })

  test('who deleted a draft; and nothing of what was refused', async () => {
    const as = 'member-muisti'
    const { id } = (await t.api('POST', '/api/notices', { as, payload: example(t) })).json()
    const lines = await written(async () => {
      await t.api('DELETE', `/api/notices/${id}?version=9`, { as })
      await t.api('DELETE', `/api/notices/${id}?version=1`, { as })
      await t.api('DELETE', `/api/notices/${id}?version=1`, { as })
    })
    expect(lines).toEqual([
      {
        event: 'draft-deleted',
        actor: as,
        subject: id,
        facts: { organisation: expect.any(String) },
        personal: null,
      },
    ])
  })
})

test('every write says in its data what it writes into the log, or why nothing', () => {
  const writes = t.app.routeTable.filter(
    ({ method, url }) => method !== 'GET' && method !== 'HEAD' && url.startsWith('/api/'),
  )
  expect(writes.length).toBeGreaterThan(15)
  for (const { method, url, config } of writes) {
    const { audit: says } = config as { audit?: readonly AuditEvent[] | string | { none: string } }
    expect(says, `${method} ${url}`).toBeDefined()
    if (typeof says === 'object' && 'none' in says) expect(says.none.length).toBeGreaterThan(10)
  }
})

describe('somebody who reaches the database', () => {
  test('cannot change or remove a line in passing, but what is personal may be erased, and the chain stays whole', async () => {
    const { db } = t.deps
    const attempt = (statement: string) => sql.raw(statement).execute(db)
    await expect(attempt(`update audit_log set actor = null where number = 3`)).rejects.toThrow('append-only')
    await expect(attempt(`update audit_log set personal = '{}' where number = 1`)).rejects.toThrow(
      'append-only',
    )
    await expect(attempt(`delete from audit_log where number = 1`)).rejects.toThrow('append-only')
    await expect(attempt(`truncate audit_log`)).rejects.toThrow('append-only')
    expect(await erasePersonal(db, t.clock.now + personalKept + 60_000)).toBeGreaterThan(3)
    expect(JSON.stringify(await linesSince(0))).not.toContain('192.0.2.9')
    expect(await verifyAudit(db)).toMatchObject({ faults: [], cut: false, noted: null })
  })

  test('and has the triggers off, is found out: changed, removed, cut at the end, or written anew as a whole', async () => {
    const { db } = t.deps
    const noted = await auditHead(db)
    await audit(db, { event: 'signed-out', actor: null, facts: {} }, t.clock.now)
    await audit(db, { event: 'signed-out', actor: null, facts: {} }, t.clock.now)
    const { number } = await auditHead(db)
    expect(await verifyAudit(db, noted)).toMatchObject({
      faults: [],
      cut: false,
      noted: 'stands',
      lines: number,
    })
    await sql.raw('alter table audit_log disable trigger user').execute(db)
    await sql.raw(`update audit_log set actor = 'somebody' where number = 2`).execute(db)
    expect(await verifyAudit(db)).toMatchObject({ faults: [{ number: 2, what: 'changed' }], cut: false })
    await sql.raw(`delete from audit_log where number = 2`).execute(db)
    expect((await verifyAudit(db)).faults).toContainEqual({ number: 2, what: 'missing' })
    await sql.raw(`delete from audit_log where number = ${number}`).execute(db)
    expect(await verifyAudit(db)).toMatchObject({ cut: true })
    await sql.raw('delete from audit_log; delete from audit_head').execute(db)
    await audit(db, { event: 'signed-out', actor: null, facts: {} }, t.clock.now)
    expect(await verifyAudit(db, noted)).toMatchObject({ faults: [], cut: false, noted: 'gone' })
    await sql.raw('alter table audit_log enable trigger user').execute(db)
  })
})

test('many at once make one chain, and what is undone leaves no line', async () => {
  const { db } = t.deps
  const before = await auditHead(db)
  await Promise.allSettled(
    Array.from({ length: 30 }, (_, n) =>
      db.transaction().execute(async (trx) => {
        await audit(trx, { event: 'signed-out', actor: null, facts: {} }, t.clock.now)
        if (n % 3 === 0) throw new Error('undone')
      }),
    ),
  )
  expect((await auditHead(db)).number).toBe(before.number + 20)
  expect(await verifyAudit(db)).toMatchObject({ faults: [], cut: false })
})
