/** What an event of the audit log says beside who, when and of what: texts, whole numbers, yes or no, lists of texts. Never a secret. */
export type Facts = Readonly<Record<string, string | number | boolean | readonly string[]>>

/** What may be erased when its time is over, without breaking the chain: whose address, from where. */
export interface Personal {
  email?: string
  address?: string
}

/**
 * Every event of the audit log, with what it says. Decisions on notices have their own log (`decision_log`), which stands in the
 * database beside this one. A new event is a line here; a route names it in its data.
 */
export interface AuditEvents {
  /** Somebody signed in; `device`: whether from a browser known to the account. */
  'signed-in': { device: 'known' | 'new' }
  /** `unrecorded`: how many failures before this one were too many in a minute to be written. */
  'sign-in-failed': { outcome: 'wrong' | 'braked'; unrecorded: number }
  'signed-out': Record<never, never>
  'screen-made': { centre: string; name: string }
  /** `changed`: the names of what was changed. */
  'screen-changed': { centre: string; changed: readonly string[] }
  'screen-paired': { centre: string }
  'screen-revoked': { centre: string }
  /** A draft, which nobody else has seen, was deleted by its organisation. */
  'draft-deleted': { organisation: string }
  /** The county command brought the database up to date: how many of each are new or known. */
  'county-set-up': Readonly<Record<string, string>>
  'password-given': Record<never, never>
  /** The service began, with these settings; of secrets only that they are set. */
  started: Readonly<Record<string, string>>
  restored: { madeAt: string }
  'demo-set-up': Record<never, never>
}
export type AuditEvent = keyof AuditEvents

/** An event to be written. `actor`: the user's id, null for nobody or the system; `subject`: the id of what it happened to. */
export type ToAudit = {
  [E in AuditEvent]: {
    event: E
    actor: string | null
    subject?: string
    facts: AuditEvents[E]
    personal?: Personal
  }
}[AuditEvent]
