import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Pairing } from '../../server/routes/player/schema.ts'
import { buildTestApp, type TestApp } from '../support/app.ts'

const liaison = 'liaison-jokiranta'
const screen = 'jokiranta-aula'

let t: TestApp
beforeAll(async () => {
  t = await buildTestApp()
})
afterAll(() => t.close())

const begin = async () => (await t.api('POST', '/api/player/pairing')).json() as Pairing
const ask = ({ deviceCode }: Pick<Pairing, 'deviceCode'>) =>
  t.api('POST', '/api/player/token', { payload: { deviceCode } })
const codeOf = async (pairing: Pick<Pairing, 'deviceCode'>) => (await ask(pairing)).json().code as string
const pair = (userCode: string, as = liaison, screenId = screen) =>
  t.api('POST', '/api/screens/pair', { as, payload: { userCode, screenId } })

test('a player shows a code, somebody types it, and the player gets the token of that screen', async () => {
  const pairing = await begin()
  expect(pairing.userCode).toMatch(/^[A-HJKMNP-Z2-9]{6}$/)
  expect(pairing.verificationUri).toMatch(/\/admin\/$/)
  expect(await codeOf(pairing)).toBe('authorization-pending')

  const typed = `${pairing.userCode.slice(0, 3)} ${pairing.userCode.slice(3)}`.toLowerCase()
  expect((await pair(typed)).statusCode).toBe(200)
  t.clock.now += pairing.interval * 1000
  const answer = await ask(pairing)
  expect(answer.json()).toMatchObject({ screen })
  const { token } = answer.json()
  expect((await t.api('GET', '/api/player/playlist', { token })).statusCode).toBe(200)

  const listed = (await t.api('GET', '/api/screens', { as: liaison })).json().screens
  expect(listed.find((one: { id: string }) => one.id === screen)).toMatchObject({
    paired: true,
    alive: false,
  })
  const kept = await t.deps.db.selectFrom('screen_tokens').selectAll().where('screen', '=', screen).execute()
  expect(JSON.stringify(kept)).not.toContain(token)

  t.clock.now += pairing.interval * 1000
  expect(await codeOf(pairing), 'a token is given once').toBe('expired-token')
  expect((await pair(pairing.userCode)).json().code, 'a code is used once').toBe('unknown-code')
})

test('who asks too often is told to slow down, and must then wait longer', async () => {
  const pairing = await begin()
  expect(await codeOf(pairing)).toBe('authorization-pending')
  t.clock.now += 500
  expect(await codeOf(pairing)).toBe('slow-down')
  t.clock.now += pairing.interval * 1000
  expect(await codeOf(pairing)).toBe('slow-down')
  t.clock.now += 30_000
  expect(await codeOf(pairing)).toBe('authorization-pending')
})

test('who asked too often has its token all the same, once somebody has typed the code', async () => {
  const pairing = await begin()
  for (let i = 0; i < 5; i++) await codeOf(pairing)
  await pair(pairing.userCode)
  t.clock.now += 100
  const answer = await t.api('POST', '/api/player/token', { payload: { deviceCode: pairing.deviceCode } })
  expect(answer.statusCode).toBe(200)
})

test('a code that nobody typed in time is over, for the player and for the liaison', async () => {
  const pairing = await begin()
  t.clock.now += pairing.expiresIn * 1000
  expect(await codeOf(pairing)).toBe('expired-token')
  expect((await pair(pairing.userCode)).json().code).toBe('unknown-code')
  expect(await codeOf({ deviceCode: 'made-up-device-code' })).toBe('expired-token')
})

test('pairing a screen anew revokes the player before it at once', async () => {
  const before = await t.screenToken(screen)
  expect((await t.api('GET', '/api/player/playlist', { token: before })).statusCode).toBe(200)
  const pairing = await begin()
  await pair(pairing.userCode)
  const refused = await t.api('GET', '/api/player/playlist', { token: before })
  expect([refused.statusCode, refused.json().code]).toEqual([401, 'revoked'])
})

test('a liaison pairs, revokes, changes and looks into screens of their own centres alone', async () => {
  const pairing = await begin()
  const foreign = 'liaison-pohjantahti'
  expect((await pair(pairing.userCode, foreign)).json().code).toBe('not-yours')
  for (const [method, url, payload] of [
    ['POST', `/api/screens/${screen}/revoke`, {}],
    ['PATCH', `/api/screens/${screen}`, { name: 'Uusi' }],
    ['GET', `/api/screens/${screen}/playlist`, undefined],
  ] as const) {
    const answer = await t.api(method, url, { as: foreign, ...(payload && { payload }) })
    expect([url, answer.json().code]).toEqual([url, 'not-yours'])
  }
  const listed = (await t.api('GET', '/api/screens', { as: foreign })).json().screens
  expect(listed.map((one: { id: string }) => one.id)).not.toContain(screen)
})

test('a screen is made, changed and heard of', async () => {
  const shape = { widthPx: 1080, heightPx: 1920, diagonalInches: 43, viewingDistanceM: 2 }
  const payload = { centre: 'jokiranta', name: 'Käytävä', ...shape, languages: ['sv', 'fi'], hours: null }
  const made = await t.api('POST', '/api/screens', { as: liaison, payload })
  expect(made.statusCode).toBe(201)
  const { id } = made.json()
  const changed = await t.api('PATCH', `/api/screens/${id}`, { as: liaison, payload: { name: 'Odotustila' } })
  expect(changed.json()).toMatchObject({
    name: 'Odotustila',
    languages: ['sv', 'fi'],
    alive: false,
    lastSeen: null,
  })

  const token = await t.screenToken(id)
  const said = { etag: null, showing: null, clockOffsetMs: 3, playerVersion: '1', errors: [] }
  const answer = await t.api('POST', '/api/player/heartbeat', { token, payload: said })
  expect(answer.json()).toEqual({ now: new Date(t.clock.now).toISOString() })
  const state = async () =>
    (await t.api('GET', '/api/screens', { as: liaison }))
      .json()
      .screens.find((one: { id: string }) => one.id === id)
  expect(await state()).toMatchObject({ alive: true, paired: true })
  t.clock.now += 121_000
  expect(await state()).toMatchObject({ alive: false, paired: true })

  const backwards = Array.from({ length: 7 }, () => [['16:00', '08:00']])
  const never = { as: liaison, payload: { ...payload, hours: backwards } }
  expect((await t.api('POST', '/api/screens', never)).json().errors[0]).toMatchObject({
    pointer: '/hours',
    code: 'wrong-order',
  })

  const unknown = { as: 'coordinator', payload: { ...payload, centre: 'ei-ole' } }
  expect((await t.api('POST', '/api/screens', unknown)).json().errors[0]).toMatchObject({
    pointer: '/centre',
    code: 'unknown-id',
  })
})
