import pg from 'pg'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ReasonCode } from '../../content/placement/reason.ts'
import { languages } from '../../content/notice/common.ts'
import { clientConfig, type Database } from './database.ts'
import { withTables } from './tables-source.ts'
import { freshDatabase } from './testing.ts'

let database: Database
let client: pg.Client
beforeAll(async () => {
  database = await freshDatabase()
  client = new pg.Client(clientConfig(database.connection))
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.close()
})

describe('tables.ts', () => {
  it('says what the migrated database is', async () => {
    const path = new URL('./tables.ts', import.meta.url).pathname
    const file = await readFile(path, 'utf8')
    expect(file).toBe(await withTables(file, client, path))
  })
})

describe('the lists of values in the schema', () => {
  const listed = async (domain: string): Promise<string[]> => {
    const { rows } = await client.query<{ text: string }>(
      `select pg_get_constraintdef(c.oid) as text from pg_constraint c join pg_type t on t.oid = c.contypid where t.typname = $1`,
      [domain],
    )
    return [...(rows[0]?.text ?? '').matchAll(/'([^']+)'/g)].map((match) => match[1]!)
  }

  it('name the same reasons as the domain', async () => {
    expect(await listed('reason_code')).toEqual(ReasonCode.anyOf.map((literal) => literal.const))
  })

  it('name the same languages as the domain', async () => {
    expect(await listed('notice_language')).toEqual(languages)
  })
})
