import { clauseBefore } from '../../../language/fi/clauses.ts'
import { isBe, isNegation, some, wordsIn, type Word } from '../../../language/fi/context.ts'
import { englishPassives } from '../../../language/en/passive.ts'
import { foreign, ownSentences } from '../../../language/guess.ts'
import type { Passive } from '../../../language/passive.ts'
import { swedishPassives } from '../../../language/sv/passive.ts'
import type { Sentence } from '../../../language/text.ts'
import type { Language } from '../../../notice/common.ts'
import type { FieldText, Rule, Subject } from '../../rule.ts'
import { kielitoimisto, lattlast, plainEnglish, selkomittari } from '../../sources.ts'
import { lookAtTexts, lookWithDictionary, textsOf, type Spot } from '../../spot.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

/** From how many on they are told in a sentence, in every language. */
const manyInSentence = 2

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
    if (
      some(
        word,
        ({ person, mood, connegative }) =>
          person === 'passive' && mood !== undefined && connegative !== 'only',
      )
    )
      return { start, end, word: word.token.text }
    if (negatedPassive(words, at)) return { start, end, word: word.token.text }
    if (!participleAt(word)) return []
    const be = beBefore(words, at)
    if (be) return { start: be.token.start, end, word: `${be.token.text} ${word.token.text}` }
    const negated = clauseBefore(words, at)
      .slice(0, 2)
      .some((other) => some(other, isNegation))
    return negated ? { start, end, word: word.token.text } : []
  })
}

/** How a language's passives are found, and how many a text may have before they are told. */
const readers: Record<'fi' | 'sv' | 'en', { find: (sentence: Sentence) => Passive[]; manyInText: number }> = {
  fi: { find: (sentence) => passivesIn(wordsIn(sentence)), manyInText: 3 },
  // By shape alone: Swedish and English have no dictionary here, and write fewer.
  sv: { find: swedishPassives, manyInText: 2 },
  en: { find: englishPassives, manyInText: 2 },
}
const read = ['fi', 'sv', 'en'] as const
type Read = (typeof read)[number]

/** Passives of each language's texts that the slide shows. A line in another language counts with its neighbours. */
const countOf = (subject: Subject, language: Read) =>
  textsOf(subject, { languages: [language] })
    .flatMap(({ analysed }) => analysed.sentences)
    .reduce(
      (sum, sentence) => sum + readers[foreign(sentence, language) ?? language].find(sentence).length,
      0,
    )

function look({ analysed, language }: FieldText, many: ReadonlySet<Language>): Spot<'passive'>[] {
  if (!(language in readers)) return []
  const { find } = readers[language as Read]
  return ownSentences(analysed).flatMap((sentence) => {
    const found = find(sentence)
    if (!many.has(language) && found.length < manyInSentence) return []
    return found.map(({ start, end, word }) => ({
      start,
      end,
      severity: 'hint' as const,
      message: 'passive' as const,
      params: { word },
    }))
  })
}

export const passive: Rule<'passive'> = {
  id: 'passive',
  group: 'plain-language',
  severities: ['hint'],
  languages: read,
  needsDictionary: true,
  sources: [selkomittari, kielitoimisto, lattlast, plainEnglish],
  messages,
  examples,
  check(subject) {
    const many = new Set(
      read.filter((language) => countOf(subject, language) >= readers[language].manyInText),
    )
    const lookAt = (text: FieldText) => look(text, many)
    const finnish = textsOf(subject, { languages: ['fi'] }).length > 0
    const scope = { languages: read }
    return finnish ? lookWithDictionary(subject, scope, lookAt) : lookAtTexts(subject, scope, lookAt)
  },
}
