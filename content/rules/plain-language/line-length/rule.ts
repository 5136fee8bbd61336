import type { Rule, Subject } from '../../rule.ts'
import { onField, outcomeOf, type RuleFinding } from '../../spot.ts'
import { screenIds, slidesOf, type ShownSlide } from '../../slides.ts'
import { selkomittari } from '../../sources.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

/** Characters in a line as the slide sets it. */
const warningOver = 50
const errorOver = 60

function findingsFor(subject: Subject): RuleFinding[] {
  const longest = new Map<string, { field: string; characters: number; slides: ShownSlide[] }>()
  for (const shown of slidesOf(subject))
    for (const { field, lines } of shown.layout.texts) {
      const characters = Math.max(0, ...lines.map(({ text }) => text.length))
      if (!field || characters <= warningOver) continue
      const key = `${shown.language} ${field}`
      const entry = longest.get(key) ?? { field, characters: 0, slides: [] }
      longest.set(key, {
        ...entry,
        characters: Math.max(entry.characters, characters),
        slides: [...entry.slides, shown],
      })
    }
  return [...longest.values()].map(({ field, characters, slides }) =>
    onField(field, slides[0]!.language, {
      severity: characters > errorOver ? 'error' : 'warning',
      message: 'long',
      params: { characters, most: warningOver },
      ...screenIds(slides),
    }),
  )
}

export const lineLength: Rule<'long'> = {
  id: 'line-length',
  group: 'plain-language',
  severities: ['error', 'warning'],
  languages: 'all',
  needsDictionary: false,
  sources: [selkomittari],
  messages,
  examples,
  check: (subject) =>
    slidesOf(subject).length > 0 ? outcomeOf(findingsFor(subject)) : { result: 'not-applicable' },
}
