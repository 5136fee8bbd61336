import { sql } from 'kysely'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { listen, notify, type Listening } from './changes.ts'
import type { Database } from './database.ts'
import { addVersion, command, smallCounty } from './fixtures.ts'
import { freshDatabase } from './testing.ts'

let database: Database
let heard: (string | null)[]
let listening: Listening
beforeEach(async () => {
  database = await freshDatabase()
  heard = []
  listening = await listen({ connection: database.connection, onChange: (centre) => heard.push(centre) })
})
afterEach(async () => {
  await listening.close()
  await database.close()
})

it('tells of a change when its transaction commits, and never of one that is undone', async () => {
  const { db } = database
  const undone = db.transaction().execute(async (trx) => {
    await notify(trx, { centre: 'undone' })
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  await db.transaction().execute((trx) => notify(trx, { centre: 'keskusta' }))
  await vi.waitFor(() => expect(heard).toEqual(['keskusta']))
})

it('tells the screens of a decision that changes what they show, and of no other', async () => {
  const { db } = database
  await smallCounty(db)
  const version = await addVersion(db, 'kahvila')
  await command(db, 'kahvila', { kind: 'submit', version })
  await command(db, 'kahvila', { kind: 'submit', version }, { centre: 'tulliportti' })
  await command(db, 'kahvila', { kind: 'approve', version })
  await vi.waitFor(() => expect(heard).toEqual(['keskusta']))
  await command(db, 'kahvila', { kind: 'withdraw' })
  await vi.waitFor(() => expect(heard).toEqual(['keskusta', 'keskusta']))
})

it('comes back by itself when its connection is cut, and says that anything may have changed meanwhile', async () => {
  const { db } = database
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and query like 'listen %'`.execute(db)
  await vi.waitFor(() => expect(heard).toEqual([null]), 10_000)
  expect(listening.connected()).toBe(true)
  await notify(db, { centre: 'keskusta' })
  await vi.waitFor(() => expect(heard).toEqual([null, 'keskusta']))
})

it('goes on asking while it listens, and stops when it is closed', async () => {
  const listener = await listen({ connection: database.connection, onChange: () => undefined, askEveryMs: 5 })
  const asked = async () => {
    const { rows } = await sql<{ query: string }>`
      select query from pg_stat_activity where datname = current_database() and query = 'select 1'`.execute(
      database.db,
    )
    return rows.length
  }
  await vi.waitFor(async () => expect(await asked()).toBe(1), 5_000)
  await listener.close()
  expect(listener.connected()).toBe(false)
  await vi.waitFor(async () => expect(await asked()).toBe(0), 5_000)
})
