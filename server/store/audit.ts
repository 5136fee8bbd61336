import { randomBytes } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Instant } from '../../content/notice/common.ts'
import { beginning, next, personalHash, type Head, type Kept } from '../audit/chain.ts'
import type { Facts, ToAudit } from '../audit/events.ts'
import { json, type Tables } from './tables.ts'

type Db = Kysely<Tables> | Transaction<Tables>

/** How long it is kept who was where; milliseconds. */
export const personalKept = 365 * 24 * 60 * 60_000

/**
 * Writes an event into the audit log, in the caller's transaction or one of its own. To be the last that a transaction does: the head of
 * the log is locked from here to its end, and who locks it last cannot wait in a ring. What cannot be audited is not done.
 */
export async function audit(db: Db, event: ToAudit, now: Instant): Promise<void> {
  if (!db.isTransaction) return db.transaction().execute((trx) => audit(trx, event, now))
  const head = await lockedHead(db)
  const { personal = null, subject = null, facts, actor } = event
  const salt = personal && randomBytes(16).toString('base64url')
  const line = next(head, {
    at: new Date(now).toISOString(),
    event: event.event,
    actor,
    subject,
    facts: facts as Facts,
    personalHash: personal && salt && personalHash(personal, salt),
  })
  const bytes = (hex: string) => Buffer.from(hex, 'hex')
  await db
    .insertInto('audit_log')
    .values({
      number: line.number,
      at: new Date(now),
      event: line.event,
      actor,
      subject,
      facts: json(line.facts as unknown),
      personal: personal && json(personal as unknown),
      salt,
      personal_hash: line.personalHash === null ? null : bytes(line.personalHash),
      hash: bytes(line.hash),
    })
    .execute()
  await db
    .updateTable('audit_head')
    .set({ number: line.number, hash: bytes(line.hash) })
    .execute()
}

/** Lines after this one, in order, at most `limit`. */
export async function auditLines(db: Db, after: number, limit: number): Promise<Kept[]> {
  const rows = await db
    .selectFrom('audit_log')
    .selectAll()
    .where('number', '>', after)
    .orderBy('number')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    number: row.number,
    at: row.at.toISOString(),
    event: row.event,
    actor: row.actor,
    subject: row.subject,
    facts: row.facts as Facts,
    personalHash: row.personal_hash && row.personal_hash.toString('hex'),
    hash: row.hash.toString('hex'),
    personal: row.personal as Kept['personal'],
    salt: row.salt,
  }))
}

/** The last line as it was written last. */
export async function auditHead(db: Db): Promise<Head> {
  const row = await db.selectFrom('audit_head').select(['number', 'hash']).executeTakeFirst()
  return row ? asHead(row) : beginning
}

/** The same, locked to the end of the transaction. */
async function lockedHead(db: Db): Promise<Head> {
  const head = () => db.selectFrom('audit_head').select(['number', 'hash']).forUpdate().executeTakeFirst()
  const row = await head()
  if (row) return asHead(row)
  await db
    .insertInto('audit_head')
    .values({ number: beginning.number, hash: Buffer.from(beginning.hash, 'hex') })
    .onConflict((there) => there.doNothing())
    .execute()
  return asHead((await head())!)
}

const asHead = ({ number, hash }: { number: number; hash: Buffer }): Head => ({
  number,
  hash: hash.toString('hex'),
})

/** Erases what is personal in lines older than may be; the chain stays whole. Answers of how many. */
export async function erasePersonal(db: Db, now: Instant): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('audit_log')
    .set({ personal: null, salt: null })
    .where('personal', 'is not', null)
    .where('at', '<', new Date(now - personalKept))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
