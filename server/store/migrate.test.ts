import pg from 'pg'
import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { clientConfig, type Connection } from './database.ts'
import { migrate, MigrationRefused } from './migrate.ts'
import { inOrder, migration, migrations } from './migrations.ts'
import { databaseNamed, onServer } from './testing.ts'

const first = migration('001_one.sql', 'create table one (n integer)')
const second = migration('002_two.sql', 'create table two (n integer)')

let name: string
let connection: Connection
beforeEach(async () => {
  name = `migrate_${randomBytes(6).toString('hex')}`
  connection = databaseNamed(inject('postgres').connection, name)
  await onServer(inject('postgres').connection, `create database ${name}`)
})
afterEach(() => onServer(inject('postgres').connection, `drop database ${name} with (force)`))

async function tables(): Promise<string[]> {
  const client = new pg.Client(clientConfig(connection))
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  )
  await client.end()
  return rows.map((row) => row.name)
}

describe('migrate', () => {
  it('applies what is missing, in order, and then nothing', async () => {
    expect(await migrate(connection, [first])).toEqual(['001_one'])
    expect(await migrate(connection, [first, second])).toEqual(['002_two'])
    expect(await migrate(connection, [first, second])).toEqual([])
  })

  it('applies each one once when several processes start at the same time', async () => {
    const runs = await Promise.all([1, 2, 3, 4].map(() => migrate(connection, [first, second])))
    expect(runs.flat().sort()).toEqual(['001_one', '002_two'])
  })

  it('undoes a migration that fails, and keeps those before it', async () => {
    const broken = migration('002_broken.sql', 'create table half (n integer); select nothing_such()')
    await expect(migrate(connection, [first, broken])).rejects.toThrow(
      'Migration 002_broken failed and was undone',
    )
    expect(await tables()).toEqual(['one', 'schema_migrations'])
    expect(await migrate(connection, [first, second])).toEqual(['002_two'])
  })

  it('refuses an applied migration whose file has changed', async () => {
    await migrate(connection, [first, second])
    const edited = migration('001_one.sql', 'create table one (n bigint)')
    const refused = migrate(connection, [edited, second])
    await expect(refused).rejects.toThrow(MigrationRefused)
    await expect(refused).rejects.toThrow('001_one was applied to this database in another form')
  })

  it('refuses a database that is newer than the program', async () => {
    await migrate(connection, [first, second])
    await expect(migrate(connection, [first])).rejects.toThrow(
      'newer than this program: it has migration 002_two',
    )
  })

  it('takes the same text with other line ends for the same', () => {
    expect(migration('001_a.sql', 'a\r\nb').checksum).toBe(migration('001_a.sql', 'a\nb').checksum)
  })

  it('refuses names and numbers that leave the order open', () => {
    expect(() => migration('1.sql', '')).toThrow('a migration is named like')
    expect(() => inOrder([second])).toThrow('expected migration number 1')
    expect(() => inOrder([first, migration('001_other.sql', '')])).toThrow('expected migration number 2')
  })

  it('finds the program’s own files', () => {
    expect(migrations[0]?.name).toBe('001_initial')
  })
})
