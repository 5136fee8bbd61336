import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { Client } from './client.ts'
import { clientConfig, openDatabase, type Connection, type Database } from './database.ts'
import { migrate } from './migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The test run's server, and its migrated database from which others are copied. */
    postgres: { connection: Connection; template: string }
  }
}

/** The same server, another of its databases. */
export function databaseNamed(connection: Connection, database: string): Connection {
  if (typeof connection !== 'string') return { ...connection, database }
  const url = new URL(connection)
  url.pathname = `/${database}`
  return url.href
}

export async function onServer(connection: Connection, sql: string): Promise<void> {
  const client = new Client(clientConfig(connection))
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** Makes the migrated database that `freshDatabase` copies; its name. Run once a test run. */
export async function makeTemplate(connection: Connection): Promise<string> {
  const template = `template_${randomBytes(4).toString('hex')}`
  await onServer(connection, `create database ${template}`)
  await migrate(databaseNamed(connection, template))
  return template
}

/** A database of its own for a test or a file of tests, migrated and empty. `close()` drops it; about 50 ms. */
export async function freshDatabase({ connections = 5 } = {}): Promise<Database> {
  const { connection, template } = inject('postgres')
  const name = `test_${randomBytes(6).toString('hex')}`
  await onServer(connection, `create database ${name} template ${template}`)
  const database = openDatabase({ connection: databaseNamed(connection, name), connections })
  const close = async () => {
    await database.close()
    await onServer(connection, `drop database if exists ${name} with (force)`)
  }
  return { ...database, close }
}
