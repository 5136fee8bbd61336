import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Access } from '../../server/routes/roles.ts'
import { buildTestApp, type Asked, type TestApp } from '../support/app.ts'
import { sampleOf, type Json } from '../support/sample.ts'

let t: TestApp
let token: string
beforeAll(async () => {
  t = await buildTestApp()
  token = await t.screenToken('jokiranta-aula')
})
afterAll(() => t.close())

const asked = (access: Access): Asked => {
  if (access === 'screen') return { token }
  if (access === 'anyone' || access === 'metrics') return {}
  const role = access === 'signed-in' ? 'member' : access[0]
  return { as: role === 'member' ? 'member-muisti' : role === 'liaison' ? 'liaison-jokiranta' : role! }
}

/** Files of the page that shows the API's documents: the same for everybody, and asked for anew each time. */
const files = /^\/api\/docs\/(static|$)/

test('no answer of the API is kept by a browser or a proxy, whoever asks and whatever it says', async () => {
  const kept: string[] = []
  for (const { method, url, access, schema } of t.app.routeTable) {
    if (!url.startsWith('/api/') || files.test(url) || url === '/api/player/events') continue
    const payload = schema.body ? { payload: sampleOf(schema.body as Json) as object } : {}
    for (const caller of [asked(access), {}]) {
      const address = url.replace(/:\w+/, 'jokiranta').replace('*', 'nothing')
      const { headers, statusCode } = await t.api(method, address, { ...caller, ...payload })
      if (!/\bno-store\b/.test(String(headers['cache-control'])))
        kept.push(`${method} ${url}: ${statusCode} ${headers['cache-control']}`)
    }
  }
  expect(kept).toEqual([])
})

test('every page does without camera, microphone and place', async () => {
  for (const url of ['/', '/rules', '/c/jokiranta', '/api/session', '/nothing']) {
    const policy = String((await t.api('GET', url)).headers['permissions-policy'])
    for (const name of ['camera', 'microphone', 'geolocation', 'payment', 'usb'])
      expect(policy.split(', ')).toContain(`${name}=()`)
  }
})
