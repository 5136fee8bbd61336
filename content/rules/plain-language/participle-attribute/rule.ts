import { clauseBefore } from '../../../language/fi/clauses.ts'
import {
  agree,
  every,
  isBe,
  isFinite,
  isNegation,
  isNominal,
  isNoun,
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

type Cases = ReadonlySet<Reading['case']>
const into: Cases = new Set(['illative'])
const from: Cases = new Set(['elative'])
/** In which case these verbs take what they are about: "tehtävään koulutettu", "liikunnasta kiinnostunut". */
const government: Readonly<Record<string, Cases>> = {
  erikoistua: into,
  huolestua: from,
  ihastua: into,
  innostua: from,
  kiinnostua: from,
  kouluttaa: into,
  kyllästyä: into,
  poiketa: from,
  rajoittaa: into,
  rakastua: into,
  sitoutua: into,
  vastata: from,
}

/** Whether the word before belongs to the participle: its object, or with "oleva" and "tuleva" its place. */
function complemented(words: readonly Word[], at: number, participles: readonly Reading[]): boolean {
  const word = words[at] as Word
  const before = words[at - 1]
  if (!before || word.apart) return false
  const agreeing = participles.some((participle) => some(before, (reading) => agree(reading, participle)))
  if (agreeing) return false
  const placed = participles.some(({ verb }) => verb === 'olla' || verb === 'tulla' || verb === 'toimia')
  const governed = participles.some(({ verb }) =>
    every(before, (reading) => isNominal(reading) && government[verb ?? '']?.has(reading.case) === true),
  )
  return (
    governed ||
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
  return verb && !takesObject(words, at, described) ? null : described
}

/**
 * "ovat jäsenmaksunsa suorittaneet jäsenet", "on sairauden läpikäynyt vertainen": what was done stands right before and its noun
 * right after, so that olla has another part in the sentence.
 */
function takesObject(words: readonly Word[], at: number, participle: Reading): boolean {
  const before = (words[at] as Word).apart ? undefined : words[at - 1]
  const own = ({ possessive, class: kind }: Reading) => possessive === '3' && kind !== 'pronoun'
  if (some(before, own)) return true
  return (
    participle.participle === 'NUT' &&
    participle.verb !== 'olla' &&
    headOf(words, at, participle) === words[at + 1] &&
    every(
      before,
      (reading) => isNoun(reading) && (reading.case === 'genitive' || reading.case === 'partitive'),
    )
  )
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
