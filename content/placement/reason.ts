import Type, { type Static } from 'typebox'

/** Ready reasons of a liaison; each has a text in fi, sv and en, and a note may say more. */
export const ReasonCode = Type.Union([
  Type.Literal('hard-to-read'),
  Type.Literal('facts-missing'),
  Type.Literal('facts-wrong'),
  Type.Literal('picture-unclear'),
  Type.Literal('does-not-fit'),
  Type.Literal('not-public-benefit'),
  Type.Literal('commercial'),
  Type.Literal('already-shown'),
  Type.Literal('out-of-date'),
  Type.Literal('other'),
])
export type ReasonCode = Static<typeof ReasonCode>

export interface Reason {
  code: ReasonCode
  /** Free text, may be empty. */
  note: string
}
