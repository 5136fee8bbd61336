import { expect, test } from 'vitest'
import { pino } from 'pino'
import { Writable } from 'node:stream'
import { buildApp } from '../../server/app.ts'
import { loggerOptions } from '../../server/plugins/logging.ts'
import { buildTestApp } from '../support/app.ts'
import { password } from '../support/county.ts'

test('a caller who asks too often is told when to come back, and a screen never', async () => {
  const t = await buildTestApp({ config: { limits: { perMinute: 5, pressure: false } } })
  try {
    const codes = []
    for (let i = 0; i < 7; i++) codes.push((await t.api('GET', '/api/centres')).statusCode)
    expect(codes).toEqual([200, 200, 200, 200, 200, 429, 429])
    const refused = await t.api('GET', '/api/centres', { headers: { 'accept-language': 'en' } })
    expect(refused.json()).toMatchObject({ status: 429, code: 'too-many-requests' })
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)

    // Who has signed in has a count of their own, whatever their address.
    expect((await t.api('GET', '/api/notices', { as: 'member-muisti' })).statusCode).toBe(200)
    const token = await t.screenToken('jokiranta-aula')
    for (let i = 0; i < 20; i++)
      expect((await t.api('GET', '/api/player/playlist', { token })).statusCode).toBeLessThan(429)
    expect((await t.api('GET', '/health/live')).statusCode).toBe(200)
  } finally {
    await t.close()
  }
})

test('no secret reaches the log', async () => {
  const t = await buildTestApp()
  let text = ''
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString()
      done()
    },
  })
  const log = pino(loggerOptions('debug'), sink)
  const app = await buildApp({ ...t.deps, metrics: new (await import('prom-client')).Registry() }, log)
  try {
    const payload = { email: 'organisation@demo.invalid', password }
    const answer = await app.inject({ method: 'POST', url: '/api/session', payload })
    const secret = answer.cookies[0]?.value ?? 'none'
    await app.inject({ url: '/api/notices', headers: { cookie: `aulataulu=${secret}` } })
    await app.inject({ url: '/api/player/playlist', headers: { authorization: 'Bearer sala-avain' } })
    log.info(
      { req: { headers: { cookie: 'sala-keksi', authorization: 'sala-avain' } }, body: { password } },
      'a slip',
    )
    expect(text).toContain('"url":"/api/notices"')
    expect(text).toContain('member-')
    for (const word of [password, secret, 'sala-avain', 'sala-keksi']) expect(text).not.toContain(word)
  } finally {
    await app.close()
    await t.close()
  }
})
