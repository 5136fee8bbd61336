import { some, wordsIn, type Word } from '../../../language/fi/context.ts'
import { ownSentences } from '../../../language/guess.ts'
import type { Reading } from '../../../language/text.ts'
import type { Rule, Subject } from '../../rule.ts'
import { kielitoimisto, selkomittari } from '../../sources.ts'
import { lookWithDictionary } from '../../spot.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

/** The potential reading, where the form is hardly anything else: "Virtanen" and "tullen" look like one and are none. */
export function potentialOf(word: Word): Reading | undefined {
  const reading = word.readings.find(({ mood }) => mood === 'potential')
  if (!reading) return undefined
  const alone = word.readings.every(({ mood }) => mood === 'potential')
  const name = word.token.text !== word.lower && some(word, ({ class: kind }) => kind === 'proper-noun')
  return !name && (alone || reading.person === 3 || reading.person === 'passive') ? reading : undefined
}

/** "annettaneen" → "annetaan ehkä". */
function plain({ verb, person, number, connegative }: Reading, subject: Subject): string | null {
  if (verb === undefined || connegative === 'only') return null
  const like: Reading = {
    base: verb,
    class: 'verb',
    parts: [],
    mood: 'indicative',
    tense: 'present',
    ...(person !== undefined && { person }),
    ...(number !== undefined && { number }),
  }
  const form = subject.inflect(verb, like)
  return form === null ? null : `${form} ehkä`
}

const asWritten = (word: Word, text: string) =>
  word.token.text === word.lower ? text : text.charAt(0).toUpperCase() + text.slice(1)

export const potential: Rule<'potential'> = {
  id: 'potential',
  group: 'plain-language',
  severities: ['warning'],
  languages: ['fi'],
  needsDictionary: true,
  sources: [selkomittari, kielitoimisto],
  messages,
  examples,
  check: (subject) =>
    lookWithDictionary(subject, { languages: ['fi'] }, ({ analysed }) =>
      ownSentences(analysed)
        .flatMap(wordsIn)
        .flatMap((word) => {
          const reading = potentialOf(word)
          if (!reading) return []
          const form = plain(reading, subject)
          return {
            start: word.token.start,
            end: word.token.end,
            severity: 'warning' as const,
            message: 'potential' as const,
            params: { word: word.token.text },
            ...(form !== null && { replacement: asWritten(word, form) }),
          }
        }),
    ),
}
