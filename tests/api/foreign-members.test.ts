import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Access } from '../../server/routes/roles.ts'
import { buildTestApp, type Asked, type TestApp } from '../support/app.ts'
import { example, handIn } from '../support/notices.ts'
import { objectsIn, sampleOf, type Json } from '../support/sample.ts'

let t: TestApp
let token: string
let own: string
beforeAll(async () => {
  t = await buildTestApp()
  token = await t.screenToken('satamaranta-aula')
  own = (await handIn(t, 'member-muisti', ['jokiranta', 'satamaranta'])).notice.id
  await handIn(t, 'member-sydan', ['satamaranta'])
})
afterAll(() => t.close())

/** What a caller could wish to be, to own or to have decided; and a name that is nobody's. */
const foreign: Record<string, unknown> = {
  id: 'satamaranta-aula',
  centre: 'satamaranta',
  centreId: 'satamaranta',
  centres: ['satamaranta'],
  organisation: 'sydan',
  organisationId: 'sydan',
  user: 'operator',
  userId: 'operator',
  uploadedBy: 'operator',
  createdBy: 'operator',
  role: 'operator',
  state: 'approved',
  version: 1,
  shownVersion: 1,
  decidedBy: 'operator',
  verified: true,
  screen: 'satamaranta-aula',
  notice: 'nothing',
  hash: '0'.repeat(64),
  token: 'made-up',
  constructor: {},
  'not a name/at all': 1,
}

/** Somebody whom the route lets in; signing out would cost the others their session. */
const asked = (access: Access): Asked => {
  if (access === 'screen') return { token }
  if (access === 'anyone' || access === 'metrics') return { remoteAddress: '127.0.0.1' }
  const role = access === 'signed-in' ? 'member' : access[0]
  return { as: role === 'member' ? 'member-muisti' : role === 'liaison' ? 'liaison-jokiranta' : role! }
}

/** An address of something that is the caller's own where there is such, so that nothing but the member stands in the way. */
const address = (url: string) =>
  url
    .replace(':file', `${'0'.repeat(64)}.webp`)
    .replace('/api/screens/:id', '/api/screens/jokiranta-aula')
    .replace('/api/notices/:id', `/api/notices/${own}`)
    .replace(/:\w+/g, 'jokiranta')
    .replace('*', 'nothing')

/** Every row of every table but for what asking alone changes: who was seen when. */
async function everything(): Promise<string> {
  const tables = await t.deps.db.introspection.getTables()
  const rows: Record<string, unknown> = {}
  for (const { name } of tables)
    if (!['sessions', 'pairings'].includes(name))
      rows[name] = (
        await t.deps.db
          .selectFrom(name as 'screens')
          .selectAll()
          .execute()
      )
        .map((row) => JSON.stringify(row))
        .sort()
  return JSON.stringify(rows)
}

const pointerStep = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1')

const routes = () => t.app.routeTable.filter(({ method }) => method !== 'HEAD' && method !== 'OPTIONS')
const isOurs = ({ config }: { config: object }) => !('strayQuery' in config)

interface Refused {
  code?: string
  errors?: { pointer: string; code: string }[]
}
const refusedAs = (pointer: string, name: string) => (problem: Refused) =>
  problem.code === 'invalid-input' &&
  problem.errors?.some(
    (error) => error.code === 'unknown-field' && error.pointer === `${pointer}/${pointerStep(name)}`,
  ) === true

