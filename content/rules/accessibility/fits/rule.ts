import type { Rule, Subject } from '../../rule.ts'
import { onField, outcomeOf, type RuleFinding } from '../../spot.ts'
import { screenIds, slidesOf, type ShownSlide } from '../../slides.ts'
import { wcag } from '../../sources.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

/** Of the fields that the slide draws, those that a writer can shorten: our own words are not to blame. */
function findingsFor(subject: Subject): RuleFinding[] {
  const tooFull = new Map<string, { field: string; words: number; slides: ShownSlide[] }>()
  for (const shown of slidesOf(subject))
    for (const { field, overflow } of shown.layout.texts) {
      if (!overflow) continue
      const key = `${shown.language} ${field ?? 'text'}`
      const entry = tooFull.get(key) ?? { field: field ?? 'text', words: 0, slides: [] }
      tooFull.set(key, {
        ...entry,
        words: Math.max(entry.words, overflow.words),
        slides: [...entry.slides, shown],
      })
    }
  return [...tooFull.values()].map(({ field, words, slides }) => {
    const onScreens = screenIds(slides)
    return onField(field, slides[0]!.language, {
      severity: 'error',
      message: onScreens.screens ? 'tooLongOn' : 'tooLong',
      params: { words },
      ...onScreens,
    })
  })
}

export const fits: Rule<'tooLong' | 'tooLongOn'> = {
  id: 'fits',
  group: 'accessibility',
  severities: ['error'],
  languages: 'all',
  needsDictionary: false,
  sources: [wcag('1.4.4', 'Resize text')],
  messages,
  examples,
  check: (subject) =>
    slidesOf(subject).length > 0 ? outcomeOf(findingsFor(subject)) : { result: 'not-applicable' },
}
