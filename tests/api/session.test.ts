import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { forgetDevices, isKnownDevice } from '../../server/store/known-devices.ts'
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

describe('guessing passwords', () => {
  const email = 'kuulo@demo.invalid'
  interface From {
    address?: string
    cookie?: string
  }
  const attempt = async (who: string, word: string, { address = '192.0.2.1', cookie }: From = {}) =>
    t.api('POST', '/api/session', {
      payload: { email: who, password: word },
      remoteAddress: address,
      ...(cookie !== undefined && { headers: { cookie } }),
    })
  /** How many of so many guesses were really tried, one after another. */
  const tried = async (count: number, who: string, addressOf: (n: number) => string): Promise<number> => {
    let all = 0
    for (let n = 0; n < count; n++)
      if ((await attempt(who, `guess ${n}`, { address: addressOf(n) })).statusCode === 401) all++
    return all
  }
  const hour = 3_600_000
  beforeEach(() => void (t.clock.now += 6 * hour))

  test('ten wrong passwords are answered with a pause, and other accounts go on', async () => {
    for (let i = 0; i < 10; i++) await attempt(email, 'guess')
    const answer = await attempt(email, password)
    expect(answer.statusCode).toBe(429)
    expect(answer.json().code).toBe('too-many-requests')
    const wait = Number(answer.headers['retry-after'])
    expect(wait).toBeGreaterThan(0)
    expect((await attempt('nako@demo.invalid', password)).statusCode).toBe(200)
    t.clock.now += wait * 1000
    expect((await attempt(email, password)).statusCode).toBe(200)
  })

  test('four hundred from one IPv6 /64 are slowed as if from one address', async () => {
    expect(await tried(400, email, (n) => `2001:db8:1:2::${(n + 1).toString(16)}`)).toBe(10)
  })

  test('three hundred from as many networks are slowed too', async () => {
    expect(await tried(300, email, (n) => `198.51.${n >> 8}.${n & 255}`)).toBe(20)
  })

  test('an address that nobody has is slowed in the same way', async () => {
    expect(await tried(100, 'nobody@demo.invalid', (n) => `198.51.100.${n}`)).toBe(20)
  })

  test('the owner is let in from a browser known to the account, whoever guesses meanwhile', async () => {
    const first = await attempt(email, password, { address: '203.0.113.9' })
    const cookie = first.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    await tried(60, email, (n) => `198.51.100.${n}`)
    expect((await attempt(email, password, { address: '203.0.113.10' })).statusCode).toBe(429)
    expect((await attempt(email, password, { address: '203.0.113.9', cookie })).statusCode).toBe(200)
    // It is known for this account alone, and a guesser who holds it is slowed as well.
    await tried(60, 'nako@demo.invalid', (n) => `198.51.100.${n}`)
    expect((await attempt('nako@demo.invalid', password, { cookie })).statusCode).toBe(429)
    const guesses = await Promise.all(
      Array.from({ length: 30 }, (_, n) => attempt(email, `guess ${n}`, { cookie })),
    )
    expect(guesses.filter(({ statusCode }) => statusCode === 401)).toHaveLength(10)
  })

  test('a hundred wrong ones for other accounts lock nobody out behind the same address', async () => {
    for (let n = 0; n < 100; n++) await attempt(`someone-${n % 25}@demo.invalid`, 'guess')
    expect((await attempt(email, password)).statusCode).toBe(200)
  })

  test('right passwords at the same moment are none of them refused, wrong ones do not slip through together', async () => {
    const right = await Promise.all(Array.from({ length: 40 }, () => attempt(email, password)))
    expect(right.map(({ statusCode }) => statusCode)).toEqual(right.map(() => 200))
    const wrong = await Promise.all(Array.from({ length: 40 }, (_, n) => attempt(email, `guess ${n}`)))
    expect(wrong.filter(({ statusCode }) => statusCode === 401)).toHaveLength(10)
  })

  test('a new password makes every browser unknown', async () => {
    const cookies = (await attempt(email, password)).cookies
    const device = cookies.find(({ name }) => name === 'aulataulu-device')!
    expect(device).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
    const { id } = await t.deps.db
      .selectFrom('users')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
    expect(await isKnownDevice(t.deps.db, device.value, email, t.clock.now)).toBe(true)
    await forgetDevices(t.deps.db, id)
    expect(await isKnownDevice(t.deps.db, device.value, email, t.clock.now)).toBe(false)
  })
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
    expect([...jar.keys()].sort()).toEqual(
      [3000, 3001].flatMap((port) => [`aulataulu-${port}`, `aulataulu-device-${port}`]).sort(),
    )
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
