import { keysKept, sweepKeys } from '../../server/store/idempotency-keys.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildTestApp, type TestApp } from '../support/app.ts'
import { example, handIn } from '../support/notices.ts'

let t: TestApp
beforeAll(async () => {
  t = await buildTestApp()
})
afterAll(() => t.close())

const writer = 'member-muisti'
const liaison = 'liaison-jokiranta'
const other = 'liaison-pohjantahti'

const get = async (id: string) => (await t.api('GET', `/api/notices/${id}`, { as: writer })).json()
const decide = (placement: string, payload: object, as = liaison) =>
  t.api('POST', `/api/placements/${placement}/decision`, { as, payload })

test('a notice goes from a draft to the queue and is approved at the centre alone that approves it', async () => {
  const { notice, placements } = await handIn(t, writer, ['jokiranta', 'pohjantahti'])
  expect(placements.map((p) => p.state)).toEqual(['awaiting', 'awaiting'])

  const queue = (await t.api('GET', '/api/placements?state=awaiting', { as: liaison })).json()
  expect(queue.total).toBe(1)
  const [item] = queue.items
  expect(item).toMatchObject({ notice: notice.id, centre: 'jokiranta', state: 'awaiting', shown: null })
  expect(item.organisation.id).toBe('muisti')
  expect(item.findings.filter((f: { severity: string }) => f.severity === 'error')).toEqual([])

  const approved = await decide(item.id, { version: item.version, decision: 'approve' })
  expect(approved.json()).toMatchObject({ state: 'approved', shownVersion: 1 })
  const states = (await get(notice.id)).placements.map((p: { centre: string; state: string }) => [
    p.centre,
    p.state,
  ])
  expect(states).toEqual([
    ['jokiranta', 'approved'],
    ['pohjantahti', 'awaiting'],
  ])
})

test('a change asked for comes back with its reason, and the mended version is a new one in the queue', async () => {
  const { notice, placements } = await handIn(t, writer, ['jokiranta'])
  const id = placements[0]!.id
  const asked = { version: 1, decision: 'request-change', reasonCode: 'facts-missing', note: 'Mihin ovesta?' }
  const answer = await t.api('POST', `/api/placements/${id}/decision`, {
    as: liaison,
    payload: asked,
    headers: { 'accept-language': 'sv' },
  })
  expect(answer.json()).toMatchObject({
    state: 'change-requested',
    reason: { code: 'facts-missing', note: 'Mihin ovesta?', text: 'Någon viktig uppgift saknas.' },
  })

  const mended = example(t)
  mended.content.fi!.title = 'Kahvihetki meillä'
  const saved = await t.api('PUT', `/api/notices/${notice.id}`, {
    as: writer,
    payload: { ...mended, version: 1 },
  })
  expect(saved.json()).toMatchObject({
    version: 2,
    placements: [{ state: 'awaiting', version: 2, reason: null }],
  })
})

test('an edit goes back to the queue while the approved version stays on screen', async () => {
  const { notice, placements } = await handIn(t, writer, ['jokiranta'])
  const id = placements[0]!.id
  await decide(id, { version: 1, decision: 'approve' })
  const edited = example(t)
  edited.content.fi!.price = 'Maksuton'
  const saved = await t.api('PUT', `/api/notices/${notice.id}`, {
    as: writer,
    payload: { ...edited, version: 1 },
  })
  expect(saved.json().placements[0]).toMatchObject({ state: 'awaiting', version: 2, shownVersion: 1 })

  const item = (await t.api('GET', `/api/placements/${id}`, { as: liaison })).json()
  expect(item.shown.content.fi.price).toBe('Ilmainen')
  expect(item.content.content.fi.price).toBe('Maksuton')
  const stale = await decide(id, { version: 1, decision: 'approve' })
  expect([stale.statusCode, stale.json().code, stale.json().currentVersion]).toEqual([
    409,
    'stale-version',
    2,
  ])
  expect((await decide(id, { version: 2, decision: 'approve' })).json()).toMatchObject({ shownVersion: 2 })
})

test('saving what is there already makes no new version', async () => {
  const { notice } = await handIn(t, writer, ['jokiranta'])
  const {
    id: _,
    placements: _p,
    pictureUrl: _u,
    updatedAt: _t,
    organisation: _o,
    ...same
  } = await get(notice.id)
  const saved = await t.api('PUT', `/api/notices/${notice.id}`, { as: writer, payload: same })
  expect(saved.json()).toMatchObject({ version: 1, placements: [{ state: 'awaiting', version: 1 }] })
})