describe('no route takes what its schema does not name', () => {
  test('in a body: every write, every object of it, every foreign member is refused by name, and nothing has changed', async () => {
    const before = await everything()
    const taken: string[] = []
    let tried = 0
    for (const { method, url, access, schema } of routes()) {
      const body = schema.body as Json | undefined
      if (!body) continue
      const size = objectsIn(body, sampleOf(body)).length
      for (let which = 0; which < size; which++)
        for (const [name, value] of Object.entries(foreign)) {
          const payload = sampleOf(body) as Record<string, unknown>
          const { pointer, schema: its, object } = objectsIn(body, payload)[which]!
          if (Object.hasOwn(its.properties ?? {}, name)) continue
          // Where any name could be a field's, it is the template that does not know it.
          object[name] = its.patternProperties ? 'x' : value
          // A check takes the one form or the other.
          if (payload.fields) delete payload[pointer === '/fields' ? 'content' : 'fields']
          const answer = await t.api(method, address(url), { ...asked(access), payload })
          tried += 1
          if (!refusedAs(pointer, name)(answer.json()))
            taken.push(
              `${method} ${url} ${pointer}/${name}: ${answer.statusCode} ${JSON.stringify(answer.json().errors)}`,
            )
        }
    }
    expect(taken).toEqual([])
    expect(tried).toBeGreaterThan(300)
    expect(await everything()).toBe(before)
  })

  test('in a query: refused by name; on pages and files, where others hang on marks of their own, dropped', async () => {
    const taken: string[] = []
    for (const { method, url, access, schema, config } of routes()) {
      const named = (schema.querystring as Json).properties ?? {}
      for (const name of Object.keys(foreign).filter((one) => !(one in named))) {
        const query = `?${encodeURIComponent(name)}=1`
        const payload = schema.body ? { payload: sampleOf(schema.body as Json) as object } : {}
        const answer = await t.api(method, address(url) + query, { ...asked(access), ...payload })
        if (isOurs({ config }) ? !refusedAs('', name)(answer.json()) : answer.statusCode >= 400)
          if (isOurs({ config }) || answer.statusCode !== 404)
            taken.push(`${method} ${url}${query}: ${answer.statusCode}`)
      }
    }
    expect(taken).toEqual([])
  })

  test('in a form: a part of another name is refused by it', async () => {
    const form = (...parts: string[]) =>
      [
        ...parts.map((head) => `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n1\r\n`),
        '--x--\r\n',
      ].join('')
    const file = 'name="file"; filename="a.png"'
    const send = async (...parts: string[]) => {
      const headers = { 'content-type': 'multipart/form-data; boundary=x' }
      const answer = await t.api('POST', '/api/media', {
        as: 'member-muisti',
        headers,
        payload: form(...parts),
      })
      return answer.json().errors?.map((e: { pointer: string; code: string }) => `${e.pointer} ${e.code}`)
    }
    for (const name of ['organisation', 'id', 'uploadedBy'])
      for (const parts of [
        [`name="${name}"`, file],
        [file, `name="${name}"`],
        [`name="${name}"; filename="b.png"`],
      ])
        expect(await send(...parts)).toEqual([`/${name} unknown-field`])
    expect(await send(file, file)).toEqual(['/file too-many'])
    expect(await send('name="file"')).toEqual(['/file wrong-type'])
  })
})

describe('who and what is written to comes from the session and the address, never from the body', () => {
  test('a liaison cannot change another centre’s screen by naming it in the body of a change of their own', async () => {
    const before = await everything()
    const payload = { id: 'satamaranta-aula', name: 'x', hours: [[], [], [], [], [], [], []] }
    const answer = await t.api('PATCH', '/api/screens/jokiranta-aula', { as: 'liaison-jokiranta', payload })
    expect([answer.statusCode, answer.json().errors]).toMatchObject([
      400,
      [{ pointer: '/id', code: 'unknown-field' }],
    ])
    expect(await everything()).toBe(before)
  })

  test('the members that name a place are asked whose it is', async () => {
    const before = await everything()
    const create = t.app.routeTable.find(({ method, url }) => method === 'POST' && url === '/api/screens')!
    const screen = sampleOf(create.schema.body as Json) as object
    const post = (url: string, payload: object, as = 'liaison-jokiranta') =>
      t.api('POST', url, { as, payload })
    expect((await post('/api/screens', { ...screen, centre: 'satamaranta' })).json().code).toBe('not-yours')
    const pair = { userCode: 'ABCDEF', screenId: 'satamaranta-aula' }
    expect((await post('/api/screens/pair', pair)).json().code).toBe('not-yours')
    expect(await everything()).toBe(before)
  })

  test('a notice keeps to what may be written of it: the same draft is refused with any of these, and taken without', async () => {
    for (const name of ['id', 'organisation', 'placements', 'state'])
      expect(
        (
          await t.api('POST', '/api/notices', {
            as: 'member-muisti',
            payload: { ...example(t), [name]: 'x' },
          })
        ).statusCode,
      ).toBe(400)
    expect(
      (await t.api('POST', '/api/notices', { as: 'member-muisti', payload: example(t) })).statusCode,
    ).toBe(201)
  })
})
