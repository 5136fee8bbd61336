import { signal } from '@preact/signals'
import { whoAmI, type Session } from '../server/routes/session/schema.ts'
import type { Call, Problem } from './api.ts'

export type User = Session['user']

/** Who sits here: not yet known, unknown because the server did not answer, a stranger (null) or somebody. */
export const user = signal<User | null | undefined>(undefined)
export const demo = signal(false)
/** The session ended in mid-work: the page stays as it is and sign-in is asked above it. */
export const expired = signal(false)
export const sessionProblem = signal<Problem | null>(null)

export async function askWhoAmI(call: Call): Promise<void> {
  const reply = await call(whoAmI, {})
  if (!reply.ok) {
    sessionProblem.value = reply.problem
    return
  }
  sessionProblem.value = null
  user.value = reply.answer.user
  demo.value = reply.answer.demo
}

/** An answer said 401. A stranger is sent to sign in; somebody's page is kept. */
export function sessionEnded(): void {
  if (user.value) expired.value = true
}

export function signedIn(session: Session): void {
  user.value = session.user
  demo.value = session.demo
  expired.value = false
}

export const decides = (who: User): boolean => who.role === 'liaison' || who.role === 'deputy'
export const writes = (who: User): boolean => who.role === 'member'
