import type { Kysely } from 'kysely'
import type { Instant } from '../../content/notice/common.ts'
import type { ScreenToken } from '../deps.ts'
import type { Tables } from '../store/tables.ts'
import { hashSecret } from './secret.ts'

/** How long a good token is believed without asking again, in milliseconds: the most a revoked one lives on. */
const believedMs = 1_000
/** More screens than any county has; beyond it the oldest answer is forgotten. */
const most = 20_000

/** Whose a bearer token is, by its hash. Unknown and revoked ones are asked about each time: they must not fill the memory. */
export function screenTokens(
  db: Kysely<Tables>,
  now: () => Instant,
): (token: string) => Promise<ScreenToken> {
  const believed = new Map<string, { at: Instant; found: ScreenToken }>()
  return async (token) => {
    const known = believed.get(token)
    if (known && now() - known.at < believedMs && now() >= known.at) return known.found
    believed.delete(token)
    const row = await db
      .selectFrom('screen_tokens')
      .where('token_hash', '=', hashSecret(token))
      .select(['screen', 'revoked_at'])
      .executeTakeFirst()
    if (!row) return { known: 'no' }
    if (row.revoked_at) return { known: 'revoked' }
    const found: ScreenToken = { known: 'screen', screen: row.screen }
    believed.set(token, { at: now(), found })
    for (const oldest of believed.keys()) {
      if (believed.size <= most) break
      believed.delete(oldest)
    }
    return found
  }
}
