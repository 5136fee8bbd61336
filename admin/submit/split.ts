import type { Language } from '../../content/notice/common.ts'
import { wordsIn } from '../../content/playlist/dwell.ts'
import { splitText } from '../../content/rules/split.ts'
import { layoutOf } from '../../content/templates/layout.ts'
import type { FieldSpec } from '../../content/templates/template.ts'
import type { Preview } from '../ui/previews.ts'
import { languagesOf, slideOf } from '../ui/slide-of.ts'
import type { Draft } from './draft.ts'

/** The running text that a slide shows: what is cut where there is too much. */
export const proseField = (fields: readonly FieldSpec[]): string =>
  fields.find((field) => field.in === 'content' && field.role === 'text' && field.onSlide)?.name ?? 'text'

/** Words that a slide's longest time leaves unread; the rule `reading-time` speaks of the same. */
const readInTime = 30

export interface SplitSettings {
  fields: readonly FieldSpec[]
  organisation: { id: string; name: string }
  /** The chosen centres' screens. */
  previews: readonly Preview[]
}

const withText = (draft: Draft, language: Language, field: string, text: string): Draft => ({
  ...draft,
  content: { ...draft.content, [language]: { ...draft.content[language], [field]: text } },
})

/** How many words too many the slide has on the screen where it is worst, and for its time. */
function tooMany(
  draft: Draft,
  language: Language,
  { fields, organisation, previews }: SplitSettings,
): number {
  const { template, content, details, picture } = draft
  const notice = {
    template,
    content,
    details,
    ...(picture && { picture: { media: picture.media, alt: picture.alt } }),
  }
  const slide = slideOf(notice, language, organisation, picture?.url ?? null)
  const over = previews.map(({ format }) => layoutOf(slide, format).overflow?.words ?? 0)
  const words = fields
    .filter((field) => field.in === 'content' && field.onSlide)
    .reduce((sum, { name }) => sum + wordsIn(content[language]?.[name] ?? ''), 0)
  return Math.max(0, ...over, words - readInTime)
}

/**
 * One notice as two, each with half of the text and everything else the same, so that each can stand on a screen by itself. Its other
 * languages are cut too; one that has a single sentence stays whole in both. Null: the text in this language cannot be cut.
 */
export function splitDraft(
  draft: Draft,
  language: Language,
  settings: SplitSettings,
): { first: Draft; second: Draft } | null {
  const field = proseField(settings.fields)
  let halves: { first: Draft; second: Draft } = { first: draft, second: draft }
  for (const one of languagesOf(draft)) {
    const text = draft.content[one]?.[field] ?? ''
    const parts = splitText(text, one, (part) => tooMany(withText(draft, one, field, part), one, settings))
    if (!parts && one === language) return null
    if (!parts) continue
    halves = {
      first: withText(halves.first, one, field, parts[0]),
      second: withText(halves.second, one, field, parts[1]),
    }
  }
  return halves
}
