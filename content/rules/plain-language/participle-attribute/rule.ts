import { clauseBefore } from '../../../language/fi/clauses.ts'
import {
  agree,
  every,
  isBe,
  isFinite,
  isNegation,
  isNominal,
  some,
  wordsIn,
  type Word,
} from '../../../language/fi/context.ts'
import { attributeAt, headOf } from '../../../language/fi/heads.ts'
import { ownSentences } from '../../../language/guess.ts'
import type { Reading } from '../../../language/text.ts'
import type { Rule } from '../../rule.ts'
import { kielitoimisto, selkomittari } from '../../sources.ts'
import { lookWithDictionary } from '../../spot.ts'
import { everyday } from './everyday.ts'
import { examples } from './examples.ts'
import { mended } from './mended.ts'
import { messages } from './messages.ts'

const unlikely = new Set<Reading['case']>(['adverbial', 'comitative', 'instructive'])
const kinds = new Set<Reading['participle']>(['VA', 'TAVA', 'NUT', 'TU'])

/** Whether the word before belongs to the participle: its object, or with "oleva" and "tuleva" its place. */
function complemented(words: readonly Word[], at: number, participles: readonly Reading[]): boolean {
  const word = words[at] as Word
  const before = words[at - 1]
  if (!before || word.apart) return false
  const agreeing = participles.some((participle) => some(before, (reading) => agree(reading, participle)))
  if (agreeing) return false
  const placed = participles.some(({ verb }) => verb === 'olla' || verb === 'tulla' || verb === 'toimia')
  return (
    every(before, (reading) => reading.case === 'partitive' && isNominal(reading)) ||
    (placed &&
      (places.has(before.lower) || some(before, (reading) => isNominal(reading) && local.has(reading.case))))
  )
}

const places = new Set(
  'mukana esillä voimassa auki kotona paikalla käytettävissä tarjolla vireillä jäljellä'.split(' '),
)
const local = new Set<Reading['case']>(
  'inessive elative illative adessive ablative allative essive'.split(' ') as Reading['case'][],
)

/** The participle at `at` where it describes a noun that follows; null where it is a verb, an adjective of its own or a noun. */
export function participleAt(words: readonly Word[], at: number): Reading | null {
  const word = words[at] as Word
  const participles = word.readings.filter(
    (reading) =>
      kinds.has(reading.participle) && reading.comparison === undefined && !unlikely.has(reading.case),
  )
  if (participles.length === 0) return null
  // What the dictionary knows as a word of its own is an adjective or a noun by now ("sopiva", "tehtävä"), but for one
  // that has an object ("tukea antava").
  const bases = new Set(participles.map(({ base }) => base))
  const own =
    participles.some(({ base }) => everyday.has(base)) ||
    word.readings.some(({ base, participle }) => participle === undefined && bases.has(base))
  if (own && !complemented(words, at, participles)) return null
  const described = participles.find((participle) => headOf(words, at, participle) !== null)
  if (!described) return null
  if (described.case !== 'nominative') return described
  if (some(word, isFinite)) return attributeAt(words, at) ? described : null
  // After a form of olla or a negation a nominative is the verb: "on saanut", "ei ole tehty", "on tehtävä".
  const before = clauseBefore(words, at)
  const verb = before.some((other) => some(other, isBe) || some(other, isNegation))
  // "ovat jäsenmaksunsa suorittaneet jäsenet": what was done stands between, so olla has another part in the sentence.
  const object = some(before[0], ({ possessive, class: kind }) => possessive === '3' && kind !== 'pronoun')
  return verb && !object ? null : described
}

export const participleAttribute: Rule<'attribute'> = {
  id: 'participle-attribute',
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
        .map(wordsIn)
        .flatMap((words) =>
          words.flatMap(({ token }, at) => {
            const participle = participleAt(words, at)
            if (!participle) return []
            const better = mended(words, at, participle, subject)
            const { start, end } = better ?? token
            return {
              start,
              end,
              severity: 'warning' as const,
              message: 'attribute' as const,
              params: { word: token.text, verb: participle.verb ?? participle.base },
              ...(better && { replacement: better.replacement }),
            }
          }),
        ),
    ),
}
