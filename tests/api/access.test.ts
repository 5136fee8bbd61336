import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectFolder } from '../../server/config.ts'
import { requireAccess } from '../../server/plugins/access.ts'
import { rooms } from '../../server/routes/all.ts'
import { roles, type Access, type Role } from '../../server/routes/roles.ts'
import { buildTestApp, type TestApp } from '../support/app.ts'
import fastify from 'fastify'

let t: TestApp
let token: string
beforeAll(async () => {
  t = await buildTestApp()
  token = await t.screenToken('jokiranta-aula')
})
afterAll(() => t.close())

const people: Record<Role, string> = {
  member: 'member-muisti',
  liaison: 'liaison-jokiranta',
  deputy: 'deputy-jokiranta',
  coordinator: 'coordinator',
  operator: 'operator',
}
type Caller = Role | 'stranger' | 'screen'
const callers: Caller[] = ['stranger', ...roles, 'screen']

/** What a route's declaration promises this caller: 401, 403 or to be let in. */
function promised(access: Access, caller: Caller): 401 | 403 | 'in' {
  if (access === 'anyone') return 'in'
  if (access === 'screen') return caller === 'screen' ? 'in' : 401
  if (caller === 'stranger') return 401
  if (access === 'signed-in') return caller === 'screen' ? 403 : 'in'
  const allowed: readonly string[] = access === 'metrics' ? ['operator'] : access
  return allowed.includes(caller) ? 'in' : 403
}

const asked = (caller: Caller) =>
  caller === 'stranger' ? {} : caller === 'screen' ? { token } : { as: people[caller] }

/** An address of the route with parameters that fit its schema and name nothing. */
const address = (url: string) =>
  url
    .replace(':file', `${'0'.repeat(64)}.webp`)
    .replace(/:\w+/g, 'nothing-like-this')
    .replace('*', 'nothing')

describe('every route, as every role, as a stranger and as a screen', () => {
  test('answers as it declares', async () => {
    const wrong: string[] = []
    // Signing out comes last: the callers are needed till then.
    const isLast = ({ method, url }: { method: string; url: string }) =>
      Number(method === 'DELETE' && url === '/api/session')
    const routes = [...t.app.routeTable].sort((a, b) => isLast(a) - isLast(b))
    for (const { method, url, access } of routes) {
      if (url === '/api/player/events') continue
      for (const caller of callers) {
        const remoteAddress = '203.0.113.7'
        const { statusCode, headers, body } = await t.api(method, address(url), {
          ...asked(caller),
          remoteAddress,
        })
        const want = promised(access, caller)
        const refused = statusCode === 401 || statusCode === 403 ? statusCode : 'in'
        // Signing in with nothing is a field's matter; only the codes of access count as refused by access.
        const code =
          method === 'HEAD' || body === ''
            ? ''
            : (JSON.parse(body.startsWith('{') ? body : '{}') as { code?: string }).code
        const byAccess = code === undefined || !['wrong-credentials', 'not-yours'].includes(code)
        if ((byAccess ? refused : 'in') !== want)
          wrong.push(`${method} ${url} as ${caller}: ${statusCode}, not ${want}`)
        if (statusCode >= 500) wrong.push(`${method} ${url} as ${caller}: ${statusCode}`)
        if (statusCode >= 400 && !String(headers['content-type']).startsWith('application/problem+json'))
          wrong.push(`${method} ${url} as ${caller}: ${statusCode} is no problem document`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('there are as many as the rooms have, and each is walked', () => {
    const ours = t.app.routeTable.filter(({ method, url }) => method !== 'HEAD' && url.startsWith('/api/'))
    expect(ours.length).toBeGreaterThan(30)
  })

  test('a stream of events is a screen’s alone', async () => {
    const { access } = t.app.routeTable.find(({ url }) => url === '/api/player/events') ?? {}
    expect(access).toBe('screen')
    for (const caller of callers.filter((c) => c !== 'screen'))
      expect((await t.api('GET', '/api/player/events', asked(caller))).statusCode).toBe(401)
  })
})

test('a route that declares nothing stops the start', () => {
  const app = fastify()
  requireAccess(app)
  expect(() => app.get('/forgotten', async () => 'open')).toThrow(
    'The route GET /forgotten does not declare who may call it.',
  )
})

test('every room on the disk is registered', async () => {
  const folder = join(projectFolder(), 'server', 'routes')
  const entries = await readdir(folder, { withFileTypes: true })
  const onDisk = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  expect(
    Object.keys(rooms)
      .filter((name) => name !== 'pages')
      .sort(),
  ).toEqual(onDisk.sort())
})

describe('metrics', () => {
  const metrics = (headers: Record<string, string>, remoteAddress = '203.0.113.7') =>
    t.app.inject({ method: 'GET', url: '/metrics', headers, remoteAddress })

  test('are for this machine, but not for what a proxy on it passes on', async () => {
    const own = await metrics({}, '127.0.0.1')
    expect(own.statusCode).toBe(200)
    expect(own.body).toContain('aulataulu_queue_length')
    expect((await metrics({ 'x-forwarded-for': '198.51.100.1' }, '127.0.0.1')).statusCode).toBe(401)
  })

  test('are for who has the token, where one is set', async () => {
    const withToken = await buildTestApp({ config: { metricsToken: 'a-token-of-enough-length' } })
    try {
      const ask = (authorization: string) =>
        withToken.app.inject({ url: '/metrics', headers: { authorization }, remoteAddress: '203.0.113.7' })
      expect((await ask('Bearer a-token-of-enough-length')).statusCode).toBe(200)
      expect((await ask('Bearer a-token-of-other-length')).statusCode).toBe(401)
    } finally {
      await withToken.close()
    }
  })
})
