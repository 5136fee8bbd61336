import { sql } from 'kysely'
import { Client } from './client.ts'
import { clientConfig, type Connection, type Db } from './database.ts'

const channel = 'aulataulu_changes'

/** Longest pause between two attempts to connect, give or take half of it: who comes back is noticed within a second. */
const longestPauseMs = 500

/** What is on screen at a centre may have changed. Told when the transaction commits, to every process; never if it is undone. */
export async function notify(trx: Db, { centre }: { centre: string }): Promise<void> {
  told.set(trx, (told.get(trx) ?? new Set()).add(centre))
  await sql`select pg_notify(${channel}, ${centre})`.execute(trx)
}

/** Centres of which a transaction has told. */
const told = new WeakMap<object, Set<string>>()
const here = new WeakMap<object, Set<(centre: string) => void>>()

/**
 * Hears what this process itself commits to `db`, before whoever asked for it is answered: who writes and then reads finds
 * what was written, without waiting for the notification to come back. Answers what ends the hearing.
 */
export function onCommittedHere(db: Db, listener: (centre: string) => void): () => void {
  const listeners = here.get(db) ?? new Set()
  here.set(db, listeners.add(listener))
  return () => void listeners.delete(listener)
}

/** To be called when a transaction has committed. */
export function committed(db: Db, trx: Db): void {
  for (const centre of told.get(trx) ?? []) here.get(db)?.forEach((listener) => listener(centre))
}

export interface Listening {
  /** False while the connection is being made anew: what changes meanwhile is told afterwards, as a change everywhere. */
  connected(): boolean
  close(): Promise<void>
}

export interface ListenOptions {
  connection: Connection
  /** `centre` null: something may have been missed, so anything may have changed anywhere. Must not throw. */
  onChange(centre: string | null): void
  onError?: (error: Error) => void
  /** Milliseconds between two questions whether the connection still lives; default 15 s. */
  askEveryMs?: number
}

/** Listens on a connection of its own, which is made anew whenever it breaks. Resolves once nothing can be missed any more. */
export async function listen(options: ListenOptions): Promise<Listening> {
  const listener = new Listener(options)
  await listener.connect()
  return listener
}

class Listener implements Listening {
  #client: Client | null = null
  #timer: NodeJS.Timeout | undefined
  #closed = false
  readonly #options: ListenOptions

  constructor(options: ListenOptions) {
    this.#options = options
  }

  connected(): boolean {
    return this.#client !== null
  }

  async connect(): Promise<void> {
    const client = new Client({ ...clientConfig(this.#options.connection), query_timeout: 10_000 })
    client.on('error', (error) => this.#options.onError?.(error))
    client.on('notification', ({ payload }) => this.#options.onChange(payload || null))
    try {
      await client.connect()
      await client.query(`listen ${channel}`)
    } catch (error) {
      await client.end().catch(() => undefined)
      throw error
    }
    if (this.#closed) return client.end()
    this.#client = client
    client.once('end', () => this.#lost())
    this.#ask(client)
  }

  /** A connection that died without a word is noticed by a question that nobody answers. */
  #ask(client: Client): void {
    const ask = () =>
      client.query('select 1').then(
        () => this.#ask(client),
        () => client.end().catch(() => undefined),
      )
    this.#timer = setTimeout(() => void ask(), this.#options.askEveryMs ?? 15_000).unref()
  }

  #lost(): void {
    this.#client = null
    clearTimeout(this.#timer)
    if (!this.#closed) this.#again(100)
  }

  #again(pauseMs: number): void {
    const attempt = () =>
      this.connect().then(
        () => this.#options.onChange(null),
        (error: Error) => {
          this.#options.onError?.(error)
          if (!this.#closed) this.#again(Math.min(pauseMs * 2, longestPauseMs))
        },
      )
    this.#timer = setTimeout(() => void attempt(), pauseMs * (0.5 + Math.random())).unref()
  }

  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#timer)
    await this.#client?.end()
  }
}
