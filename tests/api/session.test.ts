import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildTestApp, type TestApp } from '../support/app.ts'
import { password } from '../support/county.ts'

let t: TestApp
beforeAll(async () => {
  t = await buildTestApp()
})
afterAll(() => t.close())

const signIn = (email: string, word = password) =>
  t.api('POST', '/api/session', { payload: { email, password: word } })

test('a member signs in, is known by the cookie, and signs out', async () => {
  const answer = await signIn('Organisation@demo.invalid')
  expect(answer.statusCode).toBe(200)
  expect(answer.json()).toMatchObject({
    demo: true,
    user: { role: 'member', organisation: { kind: 'association' } },
  })
  const [cookie] = answer.cookies
  expect(cookie).toMatchObject({ name: 'aulataulu', httpOnly: true, sameSite: 'Lax', path: '/' })

  const headers = { cookie: `${cookie?.name}=${cookie?.value}` }
  const me = await t.api('GET', '/api/session', { headers })
  expect(me.json().user.email).toBe('organisation@demo.invalid')
  expect((await t.api('DELETE', '/api/session', { headers })).statusCode).toBe(204)
  expect((await t.api('GET', '/api/session', { headers })).json().user).toBeNull()
})

test('a wrong password and an unknown account get the same answer', async () => {
  const wrong = await signIn('organisation@demo.invalid', 'not this')
  const unknown = await signIn('nobody@demo.invalid', 'not this')
  for (const answer of [wrong, unknown]) {
    expect(answer.statusCode).toBe(401)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.json().code).toBe('wrong-credentials')
  }
  const { requestId: _a, ...a } = wrong.json()
  const { requestId: _b, ...b } = unknown.json()
  expect(a).toEqual(b)
})

test('ten wrong passwords for an account are answered with a pause, and other accounts go on', async () => {
  for (let i = 0; i < 10; i++) await signIn('kuulo@demo.invalid', 'guess')
  const answer = await signIn('kuulo@demo.invalid')
  expect(answer.statusCode).toBe(429)
  expect(answer.json().code).toBe('too-many-requests')
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
  expect((await signIn('nako@demo.invalid')).statusCode).toBe(200)
  t.clock.now += 15 * 60_000
  expect((await signIn('kuulo@demo.invalid')).statusCode).toBe(200)
})

test('a session ends after 12 hours without use, and after 7 days anyhow', async () => {
  const cookieOf = async () => {
    const [cookie] = (await signIn('norr@demo.invalid')).cookies
    return { cookie: `${cookie?.name}=${cookie?.value}` }
  }
  const hour = 3_600_000
  const headers = await cookieOf()
  t.clock.now += 11 * hour
  expect((await t.api('GET', '/api/notices', { headers })).statusCode).toBe(200)
  t.clock.now += 11 * hour
  expect((await t.api('GET', '/api/notices', { headers })).statusCode).toBe(200)
  t.clock.now += 12 * hour + 1
  const ended = await t.api('GET', '/api/notices', { headers })
  expect([ended.statusCode, ended.json().code]).toEqual([401, 'session-ended'])

  const used = await cookieOf()
  for (let i = 0; i < 15; i++) {
    t.clock.now += 11 * hour
    expect((await t.api('GET', '/api/notices', { headers: used })).statusCode).toBe(200)
  }
  t.clock.now += 4 * hour
  expect((await t.api('GET', '/api/notices', { headers: used })).json().code).toBe('session-ended')
})

test('behind TLS the cookie is Secure and bound to the host', async () => {
  const secure = await buildTestApp({ config: { publicUrl: 'https://taulu.example' } })
  try {
    const answer = await secure.api('POST', '/api/session', {
      payload: { email: 'organisation@demo.invalid', password },
      headers: { origin: 'https://taulu.example' },
    })
    expect(answer.cookies[0]).toMatchObject({ name: '__Host-aulataulu', secure: true, path: '/' })
    expect(answer.headers['strict-transport-security']).toContain('max-age')
  } finally {
    await secure.close()
  }
})

test('two services on the ports of one host leave each other’s people signed in', async () => {
  const here = await buildTestApp()
  try {
    /** What a browser keeps for the host, whatever the port. */
    const jar = new Map<string, string>()
    const ask = async (app: TestApp, method: string, port: number, payload?: object) => {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
      const headers = { host: `palvelin:${port}`, cookie, 'sec-fetch-site': 'same-origin' }
      const answer = await app.api(method, '/api/session', { headers, ...(payload && { payload }) })
      for (const { name, value } of answer.cookies) jar.set(name, value)
      return answer.json().user?.email ?? null
    }
    const credentials = (who: string) => ({ email: `${who}@demo.invalid`, password })
    await ask(t, 'POST', 3000, credentials('organisation'))
    await ask(here, 'POST', 3001, credentials('liaison'))
    expect(await ask(t, 'GET', 3000)).toBe('organisation@demo.invalid')
    expect(await ask(here, 'GET', 3001)).toBe('liaison@demo.invalid')
    expect([...jar.keys()].sort()).toEqual(['aulataulu-3000', 'aulataulu-3001'])
  } finally {
    await here.close()
  }
})

test('the cookie is of the public port, also behind a proxy that does not pass the port on', async () => {
  const secure = await buildTestApp({ config: { publicUrl: 'https://taulu.example:8443' } })
  try {
    const answer = await secure.api('POST', '/api/session', {
      payload: { email: 'organisation@demo.invalid', password },
      headers: { origin: 'https://taulu.example:8443', host: 'taulu.example' },
    })
    expect(answer.cookies[0]).toMatchObject({ name: '__Host-aulataulu-8443', secure: true })
  } finally {
    await secure.close()
  }
})
