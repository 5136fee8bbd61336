import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildTestApp, type Asked, type TestApp } from '../support/app.ts'
import { photo } from '../../server/media/testing.ts'
import { example, handIn } from '../support/notices.ts'

let t: TestApp
beforeAll(async () => {
  t = await buildTestApp()
})
afterAll(() => t.close())

const as = 'member-muisti'

/** Status and code; every refusal must be a whole problem document. */
async function refusal(method: string, url: string, asked: Asked) {
  const answer = await t.api(method, url, asked)
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  const problem = answer.json()
  expect(problem).toMatchObject({ status: answer.statusCode, type: `urn:aulataulu:problem:${problem.code}` })
  expect(problem.title && problem.detail && problem.requestId).toBeTruthy()
  expect(answer.headers['x-request-id']).toBe(problem.requestId)
  return { ...problem, at: `${answer.statusCode} ${problem.code}` }
}
const post = (payload: unknown, more: Asked = {}) =>
  refusal('POST', '/api/notices', { as, payload: payload as object, ...more })
const json = { 'content-type': 'application/json' }

describe('what cannot be read is refused', () => {
  test.each([
    ['a broken body', '{"template":', '400 invalid-json'],
    ['a poisoned prototype', '{"__proto__":{"role":"operator"}}', '400 invalid-json'],
    ['a list', '[]', '400 invalid-input'],
    ['no body', '', '400 invalid-input'],
  ])('%s', async (_, payload, at) => {
    expect((await post(payload, { headers: json })).at).toBe(at)
  })

  test('a body of another kind', async () => {
    for (const type of [
      'text/plain',
      'application/xml',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ])
      expect((await post('a=b', { headers: { 'content-type': type } })).at).toBe('415 wrong-content-type')
  })

  test('a body that is too large', async () => {
    const payload = JSON.stringify({ ...example(t), more: 'a'.repeat(600_000) })
    expect((await post(payload, { headers: json })).at).toBe('413 too-large')
  })

  test('thousands of levels, in little time', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const problem = await post(`{"template":"event","content":{},"more":${deep}}`, { headers: json })
    expect([problem.at, problem.errors[0].code]).toEqual(['400 invalid-input', 'too-deep'])
  })

  test('an address that no route has, and a broken one', async () => {
    expect((await refusal('GET', '/api/nothing', {})).at).toBe('404 not-found')
    expect((await refusal('PATCH', '/api/session', { as })).at).toBe('404 not-found')
    expect((await refusal('GET', '/api/centres/%E0%A4%A', {})).at).toBe('404 not-found')
    expect((await refusal('GET', `/api/centres/${'a'.repeat(300)}`, {})).status).toBeLessThan(500)
  })
})

describe('characters that cannot be stored', () => {
  const withTitle = (title: string) => {
    const notice = example(t)
    notice.content.fi!.title = title
    return JSON.stringify(notice)
  }
  test.each([
    ['NUL', 'Kahvi\\u0000hetki'],
    ['half of a surrogate pair', 'Kahvi\\ud83d'],
  ])('%s is refused with its place', async (_, title) => {
    const body = withTitle('TITLE').replace('TITLE', title)
    const problem = await post(body, { headers: json })
    expect(problem.at).toBe('400 invalid-input')
    expect(problem.errors).toMatchObject([{ pointer: '/content/fi/title', code: 'bad-character' }])
  })

  test('also in an address, a note and a password', async () => {
    expect((await refusal('GET', '/api/notices?cursor=a%00', { as })).at).toBe('400 invalid-input')
    const { placements } = await handIn(t, as, ['jokiranta'])
    const decision = { version: 1, decision: 'decline', reasonCode: 'other', note: 'a\u0000' }
    const url = `/api/placements/${placements[0]!.id}/decision`
    expect((await refusal('POST', url, { as: 'liaison-jokiranta', payload: decision })).at).toBe(
      '400 invalid-input',
    )
    const payload = { email: 'organisation@demo.invalid', password: '\u0000' }
    expect((await refusal('POST', '/api/session', { payload })).at).toBe('400 invalid-input')
  })

  test('emoji and other scripts are stored as they are', async () => {
    const notice = example(t)
    notice.content.fi!.title = 'Kahvi ☕ 👩‍🦽 čáj قهوة'
    const made = await t.api('POST', '/api/notices', { as, payload: notice })
    const read = await t.api('GET', `/api/notices/${made.json().id}`, { as })
    expect(read.json().content.fi.title).toBe('Kahvi ☕ 👩‍🦽 čáj قهوة')
  })
})

