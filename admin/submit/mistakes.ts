import type { Language } from '../../content/notice/common.ts'
import type { FieldSpec } from '../../content/templates/template.ts'
import type { SpokenFinding } from '../../server/routes/check/schema.ts'
import type { Messages } from '../messages/fi.ts'
import type { Mistake } from '../ui/error-summary.tsx'
import { languagesOf } from '../ui/slide-of.ts'
import type { Draft } from './draft.ts'
import { isMoment } from '../ui/moment.ts'
import { tooLong } from './length.ts'
import { altField, fieldId } from './places.ts'

export interface Asking {
  fields: readonly FieldSpec[]
  messages: Messages
  /** Civil date in Finland. */
  today: string
}

/** What the form itself sees to be missing, in the order of the form. The rules' own findings come on top. */
export function mistakesOf(draft: Draft, asking: Asking): Mistake[] {
  const written = languagesOf(draft)
  return [
    ...written.flatMap((language) =>
      asking.fields
        .filter((field) => field.in === 'content')
        .flatMap((field) => textMistake(draft, field, language, asking, written.length > 1)),
    ),
    ...asking.fields
      .filter((field) => field.in === 'details')
      .flatMap((field) => detailMistake(draft, field, asking)),
    ...altMistakes(draft, written, asking.messages),
    ...placeAndTime(draft, asking),
  ]
}

function textMistake(
  draft: Draft,
  field: FieldSpec,
  language: Language,
  asking: Asking,
  tell: boolean,
): Mistake[] {
  const m = asking.messages
  const value = draft.content[language]?.[field.name] ?? ''
  const tag = tell ? ` ${m.form.inLanguageTag(m.languages[language])}` : ''
  const target = fieldId(field.name, language)
  if (field.required && value.trim() === '') return [{ target, text: m.form.missing[field.name] + tag }]
  const long = tooLong(field, value, m)
  return long ? [{ target, text: long + tag }] : []
}

function detailMistake(draft: Draft, field: FieldSpec, asking: Asking): Mistake[] {
  const m = asking.messages.form
  const value = draft.details[field.name] ?? ''
  const target = fieldId(field.name)
  if (field.control === 'date-time' && (field.required || value !== '') && !isMoment(value))
    return [{ target, text: m.missing[field.name] }]
  if (field.required && value.trim() === '') return [{ target, text: m.missing[field.name] }]
  if (field.control === 'link' && value !== '' && !/^https?:\/\/\S+$/.test(value.trim()))
    return [{ target, text: m.wrongLink }]
  const long = tooLong(field, value, asking.messages)
  return long ? [{ target, text: long }] : []
}

function altMistakes(draft: Draft, written: readonly Language[], m: Messages): Mistake[] {
  const { picture } = draft
  if (!picture) return []
  return written
    .filter((language) => !picture.alt[language]?.trim())
    .map((language) => ({
      target: fieldId(altField, language),
      text: `${m.form.missingAlt}${written.length > 1 ? ` ${m.form.inLanguageTag(m.languages[language])}` : ''}`,
    }))
}

function placeAndTime(draft: Draft, asking: Asking): Mistake[] {
  const m = asking.messages.form
  const mistakes: Mistake[] = []
  const add = (field: string, text: string) => mistakes.push({ target: fieldId(field), text })
  if (draft.centreIds.length === 0) add('centres', m.missingCentre)
  if (!draft.validFrom) add('validFrom', m.missingFrom)
  if (!draft.validUntil) add('validUntil', m.missingUntil)
  else if (draft.validUntil < asking.today) add('validUntil', m.untilPast)
  else if (draft.validFrom > draft.validUntil) add('validUntil', m.untilBeforeFrom)
  return mistakes
}

/** The rules' errors as mistakes, without those that the form itself already names: at its fields, or that there is no text. */
export function mistakesFrom(
  findings: readonly SpokenFinding[],
  own: readonly Mistake[],
  targetFor: (finding: SpokenFinding) => string,
): Mistake[] {
  const named = new Set(own.map((mistake) => mistake.target))
  return findings
    .filter(
      ({ severity, rule, message }) =>
        severity === 'error' && !(rule === 'required-fields' && message === 'nothing' && own.length > 0),
    )
    .map((finding) => ({ target: targetFor(finding), text: finding.what }))
    .filter((mistake) => !named.has(mistake.target))
}
