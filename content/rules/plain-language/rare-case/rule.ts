import { isAdverbByNow } from '../../../language/fi/adverbs.ts'
import { agree, every, isNominal, some, wordsIn, type Word } from '../../../language/fi/context.ts'
import { ownSentences } from '../../../language/guess.ts'
import type { Reading } from '../../../language/text.ts'
import type { Rule, Subject } from '../../rule.ts'
import { kielitoimisto, selkomittari } from '../../sources.ts'
import { lookWithDictionary } from '../../spot.ts'
import { examples } from './examples.ts'
import { everyday } from './everyday.ts'
import { messages } from './messages.ts'

type Found = 'without' | 'without-doing' | 'with' | 'by-means'

const is = (form: Reading['case']) => (reading: Reading) => reading.case === form

const byMeans = (reading: Reading) => is('instructive')(reading) && reading.infinitive === undefined
/** "maalein" could be an old form of "maalien"; nobody writes it. */
const oldGenitive = (one: Reading, { base, number }: Reading) =>
  one.case === 'genitive' && one.number === 'plural' && number === 'plural' && one.base === base

/** The instructive of a noun ("kirjallisin perusteluin"); not what reads as an adverb or a superlative too. */
function instructive(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  const reading = word.readings.find(byMeans)
  if (!reading || !isNominal(reading) || reading.class === 'pronoun' || reading.class === 'numeral')
    return false
  const noun = reading.class === 'noun' || reading.class === 'proper-noun'
  const described = !word.apart && some(words[at - 1], (one) => one.class !== 'noun' && agree(reading, one))
  if (noun && (described || every(word, (one) => byMeans(one) || oldGenitive(one, reading)))) return true
  // An adjective goes with its noun: "kirjallisin" by itself is "the most written".
  const next = words[at + 1]
  const led = next && !next.apart && some(next, (other) => isNominal(other) && agree(reading, other))
  return !noun && led === true && instructive(words, at + 1)
}

/** "raskain mielin", "soveltuvin osin": everybody's adverb is a noun in a rare case again where an attribute of its own goes with it; "omin päin" is all everybody's. */
const described = (words: readonly Word[], at: number) => {
  const word = words[at] as Word
  const noun = word.readings.find((reading) => byMeans(reading) && reading.class === 'noun')
  const before = word.apart ? undefined : words[at - 1]
  return (
    noun !== undefined &&
    before !== undefined &&
    !everyday.has(before.lower) &&
    some(before, (one) => byMeans(one) && one.number === 'plural' && one.class !== 'noun' && isNominal(one))
  )
}

/** Which rare case stands here, if one that is not everybody's adverb by now. */
export function rareCaseAt(words: readonly Word[], at: number): Found | null {
  const word = words[at] as Word
  const bare = word.lower.replace(/k(?:in|aan|ään)$/u, '')
  if (word.readings.length === 0) return null
  if (everyday.has(word.lower) || everyday.has(bare)) return described(words, at) ? 'by-means' : null
  if (isAdverbByNow(word.lower, word.readings)) return null
  if (some(word, (reading) => is('abessive')(reading) && reading.infinitive === 'MA')) return 'without-doing'
  if (every(word, (reading) => is('abessive')(reading))) return 'without'
  if (some(word, (reading) => is('comitative')(reading))) return 'with'
  return instructive(words, at) ? 'by-means' : null
}

/** "ruoatta" → "ilman ruokaa"; null where an adjective goes along, or a suffix. */
function withoutIt(word: Word, before: Word | undefined, subject: Subject): string | null {
  const [reading] = word.readings
  if (!reading || reading.possessive || reading.clitics || word.token.text !== word.lower) return null
  if (some(before, (other) => other.class !== 'noun' && agree(reading, other))) return null
  const form = subject.inflect(reading.base, { ...reading, case: 'partitive' })
  return form === null ? null : `ilman ${form}`
}

export const rareCase: Rule<Found> = {
  id: 'rare-case',
  group: 'plain-language',
  severities: ['warning', 'hint'],
  languages: ['fi'],
  needsDictionary: true,
  sources: [selkomittari, kielitoimisto],
  messages,
  examples,
  check: (subject) =>
    lookWithDictionary<Found>(subject, { languages: ['fi'] }, ({ analysed }) =>
      ownSentences(analysed)
        .map(wordsIn)
        .flatMap((words) =>
          words.flatMap((word, at) => {
            const message = rareCaseAt(words, at)
            if (!message) return []
            const { token } = word
            const better = message === 'without' ? withoutIt(word, words[at - 1], subject) : null
            const severity = message === 'by-means' ? ('hint' as const) : ('warning' as const)
            return {
              start: token.start,
              end: token.end,
              severity,
              message,
              params: { word: token.text },
              ...(better !== null && { replacement: better }),
            }
          }),
        ),
    ),
}
