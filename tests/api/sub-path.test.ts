import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildTestApp, type TestApp } from '../support/app.ts'

let t: TestApp
beforeAll(async () => {
  t = await buildTestApp()
})
afterAll(() => t.close())

const page = (url: string, headers: Record<string, string> = {}) =>
  t.api('GET', url, { headers: { accept: 'text/html', 'accept-language': 'en', ...headers } })

test('below another site’s address the first request says so, in words for people and in a code for programs', async () => {
  for (const [url, headers] of [
    ['/', { 'x-forwarded-prefix': '/aulataulu' }],
    ['/admin/', { 'x-forwarded-prefix': '/aulataulu' }],
    ['/aulataulu/admin/', {}],
    ['/aulataulu/player', {}],
    ['/tools/aulataulu/admin/review/1?x=1', {}],
  ] as const) {
    const answer = await page(url, headers)
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([421, 'text/html; charset=utf-8'])
    expect(answer.body).toContain('does not work below another site’s address')
  }
  for (const [url, headers] of [
    ['/aulataulu/api/session', {}],
    ['/api/session', { 'x-forwarded-prefix': 'aulataulu' }],
  ] as const) {
    const answer = await t.api('GET', url, { headers })
    expect([answer.statusCode, answer.json().code]).toEqual([421, 'sub-path'])
  }
})

test('what stands at the top is served, whatever its own addresses are called', async () => {
  for (const prefix of ['', '/', '//'])
    expect((await page('/', { 'x-forwarded-prefix': prefix })).statusCode).toBe(200)
  for (const url of ['/c/jokiranta', '/api/centres', '/?next=/x/admin/'])
    expect((await page(url)).statusCode).toBe(200)
  for (const url of ['/c/admin/', '/nothing', '/administration/', '/api/x/admin/'])
    expect((await page(url)).statusCode).toBe(404)
})
