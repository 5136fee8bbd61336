import type { Instant } from '../../content/notice/common.ts'
import { hashSecret } from '../auth/secret.ts'
import type { Db } from './database.ts'

/** A browser is forgotten when nobody has signed in from it for so long; milliseconds. */
export const deviceLongest = 180 * 24 * 60 * 60_000
/** Most browsers that are known for one person; beyond it the one used longest ago is forgotten. */
const mostDevices = 20

/** Whether the account with this address has signed in from the browser that shows this secret. */
export async function isKnownDevice(db: Db, secret: string, email: string, now: Instant): Promise<boolean> {
  const row = await db
    .selectFrom('known_devices as d')
    .innerJoin('users as u', 'u.id', 'd.user_id')
    .where('d.token_hash', '=', hashSecret(secret))
    .where('u.email', '=', email.toLowerCase())
    .where('d.last_used_at', '>', new Date(now - deviceLongest))
    .select('d.user_id')
    .executeTakeFirst()
  return row !== undefined
}

/** Notes that the person has signed in from this browser. */
export async function rememberDevice(db: Db, secret: string, user_id: string, now: Instant): Promise<void> {
  const at = new Date(now)
  await db
    .insertInto('known_devices')
    .values({ token_hash: hashSecret(secret), user_id, created_at: at, last_used_at: at })
    .onConflict((known) => known.columns(['token_hash', 'user_id']).doUpdateSet({ last_used_at: at }))
    .execute()
  await db
    .deleteFrom('known_devices')
    .where('user_id', '=', user_id)
    .where('token_hash', 'not in', (newest) =>
      newest
        .selectFrom('known_devices')
        .where('user_id', '=', user_id)
        .orderBy('last_used_at', 'desc')
        .limit(mostDevices)
        .select('token_hash'),
    )
    .execute()
}

/** None of the person's browsers is known any more. */
export const forgetDevices = (db: Db, user_id: string) =>
  db.deleteFrom('known_devices').where('user_id', '=', user_id).execute()

/** Removes browsers that nobody uses any more; answers how many. */
export async function sweepDevices(db: Db, now: Instant): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('known_devices')
    .where('last_used_at', '<=', new Date(now - deviceLongest))
    .executeTakeFirst()
  return Number(numDeletedRows)
}
