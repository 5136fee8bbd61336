import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import { Client } from './client.ts'
import type { Tables } from './tables.ts'

/** The database, or a transaction of it: store functions take either, so that a caller decides what belongs together. */
export type Db = Kysely<Tables> | Transaction<Tables>

/** Where a server is: an address (`postgres://…`), or what `pg` takes, such as the embedded server's socket. */
export type Connection = string | Pick<pg.PoolConfig, 'host' | 'port' | 'user' | 'password' | 'database'>

export interface Database {
  db: Kysely<Tables>
  connection: Connection
  /** Waits for running queries, then closes all connections. */
  close(): Promise<void>
}

export interface DatabaseOptions {
  connection: Connection
  /** Most connections at once; default 10. */
  connections?: number
  /** Told of a connection that broke while idle; the pool has replaced it already. */
  onError?: (error: Error) => void
}

/** int8 (counts, log ids) as numbers: ours stay far below 2^53. timestamptz are Dates, jsonb values. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === pg.types.builtins.INT8 && format !== 'binary'
      ? (text: string) => Number(text)
      : (pg.types.getTypeParser(oid, format) as (text: string) => unknown),
}

/** What every connection of ours is told. */
export function clientConfig(connection: Connection): pg.ClientConfig {
  const where = typeof connection === 'string' ? { connectionString: connection } : connection
  return {
    ...where,
    types,
    application_name: 'aulataulu',
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    // A request that hangs on a lock answers an error; a transaction left open gives its locks back.
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
  }
}

/** Opens a pool; connects at the first query. Migrate before use (migrate.ts). */
export function openDatabase({ connection, connections = 10, onError }: DatabaseOptions): Database {
  // The server itself cuts a query after 30 s; one that is not even told so waits for a server that has gone silent.
  const pool = new pg.Pool({ ...clientConfig(connection), max: connections, query_timeout: 35_000, Client })
  pool.on('error', (error) => onError?.(error))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return { db, connection, close: () => db.destroy() }
}
