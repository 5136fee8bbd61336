import { randomUUID } from 'node:crypto'
import type { Instant } from '../../content/notice/common.ts'
import type { Db } from './database.ts'

/** One write of one person under one key. */
export interface KeyedCall {
  user: string
  /** Method and path. */
  call: string
  key: string
  bodyHash: Buffer
}

/** `first`: it is this caller's to do; `again`: it was begun long ago and never ended, and is done once more under the same id. */
export type Claim =
  | { is: 'first' | 'again'; resource: string }
  | { is: 'done'; resource: string }
  | { is: 'under-way' }
  | { is: 'other-body' }

/** After so long a call that has not ended has ended with its process; milliseconds. */
const givenUpAfter = 60_000
/** How long a key is known; milliseconds. */
export const keysKept = 24 * 60 * 60_000

/** Claims the call for this caller, or tells what has become of it. */
export async function claimCall(db: Db, of: KeyedCall, now: Instant): Promise<Claim> {
  const at = new Date(now)
  const resource = randomUUID()
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('idempotency_keys')
    .values({ ...names(of), body_hash: of.bodyHash, resource, at })
    .onConflict((known) => known.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 1n) return { is: 'first', resource }
  const row = await rowOf(db.selectFrom('idempotency_keys').selectAll(), of).executeTakeFirst()
  if (!row) return claimCall(db, of, now)
  if (!row.body_hash.equals(of.bodyHash)) return { is: 'other-body' }
  if (row.done_at) return { is: 'done', resource: row.resource }
  const taken = await rowOf(db.updateTable('idempotency_keys').set({ at }), of)
    .where('done_at', 'is', null)
    .where('at', '<=', new Date(now - givenUpAfter))
    .executeTakeFirst()
  return taken.numUpdatedRows === 1n ? { is: 'again', resource: row.resource } : { is: 'under-way' }
}

export const callDone = (db: Db, of: KeyedCall, now: Instant) =>
  rowOf(db.updateTable('idempotency_keys').set({ done_at: new Date(now) }), of).execute()

/** Nothing has happened: the key may be used again. */
export const callUndone = (db: Db, of: KeyedCall) => rowOf(db.deleteFrom('idempotency_keys'), of).execute()

/** Removes keys that are over; answers how many. */
export async function sweepKeys(db: Db, now: Instant): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('idempotency_keys')
    .where('at', '<', new Date(now - keysKept))
    .executeTakeFirst()
  return Number(numDeletedRows)
}

const names = ({ user, call, key }: KeyedCall) => ({ user_id: user, call, key })

interface ByName<Q> {
  where(column: 'user_id' | 'call' | 'key', is: '=', value: string): Q
}
const rowOf = <Q extends ByName<Q>>(query: Q, { user, call, key }: KeyedCall): Q =>
  query.where('user_id', '=', user).where('call', '=', call).where('key', '=', key)
