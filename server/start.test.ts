import { createServer } from 'node:net'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { readConfig, type Config } from './config.ts'
import { start } from './start.ts'
import { databaseNamed, onServer } from './store/testing.ts'
import { welcome } from './welcome.ts'

const log = pino({ level: 'silent' })
const name = `start_${process.pid}`
let dataFolder: string
let config: Config
beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'aulataulu-start-'))
  const { connection } = inject('postgres')
  await onServer(connection, `create database ${name}`)
  const read = readConfig({ AULATAULU_DATA: dataFolder, PORT: '0' })
  if (!read.ok) throw new Error(read.reasons.join('\n'))
  config = { ...read.config, databaseUrl: asUrl(databaseNamed(connection, name)) }
})
afterAll(async () => {
  await onServer(inject('postgres').connection, `drop database if exists ${name} with (force)`)
  await rm(dataFolder, { recursive: true, force: true })
})

/** The test run's server stands on a socket; an address can say so too. */
function asUrl(connection: ReturnType<typeof databaseNamed>): string {
  if (typeof connection === 'string') return connection
  const { host = '', user = '', database = '', port = 5432 } = connection
  return `postgres://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`
}

test('it starts on an empty database with the demo, answers, stops, and starts on what is there', async () => {
  for (let times = 0; times < 2; times++) {
    const running = await start(config, log)
    try {
      const ready = await fetch(`${running.address}/health/ready`)
      expect([ready.status, (await ready.json()).status]).toEqual([200, 'ok'])
      const { centres } = await (await fetch(`${running.address}/api/centres`)).json()
      expect(centres.length).toBeGreaterThanOrEqual(6)
      const text = welcome(config, running)
      expect(text).toContain('organisation@demo.invalid')
      expect(text).toContain(`${running.address.replace('127.0.0.1', 'localhost')}/player/`)
    } finally {
      await running.stop()
    }
    await expect(fetch(`${running.address}/health/live`)).rejects.toThrow()
  }
})

test('demo data is never opened in earnest, and what had begun is let go', async () => {
  await expect(start({ ...config, demo: false }, log)).rejects.toThrow(/public password/)
})

test('real data is never opened as the demo', async () => {
  const real = `${name}_real`
  const { connection } = inject('postgres')
  await onServer(connection, `create database ${real}`)
  try {
    const own = { ...config, demo: false, databaseUrl: asUrl(databaseNamed(connection, real)) }
    await (await start(own, log)).stop()
    await onServer(
      databaseNamed(connection, real),
      `insert into organisations (id, name, kind) values ('oma', 'Oma ry', 'association')`,
    )
    await expect(start({ ...own, demo: true }, log)).rejects.toThrow(/AULATAULU_DEMO=0/)
  } finally {
    await onServer(connection, `drop database if exists ${real} with (force)`)
  }
})

test('a port in use is said with a way on', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  try {
    await expect(start({ ...config, port }, log)).rejects.toThrow(`PORT=${port + 1} npm start`)
  } finally {
    other.close()
  }
})

test('a data folder that cannot be made is said with a way on', async () => {
  const refused = start({ ...config, dataFolder: '/proc/aulataulu/data' }, log)
  await expect(refused).rejects.toThrow(/cannot be written to \(E\w+\).*AULATAULU_DATA/s)
})

test.skipIf(process.getuid?.() === 0)('a data folder of somebody else is said with a way on', async () => {
  await chmod(dataFolder, 0o500)
  try {
    await expect(start(config, log)).rejects.toThrow(/AULATAULU_DATA/)
  } finally {
    await chmod(dataFolder, 0o700)
  }
})
