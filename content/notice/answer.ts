import Type, { type Static } from 'typebox'
import { Language } from './common.ts'

/** Why a writer keeps what a warning speaks of. `own`: in their own words, which it then needs. */
export const AnswerReason = Type.Union([
  Type.Literal('name'),
  Type.Literal('known'),
  Type.Literal('exact'),
  Type.Literal('own'),
])
export type AnswerReason = Static<typeof AnswerReason>

/** Most characters of an answer's own words. */
export const mostAnswerText = 300

/** What a writer says to a warning: a ready reason, and words of their own if they like. */
export const Answer = Type.Object({ reason: AnswerReason, text: Type.String({ maxLength: mostAnswerText }) })
export type Answer = Static<typeof Answer>

/**
 * An answer and what it answers: one rule's warnings on these very words of this text. So it survives edits elsewhere and is gone with
 * its words. `quote` is empty, and `language` may be missing, where the warning quotes nothing. `field` is `picture` or `notice` for
 * warnings of these.
 */
export const FindingAnswer = Type.Object({
  rule: Type.String({ pattern: '^[a-z][a-z-]{0,59}$' }),
  language: Type.Optional(Language),
  field: Type.String({ pattern: '^[a-z][a-zA-Z]{0,39}$' }),
  quote: Type.String({ maxLength: 5000 }),
  ...Answer.properties,
})
export type FindingAnswer = Static<typeof FindingAnswer>
