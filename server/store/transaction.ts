import type { Kysely, Transaction } from 'kysely'
import { Refusal } from '../problems/refusal.ts'
import { committed } from './changes.ts'
import type { Tables } from './tables.ts'

/** Carries a refusal out of a transaction, which undoes it. Never leaves this file. */
class Undone extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super('undone')
    this.refusal = refusal
  }
}

/** Work that is done as a whole or not at all: what it writes before it answers a refusal is undone. */
export async function allOrNothing<T>(
  db: Kysely<Tables>,
  work: (trx: Transaction<Tables>) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  try {
    let done: Transaction<Tables> | undefined
    const result = await db.transaction().execute(async (trx) => {
      const result = await work(trx)
      if (result instanceof Refusal) throw new Undone(result)
      done = trx
      return result
    })
    if (done) committed(db, done)
    return result
  } catch (error) {
    if (error instanceof Undone) return error.refusal
    throw error
  }
}
