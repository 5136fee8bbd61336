import Type, { type Static } from 'typebox'
import { Id, Language } from './common.ts'

export const Severity = Type.Union([Type.Literal('error'), Type.Literal('warning'), Type.Literal('hint')])
export type Severity = Static<typeof Severity>

/** Where a finding holds. `start` and `end` are UTF-16 offsets in the field's text, end exclusive. Boxes are in picture pixels. */
export const Place = Type.Union([
  Type.Object({
    kind: Type.Literal('text'),
    language: Language,
    field: Type.String(),
    start: Type.Integer({ minimum: 0 }),
    end: Type.Integer({ minimum: 0 }),
  }),
  Type.Object({ kind: Type.Literal('field'), field: Type.String(), language: Type.Optional(Language) }),
  Type.Object({
    kind: Type.Literal('picture'),
    box: Type.Optional(
      Type.Object({ x: Type.Number(), y: Type.Number(), width: Type.Number(), height: Type.Number() }),
    ),
  }),
  Type.Object({ kind: Type.Literal('notice') }),
])
export type Place = Static<typeof Place>

export const MessageParams = Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]))
export type MessageParams = Static<typeof MessageParams>

/** One thing to mend. `message` and `params` name a text in the rule's catalogue; `replacement` is the mended wording of the place. */
export const Finding = Type.Object({
  rule: Type.String(),
  severity: Severity,
  place: Place,
  message: Type.String(),
  params: MessageParams,
  replacement: Type.Optional(Type.String()),
  /** Screens for which it holds, where it depends on the screen; absent: everywhere. */
  screens: Type.Optional(Type.Array(Id)),
  /** Centres for which it holds, where it depends on the centre; absent: everywhere. */
  centres: Type.Optional(Type.Array(Id)),
})
export type Finding = Static<typeof Finding>

/** A rule that cannot decide: a person must look. */
export const HumanCheck = Type.Object({ rule: Type.String(), message: Type.String(), params: MessageParams })
export type HumanCheck = Static<typeof HumanCheck>

export const Report = Type.Object({ findings: Type.Array(Finding), needsHuman: Type.Array(HumanCheck) })
export type Report = Static<typeof Report>
