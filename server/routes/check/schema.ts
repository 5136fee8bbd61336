import Type, { type Static } from 'typebox'
import { Answer } from '../../../content/notice/answer.ts'
import { Id, Language } from '../../../content/notice/common.ts'
import { Finding, HumanCheck } from '../../../content/notice/finding.ts'
import { ContentByLanguage, Details, Picture, TemplateId } from '../../../content/notice/notice.ts'
import { route } from '../route.ts'

/** A finding with its sentences in the caller's language. */
export const SpokenFinding = Type.Object({
  ...Finding.properties,
  what: Type.String(),
  how: Type.String(),
  /** Why the writer keeps it, where they have said so; warnings alone. */
  answer: Type.Optional(Answer),
})
export type SpokenFinding = Static<typeof SpokenFinding>

export const SpokenReport = Type.Object({
  findings: Type.Array(SpokenFinding),
  needsHuman: Type.Array(Type.Object({ ...HumanCheck.properties, what: Type.String(), how: Type.String() })),
})
export type SpokenReport = Static<typeof SpokenReport>

/** How easy one language's text is to read, as a summary of its findings; never a verdict. Only for texts of 20 words or more. */
export const SpokenScore = Type.Object({
  language: Language,
  level: Type.Union([Type.Literal('easy'), Type.Literal('could-be-easier'), Type.Literal('hard')]),
  words: Type.Integer(),
  /** Findings by rule, the heaviest first; `name` in the caller's language. */
  madeOf: Type.Array(Type.Object({ rule: Type.String(), name: Type.String(), findings: Type.Integer() })),
})
export type SpokenScore = Static<typeof SpokenScore>

export const CheckAnswer = Type.Object({ ...SpokenReport.properties, scores: Type.Array(SpokenScore) })
export type CheckAnswer = Static<typeof CheckAnswer>

/** A civil date means the whole day in Europe/Helsinki (validUntil: to its end); an instant means itself. */
export const When = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$',
})

const Name = Type.String({ pattern: '^[^/]{1,40}$' })
const Text = Type.String({ maxLength: 5000 })
const mapOf = <T extends Type.TSchema>(of: T) => Type.Record(Name, of, { maxProperties: 60 })

export const checkNotice = route({
  method: 'POST',
  url: '/api/check',
  access: 'signed-in',
  audit: { none: 'stores nothing' },
  summary: 'What the rules say of a notice; stores nothing',
  body: Type.Object({
    template: TemplateId,
    content: Type.Optional(ContentByLanguage),
    /** Short form: Finnish fields with the details among them, fields by language, or a whole notice. */
    fields: Type.Optional(
      Type.Record(Name, Type.Union([Text, mapOf(Type.Union([Text, mapOf(Text)]))]), { maxProperties: 60 }),
    ),
    details: Type.Optional(Details),
    picture: Type.Optional(Picture),
    validFrom: Type.Optional(When),
    validUntil: Type.Optional(When),
    centreIds: Type.Optional(Type.Array(Id, { maxItems: 200 })),
  }),
  answers: { 200: CheckAnswer },
})
