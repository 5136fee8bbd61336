import { wordsIn, type Word } from '../../../language/fi/context.ts'
import { finiteAt } from '../../../language/fi/finite.ts'
import { ownSentences } from '../../../language/guess.ts'
import type { Rule } from '../../rule.ts'
import { kielitoimisto, selkomittari } from '../../sources.ts'
import { lookWithDictionary, type Spot } from '../../spot.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

type Key = 'subordinate' | 'finite'

const manySubordinate = 2
const manyFinite = 4

/** Words that begin a subordinate clause wherever they stand. */
const conjunctions = new Set(
  'että jotta jos kun koska vaikka kunnes mikäli ellei elleivät ellet ellemme jollei jolleivät jollet ettei etteivät ettet ettemme jottei vaikkei'.split(
    ' ',
  ),
)
/** "joka" in its forms; "joka" itself is also "every", and joku, jokin and joko are others. */
const relative =
  /^jo(?:tka|nka|nne|iden|ita|ta|ssa|sta|hon|lla|lta|lle|na|ksi|issa|ista|ihin|illa|ilta|ille|ina|iksi)$/u
const what =
  /^(?:mi(?:kä|tä|nkä|ssä|stä|hin|llä|ltä|lle|nä|ksi|tkä)|mill(?:ainen|aista|aisen|aiset|aisia|aisessa)|kuka|ketkä|kenen|ketä|kuinka|miten|milloin|miksi|minne|missä|mistä)$/u

function subordinates(words: readonly Word[], at: number): boolean {
  const { lower, apart } = words[at] as Word
  if (conjunctions.has(lower)) return lower !== 'kun' || words[at - 1]?.lower !== 'niin'
  if (relative.test(lower)) return at > 0
  // "..., joka hoitaa", not "joka torstai"; "..., mitä kerrot", not the question "Mitä kerrot?".
  if (lower === 'joka') return apart && at > 0
  if (at === 0 || !apart || !what.test(lower)) return false
  // "Kun lapsi itkee, mitä voit tehdä?" asks in its main clause.
  const asksAfterwards =
    conjunctions.has((words[0] as Word).lower) && !words.slice(1, at).some((word) => word.apart)
  return !asksAfterwards
}

export const sentenceClauses: Rule<Key> = {
  id: 'sentence-clauses',
  group: 'plain-language',
  severities: ['warning'],
  languages: ['fi'],
  needsDictionary: true,
  sources: [selkomittari, kielitoimisto],
  messages,
  examples,
  check: (subject) =>
    lookWithDictionary<Key>(subject, { languages: ['fi'] }, ({ analysed }) =>
      ownSentences(analysed).flatMap((sentence): Spot<Key>[] => {
        const words = wordsIn(sentence)
        const subordinate = words.filter((_, at) => subordinates(words, at)).length
        const finite = words.filter((_, at) => finiteAt(words, at)).length
        const { start, end } = sentence
        const spot = { start, end, severity: 'warning' as const }
        if (subordinate >= manySubordinate)
          return [{ ...spot, message: 'subordinate', params: { count: subordinate } }]
        return finite >= manyFinite ? [{ ...spot, message: 'finite', params: { count: finite } }] : []
      }),
    ),
}
