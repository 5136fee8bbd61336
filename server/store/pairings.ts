import { randomInt } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Instant } from '../../content/notice/common.ts'
import { hashSecret, newSecret } from '../auth/secret.ts'
import type { Db } from './database.ts'
import { issueToken, revokeTokens } from './screen-tokens.ts'
import type { Tables } from './tables.ts'

/** How long a code can be typed, and how often a player may ask, seconds (RFC 8628, section 3.2). */
export const lifetimeS = 600
export const intervalS = 2
/** What an ask too soon adds to the interval (section 3.5), and the earliness that is the network's and not the player's. */
const slowDownS = 5
/** A player that will not learn is asked to wait this long and no longer, seconds. */
const longestIntervalS = 60
const earlyMs = 250

/** Without 0/O, 1/I/L: 31 characters, so 887 million codes. */
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const newUserCode = (): string =>
  Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join('')

/** As people type it: lower case, in groups. */
export const readUserCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** Begins a pairing. The device code is told once and stored hashed. */
export async function beginPairing(db: Db, now: Instant): Promise<{ deviceCode: string; userCode: string }> {
  const deviceCode = newSecret()
  for (;;) {
    const userCode = newUserCode()
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('pairings')
      .values({
        device_code_hash: hashSecret(deviceCode),
        user_code: userCode,
        created_at: new Date(now),
        expires_at: new Date(now + lifetimeS * 1000),
        interval_s: intervalS,
      })
      .onConflict((conflict) => conflict.column('user_code').doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows === 1n) return { deviceCode, userCode }
  }
}

/**
 * Gives the player that shows this code the identity of a screen. A player paired before, and another that waits for the
 * same screen, lose it. False: no such code now.
 */
export async function pairByCode(
  trx: Transaction<Tables>,
  { userCode, screen, by }: { userCode: string; screen: string; by: string },
  now: Instant,
): Promise<boolean> {
  const row = await trx
    .updateTable('pairings')
    .set({ screen, paired_by: by, paired_at: new Date(now) })
    .where('user_code', '=', userCode)
    .where('screen', 'is', null)
    .where('expires_at', '>', new Date(now))
    // A code shown by a clock that was ahead would be good for as long as the clock was wrong.
    .where('expires_at', '<=', new Date(now + 2 * lifetimeS * 1000))
    .returning('user_code')
    .executeTakeFirst()
  if (!row) return false
  await trx.deleteFrom('pairings').where('screen', '=', screen).where('user_code', '<>', userCode).execute()
  await revokeTokens(trx, screen, now)
  return true
}

export type Fate =
  | { fate: 'token'; token: string; screen: string }
  | { fate: 'authorization-pending' | 'expired-token' }
  /** `interval`: seconds to wait from now on. */
  | { fate: 'slow-down'; interval: number }

/** What has become of a pairing. Its token is given once: the pairing ends with it. */
export async function fateOfPairing(
  trx: Transaction<Tables>,
  deviceCode: string,
  now: Instant,
): Promise<Fate> {
  const hash = hashSecret(deviceCode)
  const row = await trx
    .selectFrom('pairings')
    .selectAll()
    .where('device_code_hash', '=', hash)
    .forUpdate()
    .executeTakeFirst()
  if (!row || row.expires_at.getTime() <= now) return { fate: 'expired-token' }
  const asked = row.last_asked_at?.getTime() ?? -Infinity
  // Somebody has typed the code: whoever asked too often before is kept waiting no longer.
  if (row.screen === null) {
    const tooSoon = now - asked < row.interval_s * 1000 - earlyMs
    const interval_s = tooSoon ? Math.min(longestIntervalS, row.interval_s + slowDownS) : row.interval_s
    const change = { last_asked_at: new Date(now), interval_s }
    await trx.updateTable('pairings').where('device_code_hash', '=', hash).set(change).execute()
    return tooSoon ? { fate: 'slow-down', interval: interval_s } : { fate: 'authorization-pending' }
  }
  await trx.deleteFrom('pairings').where('device_code_hash', '=', hash).execute()
  const token = await issueToken(trx, row.screen, row.paired_by, now)
  return { fate: 'token', token, screen: row.screen }
}
