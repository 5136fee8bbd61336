import type { Language } from '../../content/notice/common.ts'
import type { FieldSpec, TemplateMessages } from '../../content/templates/template.ts'
import type { SpokenFinding } from '../../server/routes/check/schema.ts'
import type { Messages } from '../messages/fi.ts'
import type { Mistake } from '../ui/error-summary.tsx'
import { languagesOf } from '../ui/slide-of.ts'
import type { Draft } from './draft.ts'
import { isMoment } from '../ui/moment.ts'
import { altField, fieldId } from './places.ts'

export interface Asking {
  fields: readonly FieldSpec[]
  labels: TemplateMessages['fields']
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

const labelOf = (asking: Asking, field: FieldSpec) => asking.labels[field.name]?.label ?? field.name

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
  if (field.required && value.trim() === '')
    return [{ target, text: m.form.missing(labelOf(asking, field)) + tag }]
  if (value.length > field.maxLength)
    return [{ target, text: m.form.tooLong(labelOf(asking, field), field.maxLength) + tag }]
  return []
}

function detailMistake(draft: Draft, field: FieldSpec, asking: Asking): Mistake[] {
  const m = asking.messages.form
  const value = draft.details[field.name] ?? ''
  const target = fieldId(field.name)
  const label = labelOf(asking, field)
  if (field.control === 'date-time' && (field.required || value !== '') && !isMoment(value))
    return [{ target, text: m.missingMoment(label) }]
  if (field.required && value.trim() === '')
    return [{ target, text: field.control === 'choice' ? m.missingChoice(label) : m.missing(label) }]
  if (field.control === 'link' && value !== '' && !/^https?:\/\/\S+$/.test(value.trim()))
    return [{ target, text: m.wrongLink }]
  if (value.length > field.maxLength) return [{ target, text: m.tooLong(label, field.maxLength) }]
  return []
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

/** The rules' errors as mistakes, without those at fields that the form itself already names. */
export function mistakesFrom(
  findings: readonly SpokenFinding[],
  own: readonly Mistake[],
  targetFor: (finding: SpokenFinding) => string,
): Mistake[] {
  const named = new Set(own.map((mistake) => mistake.target))
  return findings
    .filter((finding) => finding.severity === 'error')
    .map((finding) => ({ target: targetFor(finding), text: finding.what }))
    .filter((mistake) => !named.has(mistake.target))
}
