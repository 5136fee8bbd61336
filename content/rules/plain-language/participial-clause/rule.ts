import { clauseBefore } from '../../../language/fi/clauses.ts'
import { isNominal, isNoun, some, wordsIn, type Word } from '../../../language/fi/context.ts'
import { finiteAt } from '../../../language/fi/finite.ts'
import { ownSentences } from '../../../language/guess.ts'
import type { Reading } from '../../../language/text.ts'
import type { Rule } from '../../rule.ts'
import { kielitoimisto, selkomittari } from '../../sources.ts'
import { lookWithDictionary } from '../../spot.ts'
import { examples } from './examples.ts'
import { fixed } from './fixed.ts'
import { mended } from './mended.ts'
import { messages } from './messages.ts'

export type ClauseKind = 'when' | 'after' | 'purpose' | 'about'

/** Verbs that take an infinitive after a genitive: "jäsenen täytyy erota". */
const necessive = new Set([
  'täytyä',
  'pitää',
  'tulla',
  'kannattaa',
  'sopia',
  'kuulua',
  'onnistua',
  'antaa',
  'sallia',
])

/** A figure is none: "kymmenen" looks like a genitive. */
const isDoer = (word: Word | undefined) =>
  some(word, (reading) => reading.case === 'genitive' && isNominal(reading)) &&
  !some(word, ({ class: kind }) => kind === 'numeral')

/** What the dictionary knows as a noun by now ("kuultu") is a participle still where someone has done it: "kuultuaan". */
const isDone = ({ participle, class: kind, verb, base }: Reading) =>
  participle === 'TU' || (kind === 'noun' && verb !== undefined && /t[uy]$/u.test(base))

/** "hakemuksen saavuttua": whose doing it is stands right before in the genitive, and it describes no noun after it. */
function afterDoing(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  const next = words[at + 1]
  const describes =
    next && !next.apart && some(next, (reading) => reading.case === 'partitive' && isNoun(reading))
  if (describes) return false
  const before = word.apart ? undefined : words[at - 1]
  const strangeName = before?.readings.length === 0 && /^\p{Lu}.*n$/u.test(before.token.text)
  const doer = strangeName || isDoer(before)
  const infinitive = some(word, ({ infinitive: kind }) => kind === 'A')
  const asked = clauseBefore(words, at).some((other) => some(other, ({ verb }) => necessive.has(verb ?? '')))
  return doer && !(infinitive && asked)
}

/** Which participial clause the word is the verb of, if any. */
export function clauseAt(words: readonly Word[], at: number): { kind: ClauseKind; reading: Reading } | null {
  const word = words[at] as Word
  if (fixed.has(word.lower)) return null
  for (const reading of word.readings) {
    if (reading.infinitive === 'E' && reading.case === 'inessive') return { kind: 'when', reading }
    if (reading.infinitive === 'A' && reading.possessive) return { kind: 'purpose', reading }
    if (reading.infinitive === 'MAISILLA') return { kind: 'about', reading }
    if (reading.case !== 'partitive' || reading.number !== 'singular' || reading.comparison) continue
    const after = reading.participle === 'TU' && afterDoing(words, at)
    if (after || (reading.possessive !== undefined && isDone(reading))) return { kind: 'after', reading }
  }
  return null
}

export const participialClause: Rule<ClauseKind> = {
  id: 'participial-clause',
  group: 'plain-language',
  severities: ['warning'],
  languages: ['fi'],
  needsDictionary: true,
  sources: [selkomittari, kielitoimisto],
  messages,
  examples,
  check: (subject) =>
    lookWithDictionary<ClauseKind>(subject, { languages: ['fi'] }, ({ analysed }) =>
      ownSentences(analysed)
        .map(wordsIn)
        .flatMap((words) =>
          words.flatMap(({ token }, at) => {
            const clause = clauseAt(words, at)
            // A finite form that looks like one of these is the sentence's verb.
            if (!clause || finiteAt(words, at)) return []
            const better = mended(analysed.text, words, at, clause, subject)
            const { start, end } = better ?? token
            return {
              start,
              end,
              severity: 'warning' as const,
              message: clause.kind,
              params: { word: token.text },
              ...(better && { replacement: better.replacement }),
            }
          }),
        ),
    ),
}
