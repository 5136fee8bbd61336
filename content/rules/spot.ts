import type { Finding, MessageParams, Severity } from '../notice/finding.ts'
import type { Language } from '../notice/common.ts'
import type { Span } from '../language/text.ts'
import type { FieldText, Outcome, Subject } from './rule.ts'

export type RuleFinding = Omit<Finding, 'rule'>

/** A finding inside one text, before its place is named. */
export interface Spot<Key extends string = string> extends Span {
  severity: Severity
  message: Key
  params: MessageParams
  replacement?: string
}

/** The texts a rule reads: by default what the slide shows, in the given languages, where something is written. */
export interface Scope {
  languages: readonly Language[] | 'all'
  roles?: readonly FieldText['role'][]
  /** Read also what the slide does not show. */
  hidden?: boolean
}

const inScope =
  ({ languages, roles, hidden }: Scope) =>
  ({ language, role, onSlide, analysed }: FieldText) =>
    (languages === 'all' || languages.includes(language)) &&
    (!roles || roles.includes(role)) &&
    (onSlide || hidden === true) &&
    analysed.text.trim() !== ''

export const textsOf = (subject: Subject, scope: Scope): readonly FieldText[] =>
  subject.texts.filter(inScope(scope))

/** pass or fail by what was found. */
export const outcomeOf = (findings: RuleFinding[]): Outcome =>
  findings.length > 0 ? { result: 'fail', findings } : { result: 'pass' }

/** The shape of most rules: each text is looked at by itself. */
export function lookAtTexts<Key extends string>(
  subject: Subject,
  scope: Scope,
  look: (text: FieldText, subject: Subject) => readonly Spot<Key>[],
): Outcome {
  const texts = textsOf(subject, scope)
  if (texts.length === 0) return { result: 'not-applicable' }
  return outcomeOf(
    texts.flatMap((text) =>
      look(text, subject).map(({ start, end, ...rest }) => ({
        ...rest,
        place: { kind: 'text' as const, language: text.language, field: text.field, start, end },
      })),
    ),
  )
}

/** As `lookAtTexts`, for rules that read forms: without the dictionary a person must look; what shows without it is found. */
export function lookWithDictionary<Key extends string>(
  subject: Subject,
  scope: Scope,
  look: (text: FieldText, subject: Subject) => readonly Spot<Key>[],
): Outcome {
  const outcome = lookAtTexts(subject, scope, look)
  if (subject.dictionary || outcome.result === 'not-applicable') return outcome
  const findings = outcome.result === 'fail' ? outcome.findings : []
  return {
    result: 'needs-human',
    message: 'no-dictionary',
    params: {},
    ...(findings.length > 0 && { findings }),
  }
}

/** A finding on a whole field, as the form names it. */
export const onField = (
  field: string,
  language: Language | undefined,
  rest: Omit<RuleFinding, 'place'>,
): RuleFinding => ({ ...rest, place: { kind: 'field', field, ...(language && { language }) } })

export const onNotice = (rest: Omit<RuleFinding, 'place'>): RuleFinding => ({
  ...rest,
  place: { kind: 'notice' },
})
