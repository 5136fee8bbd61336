import type pg from 'pg'
import { setTimeout as wait } from 'node:timers/promises'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import type { Folders } from './folder.ts'
import { user } from './initialise.ts'
import { EmbeddedRefused } from './refused.ts'
import { dropStaleNotes, findRunning, note, outlive, standsIn, superuser } from './running.ts'
import { spawnServer, stopServer } from './server.ts'

/** What pino and console have. */
export interface Log {
  info(message: string): void
  warn(message: string): void
  error(message: string): void
}

export interface Place {
  folders: Folders
  account: Account
  binaries: Binaries
  settings: Readonly<Record<string, string>>
}

/** Any number: held by the one process whose server it is. */
const claimKey = 7_204_119

/** Keeps one server running from `start()` to `stop()`. Its own connection shows that the server lives, and claims it for us. */
export class Keeper {
  pid = 0
  socket = ''
  #claim: pg.Client | null = null
  #stopping: Promise<void> | null = null
  #reviving: Promise<void> | null = null
  readonly #end = new AbortController()
  readonly #place: Place
  readonly #log: Log

  constructor(place: Place, log: Log) {
    this.#place = place
    this.#log = log
  }

  /** True when a running server was adopted. */
  async start(): Promise<boolean> {
    const { folders, binaries, account, settings } = this.#place
    const left = await this.#leftBehind()
    this.pid = left?.pid ?? (await spawnServer(folders, binaries, account, settings))
    this.socket = left?.socket ?? folders.socket
    try {
      await this.#claimIt()
    } catch (error) {
      if (!left) await stopServer(folders.data, this.pid)
      throw error
    }
    const how = left ? 'Adopted the PostgreSQL of a run that was killed' : 'Started PostgreSQL'
    this.#log.info(`${how}: process ${this.pid} as ${account.name}, files in ${folders.base}`)
    return left !== null
  }

  /** Waits for the server's end. */
  stop(): Promise<void> {
    this.#stopping ??= this.#stop()
    return this.#stopping
  }

  /** The running server if we can use it; one of another version, or that cannot be reached, is ended first. */
  async #leftBehind(): Promise<{ pid: number; socket: string } | null> {
    const { folders, binaries } = this.#place
    const running = await findRunning(folders.data)
    if (running && binaries.version.startsWith(`${running.version}.`)) return running
    const pid = running?.pid ?? Number((await note(folders.data))?.[0])
    if (pid && (await standsIn(pid, folders.data))) {
      if (!(await stopServer(folders.data, pid)))
        throw new EmbeddedRefused(
          'in-use',
          `Process ${pid} holds ${folders.data} and does not end. End it first.`,
        )
    }
    const left = await outlive(folders.data)
    if (left.length > 0)
      throw new EmbeddedRefused(
        'in-use',
        `Processes ${left.join(', ')} of a server that is no more still hold ${folders.data}. End them first.`,
      )
    await dropStaleNotes(folders)
    return null
  }

  async #claimIt(): Promise<void> {
    const client = superuser(this.socket)
    let broken: () => unknown = () => undefined
    client.on('end', () => broken())
    await client.connect()
    try {
      await claim(client, this.#place.folders.base)
      await ensureDatabase(client)
    } catch (error) {
      await client.end()
      throw error
    }
    this.#claim = client
    broken = () => (this.#reviving = this.#revive())
  }

  /** The server ended without us: begin it again, with growing patience. */
  async #revive(): Promise<void> {
    for (let pause = 200; !this.#end.signal.aborted; pause = Math.min(pause * 2, 30_000)) {
      this.#log.error('PostgreSQL is gone without being told to; looking for it, or starting it again')
      try {
        await this.start()
        return
      } catch (error) {
        this.#log.error(`PostgreSQL could not be started again: ${(error as Error).message}`)
        await wait(pause, undefined, { ref: false, signal: this.#end.signal }).catch(() => undefined)
      }
    }
  }

  async #stop(): Promise<void> {
    const { data } = this.#place.folders
    this.#end.abort()
    await this.#reviving
    await this.#claim?.end().catch(() => undefined)
    if (!(await stopServer(data, this.pid))) this.#log.warn(`PostgreSQL (process ${this.pid}) did not end`)
  }
}

/** The killed process's own claim goes when PostgreSQL has noticed its end: at once, or nearly. */
async function claim(client: pg.Client, base: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [
      claimKey,
    ])
    if (rows[0]?.mine) return
    await wait(20)
  }
  throw new EmbeddedRefused(
    'in-use',
    `Another process uses the database in ${base} (from another container, perhaps). Stop it first.`,
  )
}

async function ensureDatabase(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [user])
  if (!rowCount) await client.query(`create database ${user}`)
}
