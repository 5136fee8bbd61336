import { isFinite, isNominal, wordsIn, type Word } from '../../../language/fi/context.ts'
import { ownSentences } from '../../../language/guess.ts'
import type { Reading } from '../../../language/text.ts'
import type { Rule } from '../../rule.ts'
import { kielitoimisto, selkomittari } from '../../sources.ts'
import { lookWithDictionary } from '../../spot.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

const many = 3

/** A genitive and hardly anything else; short forms and figures are none, pronouns hold a chain together but make none long. */
const genitive = (reading: Reading) =>
  reading.case === 'genitive' &&
  (isNominal(reading) || reading.infinitive === 'MINEN') &&
  reading.class !== 'abbreviation'

function isGenitive({ readings, token }: Word): boolean {
  if (token.kind !== 'word' || !readings.some(genitive)) return false
  return readings.every(
    (reading) =>
      genitive(reading) ||
      reading.possessive !== undefined ||
      (reading.case !== undefined && reading.case !== 'nominative' && isNominal(reading)) ||
      (isFinite(reading) && reading.person === 1),
  )
}

/** Runs of three or more genitives in a row. */
function chains(words: readonly Word[]): Word[][] {
  const found: Word[][] = []
  let run: Word[] = []
  for (const word of words) {
    if (isGenitive(word)) {
      if (word.apart) run = []
      if (run.length === 0) found.push(run)
      run.push(word)
    } else run = []
  }
  return found.filter((chain) => chain.filter((word) => !word.readings.some(isPronoun)).length >= many)
}
const isPronoun = ({ class: kind }: Reading) => kind === 'pronoun' || kind === 'numeral'

export const genitiveChain: Rule<'chain'> = {
  id: 'genitive-chain',
  group: 'plain-language',
  severities: ['hint'],
  languages: ['fi'],
  needsDictionary: true,
  sources: [kielitoimisto, selkomittari],
  messages,
  examples,
  check: (subject) =>
    lookWithDictionary(subject, { languages: ['fi'] }, ({ analysed }) =>
      ownSentences(analysed)
        .flatMap((sentence) => chains(wordsIn(sentence)))
        .map((chain) => {
          const start = (chain[0] as Word).token.start
          const end = (chain.at(-1) as Word).token.end
          const params = { words: analysed.text.slice(start, end), count: chain.length }
          return { start, end, severity: 'hint', message: 'chain', params }
        }),
    ),
}
