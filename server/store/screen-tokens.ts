import type { Instant } from '../../content/notice/common.ts'
import { hashSecret, newSecret } from '../auth/secret.ts'
import type { Db } from './database.ts'

/** What a bearer token is: a screen's, one that was revoked, or nothing we know. */
export type ScreenToken = { known: 'screen'; screen: string } | { known: 'revoked' } | { known: 'no' }

/** Whose token this is, by its hash: a screen's, one that was revoked, or nothing we know. */
export async function findScreenByToken(db: Db, token: string): Promise<ScreenToken & { centre?: string }> {
  const row = await db
    .selectFrom('screen_tokens as t')
    .innerJoin('screens as s', 's.id', 't.screen')
    .where('t.token_hash', '=', hashSecret(token))
    .select(['t.screen', 't.revoked_at', 's.centre'])
    .executeTakeFirst()
  if (!row) return { known: 'no' }
  return row.revoked_at ? { known: 'revoked' } : { known: 'screen', screen: row.screen, centre: row.centre }
}

/** Ends the screen's token, if it has one. */
export async function revokeTokens(db: Db, screen: string, now: Instant): Promise<void> {
  await db
    .updateTable('screen_tokens')
    .set({ revoked_at: new Date(now) })
    .where('screen', '=', screen)
    .where('revoked_at', 'is', null)
    .execute()
}

/** A new token for the screen; any before it ends. Only its hash is stored: this is the one time it can be told. */
export async function issueToken(db: Db, screen: string, by: string | null, now: Instant): Promise<string> {
  await revokeTokens(db, screen, now)
  const token = newSecret()
  await db
    .insertInto('screen_tokens')
    .values({ token_hash: hashSecret(token), screen, issued_at: new Date(now), issued_by: by })
    .execute()
  return token
}
