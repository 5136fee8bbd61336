import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { hashPassword } from '../../auth/password.ts'
import { readConfig, type Config } from '../../config.ts'
import { start, type Running } from '../../start.ts'
import { Client } from '../client.ts'
import { clientConfig, type Connection } from '../database.ts'
import { migrate } from '../migrate.ts'
import { migrations } from '../migrations.ts'
import { databaseNamed, onServer } from '../testing.ts'

const password = 'kesäilta-2026'
const name = `upgrade_${randomBytes(6).toString('hex')}`
type Rows = Record<string, Record<string, unknown>[]>

let connection: Connection
let before: Rows
let after: Rows
let dataFolder: string
let running: Running
beforeAll(async () => {
  const server = inject('postgres').connection
  await onServer(server, `create database ${name}`)
  connection = databaseNamed(server, name)
  await migrate(connection, migrations.slice(0, 2))
  const rows = await readFile(join(import.meta.dirname, 'at-002.sql'), 'utf8')
  const hash = await hashPassword(password)
  await onServer(
    connection,
    rows.replaceAll("'$PASSWORD'", () => `'${hash}'`),
  )
  before = await everything()
  await migrate(connection)
  after = await everything()

  dataFolder = await mkdtemp(join(tmpdir(), 'aulataulu-upgrade-'))
  const read = readConfig({ AULATAULU_DATA: dataFolder, AULATAULU_DEMO: '0', PORT: '0', HOST: '127.0.0.1' })
  if (!read.ok) throw new Error(read.reasons.join('\n'))
  const config: Config = { ...read.config, databaseUrl: asUrl(connection) }
  running = await start(config, pino({ level: 'silent' }))
})
afterAll(async () => {
  await running?.stop()
  await onServer(inject('postgres').connection, `drop database if exists ${name} with (force)`)
  await rm(dataFolder, { recursive: true, force: true })
})

function asUrl(where: Connection): string {
  if (typeof where === 'string') return where
  const { host = '', user = '', database = '', port = 5432 } = where
  return `postgres://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`
}

/** Every row of every table, each table in the order of its rows' text. */
async function everything(): Promise<Rows> {
  const client = new Client(clientConfig(connection))
  await client.connect()
  try {
    const all: Rows = {}
    const { rows: tables } = await client.query<{ name: string }>(
      `select tablename::text as name from pg_tables where schemaname = current_schema() and tablename <> 'schema_migrations'`,
    )
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: Record<string, unknown> }>(
        `select to_jsonb(t) as row from ${name} t order by ctid`,
      )
      all[name] = rows.map(({ row }) => row)
    }
    return all
  } finally {
    await client.end()
  }
}

/** Columns that a later migration has changed on purpose, as `table.column`, each with the migration's reason beside it. */
const changedOnPurpose: ReadonlySet<string> = new Set([])

test('the old installation has rows in every table of its time', () => {
  for (const [table, rows] of Object.entries(before)) expect(rows.length, table).toBeGreaterThan(0)
  expect(Object.keys(before)).toHaveLength(18)
})

test('no migration loses or changes a row or a value that was there', () => {
  for (const [table, rows] of Object.entries(before)) {
    expect(after[table]?.length, table).toBeGreaterThanOrEqual(rows.length)
    for (const row of rows) {
      const kept = Object.fromEntries(
        Object.entries(row).filter(([column]) => !changedOnPurpose.has(`${table}.${column}`)),
      )
      expect(after[table], table).toContainEqual(expect.objectContaining(kept))
    }
  }
})

async function signedIn(email: string) {
  const headers = { 'content-type': 'application/json', origin: running.address }
  const body = JSON.stringify({ email, password })
  const answer = await fetch(`${running.address}/api/session`, { method: 'POST', headers, body })
  expect(answer.status).toBe(200)
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  return async (path: string) => {
    const got = await fetch(running.address + path, { headers: { cookie } })
    expect([path, got.status]).toEqual([path, 200])
    return (await got.json()) as Record<string, unknown>
  }
}

test('the organisation finds its notices, their states and their decisions', async () => {
  const get = await signedIn('maija@example.invalid')
  const { items: notices } = (await get('/api/notices')) as { items: { id: string }[] }
  expect(notices.map(({ id }) => id).sort()).toEqual(['kahvila', 'luonnos'])
  const notice = await get('/api/notices/kahvila')
  expect(notice).toMatchObject({ id: 'kahvila', version: 2 })
  expect(JSON.stringify(notice)).toContain('Minneskafé')
  await get('/api/notices/luonnos')
  await get('/api/notices/kahvila/why')
})

test('the liaison finds the queue and the screens', async () => {
  const get = await signedIn('liisa@example.invalid')
  expect(JSON.stringify(await get('/api/placements'))).toContain('Minneskafé')
  await get('/api/placements/p-1')
  expect(JSON.stringify(await get('/api/screens'))).toContain('Käytävä')
})

test('the screen goes on with its token and what was approved; the revoked one stays revoked', async () => {
  const ask = (token: string) =>
    fetch(`${running.address}/api/player/playlist`, { headers: { authorization: `Bearer ${token}` } })
  const playlist = (await (await ask('good-token')).json()) as {
    slides: { notice: string; version: number }[]
  }
  expect(playlist.slides).toMatchObject([{ notice: 'kahvila', version: 1 }])
  const revoked = await ask('old-token')
  expect([revoked.status, (await revoked.json()).code]).toEqual([401, 'revoked'])
})

test('what everybody may read is there', async () => {
  for (const path of ['/', '/api/centres', '/api/centres/keskusta', '/health/ready'])
    expect([path, (await fetch(running.address + path)).status]).toEqual([path, 200])
})
