import { isNominal, isNoun, some, wordsIn, type Word } from '../../../language/fi/context.ts'
import { headOf } from '../../../language/fi/heads.ts'
import { ownSentences } from '../../../language/guess.ts'
import type { Reading } from '../../../language/text.ts'
import type { Rule } from '../../rule.ts'
import { kielitoimisto, selkomittari } from '../../sources.ts'
import { lookWithDictionary } from '../../spot.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

/** What may stand between the doer and the deed: where, when, to whom, as what. */
const between = new Set<Reading['case']>(
  'adverbial essive inessive elative illative adessive ablative allative'.split(' ') as Reading['case'][],
)

/** The doer in the genitive, right before or with a word or two between: "seurakunnan yhdessä järjestämä". */
function doerBefore(words: readonly Word[], at: number): Word | null {
  for (let i = at - 1; i >= at - 4 && i >= 0; i--) {
    const word = words[i] as Word
    if ((words[i + 1] as Word).apart) return null
    const doer = some(
      word,
      (reading) =>
        isNominal(reading) &&
        (reading.case === 'genitive' || (reading.possessive !== undefined && reading.case === 'nominative')),
    )
    const strangeName = word.readings.length === 0 && /^\p{Lu}.*n$/u.test(word.token.text)
    if (doer || strangeName) return word
    if (
      word.token.kind !== 'number' &&
      !some(word, ({ class: kind, case: form }) => kind === 'adverb' || between.has(form))
    )
      return null
  }
  return null
}

/** Cases in which the form is also an infinitive: "järjestämään", "järjestämässä". */
const infinitiveCases = new Set<Reading['case']>([
  'illative',
  'inessive',
  'elative',
  'adessive',
  'abessive',
  'instructive',
])

export function agentAt(words: readonly Word[], at: number): Reading | null {
  const word = words[at] as Word
  const agent = word.readings.find(({ participle }) => participle === 'agent')
  if (!agent) return null
  const own = agent.possessive !== undefined
  if (!own && !doerBefore(words, at)) return null
  const head = headOf(words, at, agent)
  const infinitive = some(
    word,
    ({ infinitive: kind, possessive }) =>
      kind === 'MINEN' || (kind === 'MA' && possessive === agent.possessive),
  )
  if (infinitive || (!own && agent.number === 'singular' && infinitiveCases.has(agent.case)))
    return head ? agent : null
  // A noun of its own ("elämä", "tapahtuma") is one, unless it describes the next word; a compound always is ("lempijuoma").
  const nouns = word.readings.filter((reading) => isNoun(reading) && reading.participle === undefined)
  if (nouns.length > 0) return head && nouns.every(({ parts }) => parts.length === 1) ? agent : null
  return agent
}

export const agentParticiple: Rule<'agent'> = {
  id: 'agent-participle',
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
            const agent = agentAt(words, at)
            if (!agent) return []
            return {
              start: token.start,
              end: token.end,
              severity: 'warning' as const,
              message: 'agent' as const,
              params: { word: token.text, verb: agent.verb ?? agent.base },
            }
          }),
        ),
    ),
}