test('a decline needs a reason and says it', async () => {
  const { placements } = await handIn(t, writer, ['jokiranta'])
  const id = placements[0]!.id
  const without = await decide(id, { version: 1, decision: 'decline' })
  const empty = await decide(id, { version: 1, decision: 'decline', reasonCode: 'other', note: ' ' })
  expect(empty.json()).toMatchObject({
    code: 'invalid-input',
    errors: [{ pointer: '/note', code: 'required' }],
  })
  expect(without.json()).toMatchObject({
    code: 'invalid-input',
    errors: [{ pointer: '/reasonCode', code: 'required' }],
  })
  const declined = await decide(id, { version: 1, decision: 'decline', reasonCode: 'commercial' })
  expect(declined.json()).toMatchObject({ state: 'declined', reason: { text: 'Ilmoitus on mainos.' } })
})

test('of two decisions at once exactly one wins, and the log holds one line of it', async () => {
  const { placements } = await handIn(t, writer, ['jokiranta'])
  const id = placements[0]!.id
  const answers = await Promise.all([
    decide(id, { version: 1, decision: 'approve' }),
    decide(
      id,
      { version: 1, decision: 'decline', reasonCode: 'other', note: 'Puhutaan puhelimessa.' },
      'deputy-jokiranta',
    ),
    decide(id, { version: 1, decision: 'approve' }, 'deputy-jokiranta'),
  ])
  expect(answers.map((a) => a.statusCode).sort()).toEqual([200, 409, 409])
  const lines = await t.deps.db
    .selectFrom('decision_log')
    .where('placement', '=', id)
    .select('event')
    .execute()
  expect(lines.filter(({ event }) => event !== 'submitted')).toHaveLength(1)
})

test('another centre’s liaison neither sees nor decides it', async () => {
  const { placements } = await handIn(t, writer, ['jokiranta'])
  const id = placements[0]!.id
  for (const answer of [
    await t.api('GET', `/api/placements/${id}`, { as: other }),
    await decide(id, { version: 1, decision: 'approve' }, other),
    await t.api('POST', `/api/placements/${id}/remove`, {
      as: other,
      payload: { reasonCode: 'other', note: 'Puhutaan puhelimessa.' },
    }),
    await t.api('GET', '/api/placements?centre=jokiranta', { as: other }),
  ])
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'not-yours'])
})

test('another organisation’s notice is not there', async () => {
  const { notice } = await handIn(t, writer, ['jokiranta'])
  const as = 'member-kuulo'
  for (const answer of [
    await t.api('GET', `/api/notices/${notice.id}`, { as }),
    await t.api('PUT', `/api/notices/${notice.id}`, { as, payload: example(t) }),
    await t.api('POST', `/api/notices/${notice.id}/submit`, {
      as,
      payload: { version: 1, centreIds: ['jokiranta'] },
    }),
    await t.api('POST', `/api/notices/${notice.id}/withdraw`, { as }),
    await t.api('GET', `/api/notices/${notice.id}/why`, { as }),
  ])
    expect([answer.statusCode, answer.json().code]).toEqual([404, 'not-found'])
})

test('the organisation withdraws at one centre, then everywhere, and again without harm', async () => {
  const { notice } = await handIn(t, writer, ['jokiranta', 'pohjantahti'])
  const url = `/api/notices/${notice.id}/withdraw`
  const one = await t.api('POST', url, { as: writer, payload: { centreIds: ['pohjantahti'] } })
  expect(one.json().placements.map((p: { state: string }) => p.state)).toEqual(['awaiting', 'withdrawn'])
  for (let i = 0; i < 2; i++) {
    const all = await t.api('POST', url, { as: writer })
    expect(all.json().placements.map((p: { state: string }) => p.state)).toEqual(['withdrawn', 'withdrawn'])
  }
})

test('a liaison removes what is on screen, and the organisation reads why', async () => {
  const { notice, placements } = await handIn(t, writer, ['jokiranta'])
  const id = placements[0]!.id
  const early = await t.api('POST', `/api/placements/${id}/remove`, {
    as: liaison,
    payload: { reasonCode: 'other', note: 'Puhutaan puhelimessa.' },
  })
  expect(early.json().code).toBe('not-shown')
  await decide(id, { version: 1, decision: 'approve' })
  const removed = await t.api('POST', `/api/placements/${id}/remove`, {
    as: liaison,
    payload: { reasonCode: 'facts-wrong', note: 'Väärä päivä' },
  })
  expect(removed.json()).toMatchObject({ state: 'removed', shownVersion: null })
  const why = (await t.api('GET', `/api/notices/${notice.id}/why`, { as: writer })).json()
  expect(why.answers).toMatchObject([{ centre: 'jokiranta', shown: false, code: 'removed' }])
})

