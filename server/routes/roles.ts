import Type, { type Static } from 'typebox'

/** `member` hands in for one organisation; `liaison` and `deputy` decide for their centres. */
export const Role = Type.Union([
  Type.Literal('member'),
  Type.Literal('liaison'),
  Type.Literal('deputy'),
  Type.Literal('coordinator'),
  Type.Literal('operator'),
])
export type Role = Static<typeof Role>
export const roles: readonly Role[] = ['member', 'liaison', 'deputy', 'coordinator', 'operator']

/**
 * Who may call a route. Every route declares one; a route without is refused at start.
 * Finer limits (own notices, own centres) are the handler's, by the same `not-yours` refusal.
 */
export type Access = 'anyone' | 'signed-in' | 'screen' | 'metrics' | readonly Role[]
