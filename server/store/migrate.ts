import type pg from 'pg'
import { Client } from './client.ts'
import { clientConfig, type Connection } from './database.ts'
import { migrations as own, type Migration } from './migrations.ts'

/** The database is not one that this program may touch; the message says what to do. */
export class MigrationRefused extends Error {
  override name = 'MigrationRefused'
}

interface Applied {
  number: number
  name: string
  checksum: string
}

/** Any number, the same in every version of the program: who migrates, waits for the one who began. */
const lockKey = 7_204_118

const create = `
  create table if not exists schema_migrations (
    number integer primary key,
    name text not null,
    checksum text not null,
    applied_at timestamptz not null default now()
  )`

/**
 * Brings the database to the newest schema, each migration in its own transaction. Several processes may call it at once.
 * Answers the names of what it applied. Throws MigrationRefused for a database newer than the program, or for an applied
 * migration whose file has changed since; a migration that fails leaves the database as it was before it.
 */
export async function migrate(connection: Connection, all: readonly Migration[] = own): Promise<string[]> {
  const client = new Client({ ...clientConfig(connection), statement_timeout: 0 })
  await client.connect()
  try {
    const applied: string[] = []
    for (;;) {
      const name = await applyNext(client, all)
      if (!name) return applied
      applied.push(name)
    }
  } finally {
    await client.end()
  }
}

/** The lock is the transaction's, so that it also holds behind a connection pooler. */
async function applyNext(client: pg.Client, all: readonly Migration[]): Promise<string | null> {
  await client.query('begin')
  try {
    await client.query('select pg_advisory_xact_lock($1)', [lockKey])
    await client.query(create)
    const { rows } = await client.query<Applied>(
      'select number, name, checksum from schema_migrations order by number',
    )
    compare(rows, all)
    const next = all[rows.length]
    if (next) await apply(client, next)
    await client.query('commit')
    return next?.name ?? null
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}

async function apply(client: pg.Client, { number, name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query(sql)
  } catch (error) {
    throw new Error(`Migration ${name} failed and was undone: ${(error as Error).message}`, { cause: error })
  }
  await client.query('insert into schema_migrations (number, name, checksum) values ($1, $2, $3)', [
    number,
    name,
    checksum,
  ])
}

function compare(applied: readonly Applied[], all: readonly Migration[]): void {
  applied.forEach((row, index) => {
    const known = all[index]
    if (!known)
      throw new MigrationRefused(
        `The database is newer than this program: it has migration ${row.name}, the program knows ${all.length}. ` +
          'Start the newer version of the program, or restore a backup made before the upgrade.',
      )
    if (known.number !== row.number || known.checksum !== row.checksum)
      throw new MigrationRefused(
        `Migration ${row.name} was applied to this database in another form than the file ${known.name}.sql has now. ` +
          'An applied migration is never edited: put the file back, and write the change as a new migration.',
      )
  })
}
