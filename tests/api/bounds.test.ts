import Type from 'typebox'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { unbounded } from '../../server/plugins/bounds.ts'
import type { Access } from '../../server/routes/roles.ts'
import { buildTestApp, type Asked, type TestApp } from '../support/app.ts'
import { handIn } from '../support/notices.ts'
import { leavesIn, sampleOf, type Json } from '../support/sample.ts'

let t: TestApp
let token: string
let ids: Record<string, string>
beforeAll(async () => {
  t = await buildTestApp()
  token = await t.screenToken('jokiranta-aula')
  const { notice, placements } = await handIn(t, 'member-muisti', ['jokiranta'])
  ids = { notices: notice.id, placements: placements[0]!.id, screens: 'jokiranta-aula' }
})
afterAll(() => t.close())

const asked = (access: Access): Asked => {
  if (access === 'screen') return { token }
  if (access === 'anyone' || access === 'metrics') return {}
  const role = access === 'signed-in' ? 'member' : access[0]
  return { as: role === 'member' ? 'member-muisti' : role === 'liaison' ? 'liaison-jokiranta' : role! }
}
const address = (url: string) =>
  url
    .replace(/\/api\/(\w+)\/:id/, (all, room: string) => all.replace(':id', ids[room] ?? 'jokiranta'))
    .replace(':file', `${'0'.repeat(64)}.webp`)
    .replace(/:\w+/g, 'jokiranta')
    .replace('*', 'nothing')
const routes = () =>
  t.app.routeTable.filter(({ method, url }) => method !== 'HEAD' && url !== '/api/player/events')

/** Values beyond what a place takes, each by its kind, and those at its very ends, which it does take. */
function beyond({ type, minimum = 0, maximum = 0, maxLength, items, maxItems }: Json): unknown[] {
  if (type === 'integer' || type === 'number')
    return [minimum - 1, maximum + 1, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 1e308, -1e308].filter(
      (one) => one < minimum || one > maximum,
    )
  if (type === 'string') return ['x'.repeat((maxLength ?? 5000) + 1)]
  if (type === 'array' && !Array.isArray(items))
    return [Array.from({ length: (maxItems ?? 0) + 1 }, () => sampleOf(items ?? {}))]
  return []
}
const ends = ({ type, minimum, maximum }: Json): unknown[] =>
  type === 'integer' || type === 'number' ? [minimum, maximum] : []

test('every number, text and list of every body refuses what is beyond it at its place, and takes its ends without a fault', async () => {
  const wrong: string[] = []
  let tried = 0
  for (const { method, url, access, schema } of routes()) {
    const body = schema.body as Json | undefined
    if (!body) continue
    const send = async (which: number, values: (schema: Json) => unknown[], refused: boolean) => {
      const kinds = values(leavesIn(body, sampleOf(body), () => undefined)[which]!.schema)
      for (const value of kinds) {
        const payload = sampleOf(body) as object
        const leaf = leavesIn(body, payload, () => undefined)[which]!
        leaf.put(value)
        const answer = await t.api(method, address(url), { ...asked(access), payload })
        tried += 1
        const told: string[] =
          answer.body === '' ? [] : (answer.json().errors ?? []).map((e: { pointer: string }) => e.pointer)
        // Of a choice that fails, the choice is told; else the very place.
        const isTold = told.some(
          (one) => one !== '' && (leaf.pointer.startsWith(one) || one.startsWith(leaf.pointer)),
        )
        if (refused ? answer.statusCode !== 400 || !isTold : answer.statusCode >= 500)
          wrong.push(
            `${method} ${url} ${leaf.pointer} ${String(value).slice(0, 30)}: ${answer.statusCode} ${told.join()}`,
          )
      }
    }
    const size = leavesIn(body, sampleOf(body), () => undefined).length
    for (let which = 0; which < size; which++) {
      await send(which, beyond, true)
      await send(which, ends, false)
    }
  }
  expect(wrong).toEqual([])
  expect(tried).toBeGreaterThan(100)
})

test('in a query and a path, too', async () => {
  const wrong: string[] = []
  for (const { method, url, access, schema } of routes()) {
    const named = Object.entries((schema.querystring as Json | undefined)?.properties ?? {})
    for (const [name, one] of named)
      for (const value of [...beyond(one), 'NaN', '', '-0', '1e999', '0x7fffffff']) {
        const payload = schema.body ? { payload: sampleOf(schema.body as Json) as object } : {}
        const query = `${address(url)}?${name}=${encodeURIComponent(String(value))}`
        const { statusCode } = await t.api(method, query, { ...asked(access), ...payload })
        if (statusCode >= 500)
          wrong.push(`${method} ${url} ${name}=${String(value).slice(0, 20)}: ${statusCode}`)
      }
    for (const odd of ['%2e%2e', '%00', 'a'.repeat(201), '2147483648', '%ff', 'a%2fb', "'", '🦽']) {
      const { statusCode } = await t.api(method, url.replace(/:\w+|\*/, odd), asked(access))
      if (statusCode >= 500) wrong.push(`${method} ${url} as ${odd}: ${statusCode}`)
    }
  }
  expect(wrong).toEqual([])
})

test('what a player says of itself is kept or refused, never a fault', async () => {
  const said = { etag: null, showing: null, clockOffsetMs: 0, playerVersion: 'x', errors: [] }
  const beat = async (more: object) =>
    (await t.api('POST', '/api/player/heartbeat', { token, payload: { ...said, ...more } })).statusCode
  expect(await beat({ showing: { notice: ids.notices, version: 2 ** 31 } })).toBe(400)
  expect(await beat({ showing: { notice: ids.notices, version: 2 ** 31 - 1 } })).toBe(200)
  expect(await beat({ clockOffsetMs: 1e308 })).toBe(400)
  // A clock that begins at 1970 is far off, and its screen speaks all the same.
  expect(await beat({ clockOffsetMs: t.clock.now })).toBe(200)
})

test('a schema that forgets a bound stops the start: it is named by its place', () => {
  const endless = Type.Object({
    text: Type.String(),
    pattern: Type.String({ pattern: '^[a-z]+$' }),
    number: Type.Number(),
    integer: Type.Integer({ minimum: 0, maximum: 2 ** 31 }),
    list: Type.Array(Type.Boolean()),
    map: Type.Record(Type.String(), Type.Boolean()),
    anything: Type.Any(),
    inner: Type.Object({ choice: Type.Union([Type.Null(), Type.String()]) }),
  })
  expect(unbounded(endless)).toEqual([
    '/text',
    '/pattern',
    '/number',
    '/integer',
    '/list',
    '/map',
    '/anything',
    '/inner/choice',
  ])
})