describe('fields are pointed at', () => {
  test.each<[string, object, string, string]>([
    [
      'a field that the template lacks',
      { content: { fi: { colour: 'red' } } },
      '/content/fi/colour',
      'unknown-field',
    ],
    ['a text that is a number', { content: { fi: { title: 5 } } }, '/content/fi/title', 'wrong-type'],
    ['a day that does not exist', { validFrom: '2026-02-30' }, '/validFrom', 'wrong-form'],
    ['a date in words', { validFrom: 'huomenna' }, '/validFrom', 'wrong-form'],
    ['a year out of reach', { validFrom: '9026-02-03' }, '/validFrom', 'out-of-range'],
    [
      'an end before the start',
      { validFrom: '2026-10-02', validUntil: '2026-10-01' },
      '/validUntil',
      'wrong-order',
    ],
    ['an unknown template', { template: 'poster' }, '/template', 'not-a-choice'],
    ['a centre that is not there', { centreIds: ['jokiranta', 'nowhere'] }, '/centreIds/1', 'unknown-id'],
    [
      'a picture that is not there',
      { picture: { media: 'nothing', alt: {} } },
      '/picture/media',
      'unknown-id',
    ],
    ['a version of no whole number', { version: 1.5 }, '/version', 'wrong-type'],
  ])('%s', async (_, change, pointer, code) => {
    const problem = await post({ ...example(t), ...change })
    expect(problem.at).toBe('400 invalid-input')
    expect(problem.errors[0]).toMatchObject({ pointer, code })
    expect(problem.errors[0].detail).toMatch(/\.$/)
  })

  test('numbers beyond the database’s are no fault of the server', async () => {
    const { notice } = await handIn(t, as, ['jokiranta'])
    const submit = async (version: number) => {
      const payload = { version, centreIds: ['jokiranta'] }
      return (await refusal('POST', `/api/notices/${notice.id}/submit`, { as, payload })).at
    }
    expect(await submit(9_007_199_254_740_991)).toBe('400 invalid-input')
    expect(await submit(2_147_483_648)).toBe('400 invalid-input')
    expect(await submit(2_147_483_647)).toBe('409 stale-version')
    expect((await refusal('GET', '/api/notices?limit=1e9', { as })).at).toBe('400 invalid-input')
    expect((await refusal('GET', '/api/notices?cursor=xyz', { as })).at).toBe('400 invalid-input')
  })
})

describe('a caller who is not who they say', () => {
  test('a made-up cookie is a stranger’s, and says that the session is over', async () => {
    for (const cookie of [
      'aulataulu=made-up',
      `aulataulu=${'a'.repeat(3000)}`,
      'aulataulu=%00',
      "aulataulu=' or 1=1",
    ]) {
      expect((await refusal('GET', '/api/notices', { headers: { cookie } })).at).toBe('401 session-ended')
      expect((await t.api('GET', '/api/session', { headers: { cookie } })).json().user).toBeNull()
    }
  })

  test('a made-up bearer token is not made good by a good cookie', async () => {
    expect(
      (await refusal('GET', '/api/notices', { as, headers: { authorization: 'Bearer made-up' } })).at,
    ).toBe('401 not-signed-in')
    expect((await refusal('GET', '/api/player/playlist', { token: 'made-up' })).at).toBe('401 unknown-token')
  })

  test('a write from another site’s page is refused, one from our own is not', async () => {
    const write = (headers: Record<string, string>) =>
      t.api('POST', '/api/notices', {
        as,
        payload: example(t),
        headers: { 'sec-fetch-site': '', ...headers },
      })
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]
    for (const headers of foreign) expect((await write(headers)).json().code).toBe('foreign-origin')
    expect((await write({ origin: 'http://localhost:80', host: 'localhost' })).statusCode).toBe(201)
  })
})

test('a fault of ours is told without its text, which stays in the log', async () => {
  const broken = await buildTestApp({
    deps: { screenByToken: () => Promise.reject(new Error('secret text of the database')) },
  })
  try {
    const answer = await broken.api('GET', '/api/player/playlist', {
      token: 'any',
      headers: { 'accept-language': 'en' },
    })
    expect([answer.statusCode, answer.json().code]).toEqual([500, 'internal'])
    expect(answer.body).not.toContain('secret')
  } finally {
    await broken.close()
  }
})

describe('signs that turn the direction of writing', () => {
  const written = (title: string, link?: string) => {
    const notice = example(t)
    notice.content.fi!.title = title
    if (link !== undefined) notice.details = { ...notice.details, link }
    return notice
  }

  test('are refused with their place where they turn more than themselves, in whatever is written', async () => {
    for (const title of ['Kahvi\u202eitteh', 'Kahvi\u2067hetki', 'Kahvi\u2069hetki']) {
      const problem = await post(written(title))
      expect(problem.errors).toMatchObject([{ pointer: '/content/fi/title', code: 'hidden-direction' }])
      const screen = { as: 'liaison-jokiranta', payload: { name: title } }
      expect((await refusal('PATCH', '/api/screens/jokiranta-aula', screen)).errors[0]).toMatchObject({
        pointer: '/name',
        code: 'hidden-direction',
      })
    }
  })

  test('are kept in pairs and as marks, as texts from right to left have them', async () => {
    for (const title of ['Kahvi \u2067قهوة\u2069 klo 13', 'هاتف \u200e040\u200f', '\u202a+358 40\u202c']) {
      const made = await t.api('POST', '/api/notices', { as, payload: written(title) })
      expect([made.statusCode, made.json().content?.fi.title]).toEqual([201, title])
    }
  })

  test('are nowhere in a web address that is handed in, nor in the name of a file', async () => {
    for (const link of [
      'https://kerho.fi/\u2066x\u2069',
      'https://ker\u200bho.fi',
      'https://kerho.fi/\u200e',
    ]) {
      const payload = { ...written('Kahvihetki', link), centreIds: ['jokiranta'] }
      const { findings } = (await t.api('POST', '/api/check', { as, payload })).json()
      expect(findings).toContainEqual(
        expect.objectContaining({ rule: 'link-safe', message: 'hidden', severity: 'error' }),
      )
    }
    const head =
      '--x\r\nContent-Disposition: form-data; name="file"; filename="kuva\u202egnp.exe\u200b.png"\r\n\r\n'
    const bytes = await photo(900, 700).png().toBuffer()
    const answer = await t.api('POST', '/api/media', {
      as,
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--x--\r\n')]),
    })
    expect(answer.json().fileName).toBe('kuvagnp.exe.png')
  })
})
