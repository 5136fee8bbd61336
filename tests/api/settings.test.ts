import { domainToASCII } from 'node:url'
import { expect, test } from 'vitest'
import { readConfig, type Config } from '../../server/config.ts'
import { buildTestApp } from '../support/app.ts'
import { password } from '../support/county.ts'

/** What the environment says, as the app gets it. */
function from(env: Record<string, string>): Pick<Config, 'publicUrl' | 'trustProxy'> {
  const read = readConfig({ AULATAULU_DEMO: '0', ...env })
  if (!read.ok) throw new Error(read.reasons.join())
  const { publicUrl, trustProxy } = read.config
  return { publicUrl, trustProxy }
}

test.each([
  ['https://aulataulu.example.fi:443', 'https://aulataulu.example.fi'],
  ['HTTPS://AULATAULU.example.fi/', 'https://aulataulu.example.fi'],
  ['http://aulataulu.example.fi:80', 'http://aulataulu.example.fi'],
  ['https://käpylä.example.fi', `https://${domainToASCII('käpylä.example.fi')}`],
])('with AULATAULU_URL=%s people sign in from %s, and from no other site', async (url, browsersOrigin) => {
  const t = await buildTestApp({ config: from({ AULATAULU_URL: url }) })
  try {
    const signIn = async (origin: string) =>
      (
        await t.api('POST', '/api/session', {
          headers: { origin },
          payload: { email: 'organisation@demo.invalid', password },
        })
      ).statusCode
    expect(await signIn(browsersOrigin)).toBe(200)
    expect(await signIn('https://evil.example')).toBe(403)
  } finally {
    await t.close()
  }
})

test('without a setting a default port or capitals in the Host header are the same site', async () => {
  const t = await buildTestApp()
  try {
    const signIn = async (origin: string, host: string) =>
      (
        await t.api('POST', '/api/session', {
          headers: { origin, host },
          payload: { email: 'organisation@demo.invalid', password },
        })
      ).statusCode
    expect(await signIn('https://taulu.example', 'taulu.example:443')).toBe(200)
    expect(await signIn('http://taulu.example', 'Taulu.Example')).toBe(200)
    expect(await signIn('http://taulu.example:3000', 'taulu.example:3000')).toBe(200)
    expect(await signIn('http://taulu.example:3001', 'taulu.example:3000')).toBe(403)
    expect(await signIn('http://taulu.example', 'taulu.example:3000')).toBe(403)
  } finally {
    await t.close()
  }
})

/** Which part of `X-Forwarded-For: a, b, c` decides who calls: those of one address are counted together. */
async function counted(trust: string): Promise<string> {
  const limits = { perMinute: 3, pressure: false }
  const t = await buildTestApp({ config: { ...from({ AULATAULU_TRUST_PROXY: trust }), limits } })
  try {
    const refused: string[] = []
    for (const [which, vary] of [0, 1, 2].entries()) {
      let last = 0
      for (let i = 0; i < 5; i++) {
        const steps = ['198.51.100.1', `198.51.100.${10 + which}`, '203.0.113.1']
        const way = steps.map((step, at) => (at === vary ? `192.0.2.${which * 20 + i}` : step))
        const headers = { 'x-forwarded-for': way.join(', ') }
        last = (await t.api('GET', '/api/centres', { headers, remoteAddress: '127.0.0.1' })).statusCode
      }
      if (last === 200) refused.push(String(vary))
    }
    return refused.join()
  } finally {
    await t.close()
  }
}

test('so many proxies are believed as are said: what a caller writes before them decides nothing', async () => {
  expect(await counted('1'), 'the last is what our proxy saw').toBe('2')
  expect(await counted('2')).toBe('1')
  expect(await counted('3')).toBe('0')
  expect(await counted('0'), 'nobody: all come from the connection').toBe('')
  expect(await counted('127.0.0.1')).toBe('2')
  expect(await counted('127.0.0.1, 203.0.113.1'), 'whoever is not named is the caller').toBe('1,2')
})
