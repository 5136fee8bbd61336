import type { Language, LocalText } from '../../content/notice/common.ts'
import type { Finding, Place } from '../../content/notice/finding.ts'
import type { ContentByLanguage } from '../../content/notice/notice.ts'

/** The texts of a notice or a draft. */
export interface Written {
  content: ContentByLanguage
  picture?: { alt: LocalText } | null | undefined
}

/** A text in the form: a field in one language. The picture's text alternative is the field `alt`. */
export interface TextField {
  language: Language
  field: string
}

export const fieldId = (field: string, language?: Language): string =>
  language ? `f-${language}-${field}` : `f-${field}`

export const altField = 'alt'

/** The id of the form's element to go to for a finding. `details`: names of fields that all languages share. */
export function targetOf(place: Place, details: readonly string[], first: Language): string {
  switch (place.kind) {
    case 'text':
      return fieldId(place.field, place.language)
    case 'field':
      if (details.includes(place.field) || sharedParts.includes(place.field)) return fieldId(place.field)
      return fieldId(place.field, place.language ?? first)
    case 'picture':
      return fieldId('picture')
    case 'notice':
      return 'f-notice'
  }
}

/** Does the form have no field for it? Then it is told of the whole notice. `fields`: the names of the template's fields. */
export function isOfTheWhole(place: Place, fields: readonly string[]): boolean {
  if (place.kind === 'notice') return true
  if (place.kind === 'picture') return false
  return ![...fields, ...sharedParts, altField].includes(place.field)
}

const sharedParts = ['validFrom', 'validUntil', 'centres', 'picture']

/** The text of a field in a notice; '' when it is not there. */
export function textAt(notice: Written, at: TextField): string {
  if (at.field === altField) return notice.picture?.alt[at.language] ?? ''
  return notice.content[at.language]?.[at.field] ?? ''
}

/**
 * Carries a place over an edit of its text, so that underlines stay true until the next answer: what lies before or
 * after the edit moves along, what the edit touched is gone (null). Offsets are UTF-16, end exclusive.
 */
export function carried(
  place: { start: number; end: number },
  before: string,
  after: string,
): { start: number; end: number } | null {
  if (before === after) return { start: place.start, end: place.end }
  const least = Math.min(before.length, after.length)
  let head = 0
  while (head < least && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < least - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1
  if (place.end <= head) return { start: place.start, end: place.end }
  const shift = after.length - before.length
  if (place.start >= before.length - tail) return { start: place.start + shift, end: place.end + shift }
  return null
}

/** Findings carried from the text they were made on to the text as it stands now. */
export function carriedFindings<F extends Finding>(
  findings: readonly F[],
  checked: Written,
  now: Written,
): F[] {
  return findings.flatMap((finding) => {
    const { place } = finding
    if (place.kind !== 'text') return [finding]
    const moved = carried(place, textAt(checked, place), textAt(now, place))
    return moved ? [{ ...finding, place: { ...place, ...moved } }] : []
  })
}