test('"why" follows a notice from draft to its end', async () => {
  const draft = await t.api('POST', '/api/notices', {
    as: writer,
    payload: { ...example(t), centreIds: ['jokiranta'] },
  })
  const { id } = draft.json()
  const why = async (query = '') => {
    const answer = (await t.api('GET', `/api/notices/${id}/why${query}`, { as: writer })).json()
    return answer.answers.map((a: { code: string }) => a.code)
  }
  expect(await why()).toEqual(['draft'])
  const payload = { version: 1, centreIds: ['jokiranta'] }
  const handed = await t.api('POST', `/api/notices/${id}/submit`, { as: writer, payload })
  expect(await why()).toEqual(['awaiting'])
  await decide(handed.json().placements[0].id, { version: 1, decision: 'approve' })
  expect(await why(), 'no screen is paired').toEqual(['no-screen'])
  const [own] = (await t.api('GET', '/api/centres/jokiranta')).json().screens
  const token = await t.screenToken(own.id)
  expect(await why(), 'nothing was heard of it').toEqual(['screen-silent'])
  const said = { etag: null, showing: null, clockOffsetMs: 0, playerVersion: '1', errors: [] }
  await t.api('POST', '/api/player/heartbeat', { token, payload: said })
  expect(await why()).toEqual(['on-screen'])
  expect(await why(`?screen=${own.id}`)).toEqual(['on-screen'])
  t.clock.now += 121_000
  expect(await why(), 'it fell silent').toEqual(['screen-silent'])
  const [screen] = (await t.api('GET', '/api/centres/pohjantahti')).json().screens
  expect(await why(`?screen=${screen.id}`)).toEqual(['not-here'])
  const before = t.clock.now
  t.clock.now += 40 * 86_400_000
  expect((await t.api('GET', `/api/notices/${id}`, { as: writer })).json().placements[0].state).toBe('ended')
  expect(await why()).toEqual(['ended'])
  t.clock.now = before
})

test('errors that the rules find stop a hand-in with the findings, and nothing is stored of it', async () => {
  const draft = example(t)
  draft.content.fi!.text = Array.from({ length: 40 }, () => 'Tule').join(' ') + '.'
  const made = (await t.api('POST', '/api/notices', { as: writer, payload: draft })).json()
  const payload = { version: 1, centreIds: ['jokiranta'] }
  const answer = await t.api('POST', `/api/notices/${made.id}/submit`, { as: writer, payload })
  expect([answer.statusCode, answer.json().code]).toEqual([422, 'findings'])
  const error = answer.json().findings.find((f: { severity: string }) => f.severity === 'error')
  expect(error).toMatchObject({ rule: 'sentence-length', place: { field: 'text', language: 'fi' } })
  expect(error.what.length * error.how.length).toBeGreaterThan(0)
  expect((await get(made.id)).placements).toEqual([])
})

test('an edit with errors of a notice already handed in changes nothing', async () => {
  const { notice } = await handIn(t, writer, ['jokiranta'])
  const bad = example(t)
  delete bad.content.fi!.title
  const answer = await t.api('PUT', `/api/notices/${notice.id}`, {
    as: writer,
    payload: { ...bad, version: 1 },
  })
  expect(answer.statusCode).toBe(422)
  expect(await get(notice.id)).toMatchObject({ version: 1, placements: [{ state: 'awaiting', version: 1 }] })
})

test('a draft’s centres are chosen and taken back without a trace', async () => {
  const payload = { ...example(t), centreIds: ['jokiranta', 'lakeus'] }
  const made = (await t.api('POST', '/api/notices', { as: writer, payload })).json()
  expect(made.placements.map((p: { centre: string; state: string }) => [p.centre, p.state])).toEqual([
    ['jokiranta', 'draft'],
    ['lakeus', 'draft'],
  ])
  const saved = await t.api('PUT', `/api/notices/${made.id}`, {
    as: writer,
    payload: { ...payload, version: 1, centreIds: ['lakeus'] },
  })
  expect(saved.json().placements.map((p: { centre: string }) => p.centre)).toEqual(['lakeus'])
  const seen = await t.api('GET', '/api/placements?state=draft', { as: other })
  expect(seen.json().items).toEqual([])
})

test('handing the same version in again changes nothing, and a further centre is added', async () => {
  const { notice } = await handIn(t, writer, ['jokiranta'])
  const submit = (centreIds: string[]) =>
    t.api('POST', `/api/notices/${notice.id}/submit`, { as: writer, payload: { version: 1, centreIds } })
  const again = await submit(['jokiranta'])
  expect(again.statusCode).toBe(200)
  expect(again.json().placements).toMatchObject([{ centre: 'jokiranta', state: 'awaiting', version: 1 }])
  expect((await submit(['jokiranta', 'lakeus'])).json().placements).toHaveLength(2)
})

