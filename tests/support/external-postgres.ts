import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { chooseAccount } from '../../server/store/embedded/account.ts'
import { installed, reachable } from '../../server/store/embedded/binaries.ts'
import { environment, identity } from '../../server/store/embedded/initialise.ts'

/** A PostgreSQL server that is not ours, as a database team keeps one: the machine's own where it has one, else the embedded programs. */
export interface ExternalPostgres {
  /** For DATABASE_URL: a user who is no superuser, and owns the database. */
  url: string
  start(): Promise<void>
  /** `immediate`: as a crash does; `fast`: as an administrator does. */
  stop(how: 'immediate' | 'fast'): Promise<void>
  /** As the server's administrator. */
  administer(sql: string): Promise<Record<string, unknown>[]>
  remove(): Promise<void>
}

export async function externalPostgres(): Promise<ExternalPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'aulataulu-external-'))
  const account = await chooseAccount(null)
  if (account.dropped) await chown(folder, account.uid, account.gid)
  const bin = (await machines()) ?? join((await reachable(await installed(), folder, account)).folder, 'bin')
  const data = join(folder, 'data')
  const options = { ...identity(account), cwd: '/', env: environment }
  await promisify(execFile)(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'admin', '-A', 'trust', '-E', 'UTF8', '-N'],
    options,
  )
  const port = await freePort()
  let server: ChildProcess | null = null
  const client = () => {
    const made = new pg.Client({ host: folder, port, user: 'admin', database: 'postgres' })
    made.on('error', () => undefined)
    return made
  }
  const administer: ExternalPostgres['administer'] = async (sql) => {
    const one = client()
    await one.connect()
    try {
      return (await one.query<Record<string, unknown>>(sql)).rows
    } finally {
      await one.end()
    }
  }
  const postgres: ExternalPostgres = {
    url: `postgres://app@127.0.0.1:${port}/app`,
    administer,
    async start() {
      const listen = ['-k', folder, '-p', String(port), '-c', 'listen_addresses=127.0.0.1']
      const all = ['-D', data, ...listen, '-c', 'fsync=off']
      server = spawn(join(bin, 'postgres'), all, { ...options, stdio: 'ignore' })
      while (
        await administer('select').then(
          () => false,
          () => true,
        )
      )
        await wait(20)
    },
    async stop(how) {
      const ended = new Promise((resolve) => server?.once('exit', resolve))
      server?.kill(how === 'fast' ? 'SIGINT' : 'SIGQUIT')
      await ended
      server = null
    },
    async remove() {
      if (server) await postgres.stop('immediate')
      await rm(folder, { recursive: true, force: true })
    },
  }
  await postgres.start()
  await administer('create role app login')
  await administer(`create database app owner app encoding 'UTF8' template template0`)
  return postgres
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

/** The programs of the machine's own newest PostgreSQL, as Debian lays them; null: it has none. */
async function machines(): Promise<string | null> {
  const root = '/usr/lib/postgresql'
  const versions = await readdir(root).catch(() => [])
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0]
  return newest === undefined ? null : join(root, newest, 'bin')
}
