import { wordsIn } from '../../../playlist/dwell.ts'
import { languages } from '../../../notice/common.ts'
import type { Rule, Subject } from '../../rule.ts'
import { onField, outcomeOf, type RuleFinding } from '../../spot.ts'
import { wcag } from '../../sources.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

/** A slide stays for a second a word, 30 s at most; twice that nobody reads in time. */
const slotWords = 30
const hopelessWords = 60

function findingsFor({ texts }: Subject): RuleFinding[] {
  return languages.flatMap((language) => {
    const shown = texts.filter((text) => text.language === language && text.onSlide)
    const words = shown.reduce((sum, { analysed }) => sum + wordsIn(analysed.text), 0)
    if (words <= slotWords) return []
    const severity = words >= hopelessWords ? 'error' : 'warning'
    return [onField('text', language, { severity, message: 'long', params: { words, most: slotWords } })]
  })
}

export const readingTime: Rule<'long'> = {
  id: 'reading-time',
  group: 'accessibility',
  severities: ['error', 'warning'],
  languages: 'all',
  needsDictionary: false,
  sources: [wcag('2.2.1', 'Timing Adjustable')],
  messages,
  examples,
  check: (subject) =>
    subject.texts.some(({ onSlide }) => onSlide)
      ? outcomeOf(findingsFor(subject))
      : { result: 'not-applicable' },
}
