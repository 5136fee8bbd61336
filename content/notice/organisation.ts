import Type, { type Static } from 'typebox'
import { Id } from './common.ts'

export const OrganisationKind = Type.Union([
  Type.Literal('association'),
  Type.Literal('parish'),
  Type.Literal('foundation'),
  Type.Literal('centre'),
])

/** Who hands in. `centre` is the centre's own voice; its share of airtime is the centre's setting. */
export const Organisation = Type.Object({
  id: Id,
  name: Type.String({ minLength: 2, maxLength: 120 }),
  kind: OrganisationKind,
  businessId: Type.Union([Type.String({ pattern: '^[0-9]{7}-[0-9]$' }), Type.Null()]),
  verified: Type.Boolean(),
})
export type Organisation = Static<typeof Organisation>
