import type { Instant } from '../../content/notice/common.ts'
import type { ScreenToken } from '../store/screen-tokens.ts'
import type { Db } from '../store/database.ts'
import { orFromMemory } from './memory.ts'
import { findScreenByToken } from '../store/screen-tokens.ts'

/**
 * How long a good token is believed at most without asking again, should a signal ever be lost; milliseconds. While the database
 * cannot be asked it is believed on: what its screen shows ends by itself.
 */
const believedMs = 60_000
/** More screens than any county has; beyond it the oldest is forgotten. */
const most = 20_000

export interface Tokens {
  screenByToken(token: string): Promise<ScreenToken>
  /** The same, but never from memory because the database is away: then it fails. */
  certainly(token: string): Promise<ScreenToken>
  /** The screen of a token that was asked about a while ago and has not been forgotten since; else null. */
  known(token: string): string | null
  /**
   * Asks again about the tokens of a centre's screens, and believes none of them before; null: something may have been missed, so
   * asks about all, and goes on believing while nobody answers.
   */
  forget(centre: string | null): void
}

/** Whose a bearer token is. Unknown and revoked ones are asked about each time: they must not fill the memory. */
export function rememberTokens(db: Db, now: () => Instant): Tokens {
  const believed = new Map<string, { at: Instant; centre: string; found: ScreenToken }>()
  let forgotten = 0
  const fresh = (token: string) => {
    const known = believed.get(token)
    return known && Math.abs(now() - known.at) < believedMs ? known : undefined
  }

  const ask = async (token: string): Promise<ScreenToken> => {
    const asked = forgotten
    const { centre, ...found } = await findScreenByToken(db, token)
    if (centre === undefined) believed.delete(token)
    if (centre === undefined || asked !== forgotten) return found
    believed.delete(token)
    believed.set(token, { at: now(), centre, found })
    for (const oldest of believed.keys()) {
      if (believed.size <= most) break
      believed.delete(oldest)
    }
    return found
  }
  return {
    async screenByToken(token) {
      const known = fresh(token)
      return known ? known.found : orFromMemory(ask(token), () => believed.get(token)?.found)
    },
    certainly: async (token) => fresh(token)?.found ?? ask(token),
    known(token) {
      const found = fresh(token)?.found
      return found?.known === 'screen' ? found.screen : null
    },
    forget(centre) {
      forgotten++
      for (const [token, known] of believed)
        if (centre === null) believed.set(token, { ...known, at: -Infinity })
        else if (known.centre === centre) believed.delete(token)
    },
  }
}
