import { clauseBefore, isBe, isNegation, some, wordsIn, type Word } from '../../../language/fi/context.ts'
import { ownSentences } from '../../../language/guess.ts'
import type { Rule, Subject } from '../../rule.ts'
import { kielitoimisto, selkomittari } from '../../sources.ts'
import { lookWithDictionary, textsOf } from '../../spot.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

export interface Passive {
  start: number
  end: number
  word: string
}

/** From how many on they are told: in a sentence, and in the whole text. */
const manyInSentence = 2
const manyInText = 3

const participleAt = (word: Word) =>
  some(
    word,
    ({ participle, case: form, number, comparison }) =>
      participle === 'TU' && form === 'nominative' && number === 'singular' && comparison === undefined,
  )

/** "on järjestetty", "ei ole sovittu": the form of olla before the participle, if it belongs to it. */
function beBefore(words: readonly Word[], at: number): Word | null {
  const before = clauseBefore(words, at).slice(0, 6)
  return before.find((word) => some(word, (reading) => isBe(reading) && reading.mood !== undefined)) ?? null
}

/** "ei voida": right after its negation, with no other verb that the negation could belong to in between ("ei saa tehdä"). */
function negatedPassive(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  if (!some(word, ({ person, connegative }) => person === 'passive' && connegative === 'only')) return false
  if (word.readings.some(({ class: kind }) => kind !== 'verb')) return false
  const before = clauseBefore(words, at).slice(0, 6)
  const negation = before.findIndex((other) => some(other, isNegation))
  return (
    negation >= 0 &&
    some(before[negation], ({ person, mood }) => person === 3 && mood === 'indicative') &&
    !before.slice(0, negation).some((other) => some(other, ({ connegative }) => connegative !== undefined))
  )
}

/** The finite passives of a sentence, in order; a perfect is one. */
export function passivesIn(words: readonly Word[]): Passive[] {
  return words.flatMap((word, at): Passive | [] => {
    const { start, end } = word.token
    if (some(word, ({ person, mood, connegative }) => person === 'passive' && mood !== undefined && connegative !== 'only'))
      return { start, end, word: word.token.text }
    if (negatedPassive(words, at)) return { start, end, word: word.token.text }
    if (!participleAt(word)) return []
    const be = beBefore(words, at)
    if (be) return { start: be.token.start, end, word: `${be.token.text} ${word.token.text}` }
    const negated = clauseBefore(words, at).slice(0, 2).some((other) => some(other, isNegation))
    return negated ? { start, end, word: word.token.text } : []
  })
}

/** All finite passives of the notice's Finnish texts that the slide shows. */
const countOf = (subject: Subject) =>
  textsOf(subject, { languages: ['fi'] })
    .flatMap(({ analysed }) => ownSentences(analysed))
    .reduce((sum, sentence) => sum + passivesIn(wordsIn(sentence)).length, 0)

export const passive: Rule<'passive'> = {
  id: 'passive',
  group: 'plain-language',
  severities: ['hint'],
  languages: ['fi'],
  needsDictionary: true,
  sources: [selkomittari, kielitoimisto],
  messages,
  examples,
  check: (subject) => {
    const many = subject.dictionary && countOf(subject) >= manyInText
    return lookWithDictionary(subject, { languages: ['fi'] }, ({ analysed }) =>
      ownSentences(analysed).flatMap((sentence) => {
        const found = passivesIn(wordsIn(sentence))
        if (!many && found.length < manyInSentence) return []
        return found.map(({ start, end, word }) => ({
          start,
          end,
          severity: 'hint' as const,
          message: 'passive' as const,
          params: { word },
        }))
      }),
    )
  },
}
