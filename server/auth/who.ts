import type { Role } from '../routes/roles.ts'

/** A signed-in person, as far as handlers need them. */
export interface SignedIn {
  id: string
  name: string
  email: string
  role: Role
  /** A member's organisation; null for staff. */
  organisation: string | null
  /** Its name as the slides show it; null for staff. */
  organisationName: string | null
  /** The centres a liaison or deputy decides for; empty for others. */
  centres: string[]
}

/** A signed-in member of an organisation. */
export type Member = SignedIn & { organisation: string }

/** Who calls. A session that has ended is told apart from none, so that the answer can say so. */
export type Who =
  | { kind: 'stranger'; why: 'nothing' | 'session-ended' | 'unknown-token' | 'revoked' }
  | { kind: 'user'; user: SignedIn }
  | { kind: 'screen'; screen: string }

export const stranger: Who = { kind: 'stranger', why: 'nothing' }
