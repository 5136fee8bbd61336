import type { Instant } from '../../content/notice/common.ts'
import type { ScreenToken } from '../store/screen-tokens.ts'
import type { Db } from '../store/database.ts'
import { findScreenByToken } from '../store/screen-tokens.ts'

/** How long a good token is believed at most without asking again, should a signal ever be lost; milliseconds. */
const believedMs = 60_000
/** More screens than any county has; beyond it the oldest is forgotten. */
const most = 20_000

export interface Tokens {
  screenByToken(token: string): Promise<ScreenToken>
  /** The screen of a token that was asked about a while ago and has not been forgotten since; else null. */
  known(token: string): string | null
  /** Asks again about the tokens of a centre's screens; null: about all. */
  forget(centre: string | null): void
}

/** Whose a bearer token is. Unknown and revoked ones are asked about each time: they must not fill the memory. */
export function rememberTokens(db: Db, now: () => Instant): Tokens {
  const believed = new Map<string, { at: Instant; centre: string; found: ScreenToken }>()
  let forgotten = 0

  const ask = async (token: string): Promise<ScreenToken> => {
    const asked = forgotten
    const { centre, ...found } = await findScreenByToken(db, token)
    if (centre === undefined || asked !== forgotten) return found
    believed.set(token, { at: now(), centre, found })
    for (const oldest of believed.keys()) {
      if (believed.size <= most) break
      believed.delete(oldest)
    }
    return found
  }
  return {
    async screenByToken(token) {
      const known = believed.get(token)
      if (known && Math.abs(now() - known.at) < believedMs) return known.found
      believed.delete(token)
      return ask(token)
    },
    known(token) {
      const known = believed.get(token)
      return known && known.found.known === 'screen' && Math.abs(now() - known.at) < believedMs
        ? known.found.screen
        : null
    },
    forget(centre) {
      forgotten++
      for (const [token, known] of believed)
        if (centre === null || known.centre === centre) believed.delete(token)
    },
  }
}
