import type { Instant } from '../../content/notice/common.ts'
import { inTurn, takeTurns } from '../turns.ts'
import type { Db } from '../store/database.ts'
import { isKnownDevice } from '../store/known-devices.ts'
import { findAccount } from '../store/users.ts'
import { brake, type Pace } from './brake.ts'
import { networkOf } from './network.ts'
import { passwordFits } from './password.ts'
import { hashSecret } from './secret.ts'
import type { SignedIn } from './who.ts'

/** One try to sign in. `device`: the secret that the browser shows, or null. */
export interface Try {
  email: string
  password: string
  address: string
  device: string | null
}

/** `isHome`: the browser is known to the account. */
export type Outcome =
  { is: 'right'; user: SignedIn; isHome: boolean } | { is: 'wrong' } | { is: 'braked'; seconds: number }

export type SignInDesk = (given: Try) => Promise<Outcome>

/** Wrong passwords for one account from one network. */
const nearby: Pace = { free: 10, pauseMs: 90_000 }
/** Wrong passwords for one account from anywhere: a guesser with many addresses has three thousand tries a day, not millions. */
const anywhere: Pace = { free: 20, pauseMs: 30_000 }
/** Wrong passwords for an account from a browser that it has signed in from: counted apart, so that no guesser locks the owner out. */
const atHome: Pace = { free: 10, pauseMs: 30_000 }

/** How many tries for one account may stand in line; one takes about 30 ms. */
const mostInLine = 200
const oneByOne = { atOnce: Infinity, atOncePerPerson: 1, waiting: Infinity, waitingPerPerson: mostInLine }

/**
 * Tries passwords, slowing those who guess. What it answers, and when, is the same for accounts that there are and those that there are
 * not. Tries for one account come one after another, so that many at once cannot slip through together, and right ones never
 * count against each other. Nobody is held up by what others behind the same address do to other accounts.
 */
export function signInDesk({ db, now }: { db: Db; now(): Instant }): SignInDesk {
  const brakes = { nearby: brake(nearby, now), anywhere: brake(anywhere, now), atHome: brake(atHome, now) }
  const line = takeTurns(oneByOne)

  async function attempt(given: Try, counts: readonly Count[]): Promise<Outcome> {
    const wait = Math.max(...counts.map(({ on, key }) => on.waitFor(key)))
    if (wait > 0) return { is: 'braked', seconds: Math.ceil(wait / 1000) }
    const found = await findAccount(db, given.email)
    const fits = await passwordFits(found?.passwordHash, given.password)
    if (!found || !fits) {
      for (const { on, key } of counts) on.wrong(key)
      return { is: 'wrong' }
    }
    for (const { on, key, pardons } of counts) if (pardons) on.right(key)
    return { is: 'right', user: found.user, isHome: counts.length === 1 }
  }

  return async (given) => {
    const account = given.email.toLowerCase()
    const { device } = given
    const isHome = device !== null && (await isKnownDevice(db, device, account, now()))
    const counts: Count[] = isHome
      ? [{ on: brakes.atHome, key: `${hashSecret(device).toString('hex')} ${account}`, pardons: true }]
      : [
          { on: brakes.nearby, key: `${networkOf(given.address)} ${account}`, pardons: true },
          { on: brakes.anywhere, key: account, pardons: false },
        ]
    const outcome = await inTurn(line, counts.at(-1)!.key, () => attempt(given, counts))
    return typeof outcome === 'string' ? { is: 'braked', seconds: 5 } : outcome
  }
}

interface Count {
  on: ReturnType<typeof brake>
  key: string
  /** A right password forgets the wrong ones before it. Not those from anywhere: the owner's sign-ins would help the guesser. */
  pardons: boolean
}
