import { sql } from 'kysely'
import type { Instant } from '../../content/notice/common.ts'
import { hashSecret, newSecret } from '../auth/secret.ts'
import type { SignedIn } from '../auth/who.ts'
import type { Db } from './database.ts'

const minute = 60_000
/** A session ends 12 hours after its last use, and 7 days after sign-in at the latest. Milliseconds. */
export const sessionIdle = 12 * 60 * minute
export const sessionLongest = 7 * 24 * 60 * minute

/** How far ahead of ours the clock may have been by which a session was begun. Milliseconds. */
const aheadAtMost = 24 * 60 * minute

/** Begins a session; answers its secret, of which only a hash is kept. */
export async function beginSession(db: Db, user: string, now: Instant): Promise<string> {
  const secret = newSecret()
  await db
    .insertInto('sessions')
    .values({
      token_hash: hashSecret(secret),
      user_id: user,
      created_at: new Date(now),
      last_seen_at: new Date(now),
      expires_at: new Date(now + sessionLongest),
    })
    .execute()
  return secret
}

/** Whose session this secret opens at `now`; null: nobody's. Its use is noted at most once a minute. */
export async function findSession(db: Db, secret: string, now: Instant): Promise<SignedIn | null> {
  const token = hashSecret(secret)
  const row = await db
    .selectFrom('sessions as s')
    .innerJoin('users as u', 'u.id', 's.user_id')
    .leftJoin('organisations as o', 'o.id', 'u.organisation')
    .where('s.token_hash', '=', token)
    .where('s.expires_at', '>', new Date(now))
    // Begun by a clock that was far ahead: it would last for as long as the clock was wrong.
    .where('s.expires_at', '<', new Date(now + sessionLongest + aheadAtMost))
    .where('s.last_seen_at', '>', new Date(now - sessionIdle))
    .where('u.disabled_at', 'is', null)
    .select([
      'u.id',
      'u.name',
      'u.email',
      'u.role',
      'u.organisation',
      'o.name as organisationName',
      's.last_seen_at',
    ])
    .select(
      sql<string[]>`array(select centre::text from user_centres where user_id = u.id order by centre)`.as(
        'centres',
      ),
    )
    .executeTakeFirst()
  if (!row) return null
  const { last_seen_at, ...user } = row
  if (Math.abs(now - last_seen_at.getTime()) > minute)
    await db
      .updateTable('sessions')
      .set({ last_seen_at: new Date(now) })
      .where('token_hash', '=', token)
      .execute()
  return user
}

/** Ends a session; one that is not there has ended already. */
export const endSession = (db: Db, secret: string) =>
  db.deleteFrom('sessions').where('token_hash', '=', hashSecret(secret)).execute()

/** Removes sessions that are over; for the house-keeping job. Answers how many. */
export async function sweepSessions(db: Db, now: Instant): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('sessions')
    .where((or) =>
      or.or([or('expires_at', '<=', new Date(now)), or('last_seen_at', '<=', new Date(now - sessionIdle))]),
    )
    .executeTakeFirst()
  return Number(numDeletedRows)
}
