import type { Answer, Ask } from './api.ts'
import { backoff } from './backoff.ts'
import type { Identity, StoredPairing } from './kept.ts'

export interface PairingDeps {
  ask(path: string, how: Ask): Promise<Answer>
  wait(ms: number): Promise<void>
  chance(): number
  keep(pairing: StoredPairing | null): Promise<void>
  /** The code to show; null while there is none because the server does not answer. */
  show(pairing: StoredPairing | null): void
}

type Fate = 'wait' | 'slower' | 'anew' | 'silence' | Identity

/** What an answer to "what has become of my code" means (RFC 8628, section 3.5). */
export function fateOf(answer: Answer): Fate {
  if (!('body' in answer)) return 'silence'
  const { token, screen } = (answer.body ?? {}) as Partial<Identity>
  if (answer.ok && token && screen) return { token, screen }
  if (answer.code === 'authorization-pending') return 'wait'
  if (answer.code === 'slow-down' || answer.status === 429) return 'slower'
  return answer.status >= 500 ? 'silence' : 'anew'
}

/**
 * Asks for a code, shows it and asks for its fate until somebody has paired the screen, or until `over`: then null.
 * `going` is a code that was shown before.
 */
export async function pair(
  { ask, wait, chance, keep, show }: PairingDeps,
  going: StoredPairing | null,
  over: () => boolean = () => false,
): Promise<Identity | null> {
  let pairing = going
  let failures = 0
  while (!over()) {
    if (!pairing) {
      show(null)
      const answer = await ask('/api/player/pairing', { method: 'POST', body: {} })
      const got = 'body' in answer && answer.ok ? (answer.body as StoredPairing) : null
      if (!got?.deviceCode || !got.userCode) {
        await wait(backoff(failures++, chance()))
        continue
      }
      const { deviceCode, userCode, verificationUri, interval } = got
      pairing = { deviceCode, userCode, verificationUri, interval }
      await keep(pairing)
      if (over()) break
    }
    show(pairing)
    await wait(Math.max(1, pairing.interval) * 1_000)
    if (over()) break
    const fate = fateOf(
      await ask('/api/player/token', { method: 'POST', body: { deviceCode: pairing.deviceCode } }),
    )
    if (typeof fate === 'object') {
      await keep(null)
      return fate
    }
    if (fate === 'slower') pairing = { ...pairing, interval: pairing.interval + 5 }
    if (fate === 'anew') pairing = null
    if (fate === 'silence') await wait(backoff(failures++, chance()))
    else if (fate === 'wait') failures = 0
  }
  return null
}

/** "ABCDEF" as two groups that are easy to copy by eye. */
export const groups = (code: string): string[] => [code.slice(0, 3), code.slice(3)]
