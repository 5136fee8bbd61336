import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { hashSecret, newSecret } from '../../server/auth/secret.ts'
import { externalPostgres, type ExternalPostgres } from '../support/external-postgres.ts'
import { startService, type Service } from '../support/service.ts'

/** Whoever may end or look at every connection of the service's database. */
type Administer = (sql: string) => Promise<Record<string, unknown>[]>

const patient = { timeout: 20_000, interval: 50 }
const ours = `application_name = 'aulataulu'`

/** What a test asks of the service while its database goes and comes. */
function asking(service: Service, token: string) {
  const get = (path: string, headers: Record<string, string> = {}, init: RequestInit = {}) =>
    fetch(service.origin + path, { ...init, headers })
  const bearer = { authorization: `Bearer ${token}` }
  return {
    get,
    centres: () => get('/api/centres'),
    playlist: () => get('/api/player/playlist', bearer),
    events: (signal: AbortSignal) => get('/api/player/events', bearer, { signal }),
    heartbeat: () =>
      get(
        '/api/player/heartbeat',
        { ...bearer, 'content-type': 'application/json' },
        {
          method: 'POST',
          body: JSON.stringify({
            etag: null,
            showing: null,
            clockOffsetMs: null,
            playerVersion: '1',
            errors: [],
          }),
        },
      ),
    signIn: () =>
      get(
        '/api/session',
        { 'content-type': 'application/json', origin: service.origin },
        {
          method: 'POST',
          body: JSON.stringify({ email: 'liaison@demo.invalid', password: 'aulataulu-demo' }),
        },
      ),
    async back() {
      await vi.waitFor(async () => {
        for (const path of ['/api/centres', '/health/ready'])
          expect([path, (await get(path)).status]).toEqual([path, 200])
      }, patient)
    },
  }
}

/** A new token for the first screen of the demo county. */
async function newToken(administer: Administer): Promise<string> {
  const token = newSecret()
  await administer(
    `insert into screen_tokens (token_hash, screen)
     select '\\x${hashSecret(token).toString('hex')}', min(id) from screens`,
  )
  return token
}

/** Requests that wait in the database for a lock which the answered function gives back. */
async function inFlight(locker: pg.Client, administer: Administer, ask: () => Promise<Response>) {
  await locker.query('begin; lock table centres in access exclusive mode')
  const asked = Array.from({ length: 8 }, () => ask())
  await vi.waitFor(async () => {
    const [row] = await administer(
      `select count(*)::int as n from pg_stat_activity where ${ours} and wait_event_type = 'Lock'`,
    )
    expect(row!['n']).toBe(8)
  }, patient)
  return asked
}

async function expectAway(response: Response): Promise<void> {
  expect(response.status).toBe(503)
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await response.json()).toMatchObject({ code: 'database-away', status: 503 })
}

describe('an embedded database that is lost with queries in flight', () => {
  let folder: string
  let service: Service
  let ask: ReturnType<typeof asking>
  let connection: pg.ClientConfig
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aulataulu-outage-'))
    service = await startService({ AULATAULU_DATA: folder })
    const base = /The database is in (\S+),/.exec(service.said())?.[1] ?? join(folder, 'postgres')
    connection = { host: join(base, 'socket'), user: 'aulataulu', database: 'aulataulu' }
    ask = asking(service, await newToken(administer))
  })
  afterAll(async () => {
    await service?.stop()
    await rm(connection.host!.replace(/\/socket$/, ''), { recursive: true, force: true })
    await rm(folder, { recursive: true, force: true })
  })

  const open = async () => {
    const client = new pg.Client(connection)
    client.on('error', () => undefined)
    await client.connect()
    return client
  }
  const administer: Administer = async (sql) => {
    const client = await open()
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows
    } finally {
      await client.end()
    }
  }
  const pidOf = async (what: string) => Number((await administer(`select ${what} as pid`))[0]!['pid'])

  it.each<[string, () => Promise<unknown>]>([
    [
      'by kill -9 of one of its processes',
      async () =>
        process.kill(
          await pidOf(
            `(select pid from pg_stat_activity where ${ours} and wait_event_type = 'Lock' limit 1)`,
          ),
          'SIGKILL',
        ),
    ],
    [
      'by kill -9 of the whole server',
      async () =>
        process.kill(await pidOf(`split_part(pg_read_file('postmaster.pid'), chr(10), 1)`), 'SIGKILL'),
    ],
    [
      'by an end of every connection',
      () => administer(`select pg_terminate_backend(pid) from pg_stat_activity where ${ours}`),
    ],
  ])('%s: the service says so, goes on, and serves the screens meanwhile', async (_how, lose) => {
    expect((await ask.playlist()).status).toBe(200)
    const locker = await open()
    const asked = await inFlight(locker, administer, ask.centres)
    await lose()
    const statuses = new Set<number>()
    const watching = (async () => {
      do {
        statuses.add((await ask.playlist()).status)
      } while ((await ask.centres()).status !== 200)
    })()
    // Whoever waits behind the lock of a connection that lives on is answered when that ends.
    await locker.end().catch(() => undefined)
    for (const response of await Promise.all(asked)) {
      if (response.status !== 200) await expectAway(response)
    }
    await watching
    await ask.back()
    expect([...statuses]).toEqual([200])
    expect(service.exitCode()).toBeNull()
  })
})