test('lists page to their end, whatever happens meanwhile', async () => {
  const ids = new Set<string>()
  for (let i = 0; i < 5; i++) {
    t.clock.now += 1000
    ids.add((await handIn(t, 'member-nako', ['lakeus'])).notice.id)
  }
  const seen: string[] = []
  let cursor = ''
  for (let page = 0; page < 10; page++) {
    const answer = (await t.api('GET', `/api/notices?limit=2${cursor}`, { as: 'member-nako' })).json()
    seen.push(...answer.items.map((n: { id: string }) => n.id))
    if (!answer.next) break
    cursor = `&cursor=${answer.next}`
  }
  expect(seen).toEqual([...ids].reverse())

  const url = '/api/placements?centre=lakeus&limit=2'
  const first = (await t.api('GET', url, { as: other })).json()
  await decide(first.items[1].id, { version: 1, decision: 'approve' }, other)
  const second = (await t.api('GET', `${url}&cursor=${first.next}`, { as: other })).json()
  expect(second.items).toHaveLength(2)
  expect(first.items.concat(second.items).map((i: { since: string }) => i.since)).toEqual(
    first.items
      .concat(second.items)
      .map((i: { since: string }) => i.since)
      .toSorted(),
  )
})

test('the same Idempotency-Key does a write once', async () => {
  const headers = { 'idempotency-key': 'aamu-1' }
  const post = (payload: object) => t.api('POST', '/api/notices', { as: 'member-norr', payload, headers })
  const [a, b] = await Promise.all([post(example(t)), post(example(t))])
  expect(a.json().id).toBe(b.json().id)
  expect([a.statusCode, b.statusCode]).toEqual([201, 201])
  expect((await post({ ...example(t), validUntil: '2026-10-02' })).json().code).toBe('key-reused')

  // A repeat is told what the notice is by now; whose it is no more finds nothing; a refusal frees the key.
  const { id, version } = a.json()
  const changed = { ...example(t), validUntil: '2026-10-02', version }
  await t.api('PUT', `/api/notices/${id}`, { as: 'member-norr', payload: changed })
  expect((await post(example(t))).json()).toMatchObject({ id, version: version + 1 })
  const stranger = await t.api('POST', '/api/notices', { as: 'member-muisti', payload: example(t), headers })
  expect(stranger.json().id).not.toBe(id)
  const bad = { ...example(t), validUntil: 'never' }
  const again = { 'idempotency-key': 'aamu-2' }
  const refused = await t.api('POST', '/api/notices', { as: 'member-norr', payload: bad, headers: again })
  expect(refused.statusCode).toBe(400)
  const mended = await t.api('POST', '/api/notices', {
    as: 'member-norr',
    payload: example(t),
    headers: again,
  })
  expect(mended.statusCode).toBe(201)
})

test('a call that its process did not survive is done once, whoever is asked next', async () => {
  const { db } = t.deps
  const payload = example(t)
  const post = (key: string) =>
    t.api('POST', '/api/notices', { as: 'member-norr', payload, headers: { 'idempotency-key': key } })
  const reset = (key: string, at: number) =>
    db
      .updateTable('idempotency_keys')
      .set({ done_at: null, at: new Date(at) })
      .where('key', '=', key)
      .execute()
  const { id } = (await post('kesken')).json()
  // The notice was made, and the process ended before it could say so.
  await reset('kesken', t.clock.now - 1000)
  const waits = await post('kesken')
  expect([waits.statusCode, waits.json().code, waits.headers['retry-after']]).toEqual([409, 'under-way', '2'])
  await reset('kesken', t.clock.now - 61_000)
  expect((await post('kesken')).json().id).toBe(id)
  // It ended before anything was made.
  await reset('kesken', t.clock.now - 61_000)
  await db.deleteFrom('idempotency_keys').where('key', '<>', 'kesken').execute()
  await t.api('DELETE', `/api/notices/${id}?version=1`, { as: 'member-norr' })
  expect((await post('kesken')).json().id).toBe(id)
})

test('keys keep nothing of what was sent or answered, and are gone after a day', async () => {
  const { db } = t.deps
  const rows = await db.selectFrom('idempotency_keys').selectAll().execute()
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) expect(JSON.stringify(row).length).toBeLessThan(600)
  expect(await sweepKeys(db, t.clock.now + keysKept + 60_000)).toBeGreaterThanOrEqual(rows.length)
})