describe('a database server of one’s own', () => {
  let folder: string
  let postgres: ExternalPostgres
  let service: Service
  let ask: ReturnType<typeof asking>
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aulataulu-outage-'))
    postgres = await externalPostgres()
    service = await startService({ AULATAULU_DATA: folder, DATABASE_URL: postgres.url })
    ask = asking(service, await newToken(inApp))
  })
  afterAll(async () => {
    await service?.stop()
    await postgres?.remove()
    await rm(folder, { recursive: true, force: true })
  })

  const open = async () => {
    const client = new pg.Client(postgres.url)
    client.on('error', () => undefined)
    await client.connect()
    return client
  }
  const inApp: Administer = async (sql) => {
    const client = await open()
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows
    } finally {
      await client.end()
    }
  }
  const cutAll = () =>
    postgres.administer(`select pg_terminate_backend(pid) from pg_stat_activity where ${ours}`)

  it('that crashes with queries in flight and stays away: screens go on, people are told in words', async () => {
    expect((await ask.playlist()).status).toBe(200)
    const stream = new AbortController()
    const before = await ask.events(stream.signal)
    const locker = await open()
    const asked = await inFlight(locker, (sql) => postgres.administer(sql), ask.centres)
    await postgres.stop('immediate')
    for (const response of await Promise.all(asked)) await expectAway(response)

    await expectAway(await ask.centres())
    await expectAway(await ask.signIn())
    await expectAway(await ask.heartbeat())
    expect((await ask.playlist()).status).toBe(200)
    const meanwhile = new AbortController()
    expect((await ask.events(meanwhile.signal)).status).toBe(200)
    meanwhile.abort()
    const page = await ask.get('/', { accept: 'text/html', 'accept-language': 'fi' })
    expect([page.status, page.headers.get('content-type')]).toEqual([503, 'text/html; charset=utf-8'])
    expect(await page.text()).toContain('Palvelu on hetken poissa')
    expect((await ask.get('/health/live')).status).toBe(200)
    expect((await ask.get('/health/ready')).status).toBe(503)

    await postgres.start()
    await ask.back()
    expect((await ask.signIn()).status).toBe(200)
    expect((await ask.heartbeat()).status).toBe(200)
    expect((await ask.playlist()).status).toBe(200)
    // The stream that was open before has been open all the time.
    const reader = before.body!.getReader()
    expect((await reader.read()).done).toBe(false)
    stream.abort()
    expect(service.exitCode()).toBeNull()
  })

  it('that its administrator stops and starts: the same', async () => {
    await postgres.stop('fast')
    await expectAway(await ask.centres())
    expect((await ask.playlist()).status).toBe(200)
    await postgres.start()
    await ask.back()
    expect(service.exitCode()).toBeNull()
  })

  it('that has no connection left for us says so, and not that the fault is ours', async () => {
    await postgres.administer('alter role app connection limit 0')
    await cutAll()
    // The first to ask may still find a connection that is just being cut.
    await vi.waitFor(async () => {
      const refused = await ask.centres()
      expect([refused.status, (await refused.json()).code]).toEqual([503, 'unavailable'])
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    }, patient)
    expect((await ask.playlist()).status).toBe(200)
    await postgres.administer('alter role app connection limit -1')
    await ask.back()
  })

  it('that may only be read says so to whoever writes, and goes on showing', async () => {
    await postgres.administer('alter database app set default_transaction_read_only = on')
    await cutAll()
    await ask.back()
    const refused = await ask.signIn()
    expect([refused.status, (await refused.json()).code]).toEqual([503, 'read-only'])
    expect(refused.headers.get('retry-after')).not.toBeNull()
    expect((await ask.playlist()).status).toBe(200)
    await postgres.administer('alter database app set default_transaction_read_only = off')
    await cutAll()
    await vi.waitFor(async () => expect((await ask.signIn()).status).toBe(200), patient)
  })
})
