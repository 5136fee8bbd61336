import { ownSentences } from '../../../language/guess.ts'
import finnish from '../../../language/fi/words/jargon.json' with { type: 'json' }
import { phraseIndex, phrasesIn, type Found } from '../../../language/phrases.ts'
import type { Sentence } from '../../../language/text.ts'
import type { JargonWord } from '../../../language/words.ts'
import type { FieldText, Rule } from '../../rule.ts'
import { selkomittari } from '../../sources.ts'
import { lookWithDictionary, textsOf, type Spot } from '../../spot.ts'
import { examples } from './examples.ts'
import { isLearned } from './learned.ts'
import { messages } from './messages.ts'

type Key = 'unexplained' | 'learned'

const listed = phraseIndex((finnish as readonly JargonWord[]).filter(({ known }) => !known))

/** The sentence tells what a word means: "X eli Y", "X tarkoittaa", "X:llä tarkoitetaan". */
function explains(sentence: Sentence, end: number): boolean {
  const after = sentence.tokens.filter((token) => token.start >= end).slice(0, 4)
  return (
    after.some(({ text }) => text.toLowerCase() === 'eli' || text === '(') ||
    sentence.words.some(({ text }) => /^tarkoit(?:taa|etaan|tavat)$/iu.test(text))
  )
}

interface Use {
  base: string
  start: number
  end: number
  sentence: Sentence
  found: Found<JargonWord> | null
}

function usesIn({ analysed }: FieldText): Use[] {
  return ownSentences(analysed).flatMap((sentence) => {
    const known = phrasesIn(sentence, listed).map((found): Use => ({
      base: found.entry.word,
      start: found.start,
      end: found.end,
      sentence,
      found,
    }))
    const learned = sentence.words
      .filter(
        (token) =>
          isLearned(token) && !known.some(({ start, end }) => token.start < end && start < token.end),
      )
      .map(({ start, end, text }): Use => ({ base: text.toLowerCase(), start, end, sentence, found: null }))
    return [...known, ...learned]
  })
}

function spotOf({ start, end, found }: Use, text: string): Spot<Key> {
  const word = text.slice(start, end)
  if (!found) return { start, end, severity: 'warning', message: 'learned', params: { word } }
  const { plain } = found.entry
  // Only the base form can take its explanation along as it stands.
  const bare = found.tokens.length === 1 && word.toLowerCase() === found.entry.word && !plain.includes(',')
  return {
    start,
    end,
    severity: 'warning',
    message: 'unexplained',
    params: { word, plain },
    ...(bare && { replacement: `${word} eli ${plain}` }),
  }
}

export const jargonUnexplained: Rule<Key> = {
  id: 'jargon-unexplained',
  group: 'plain-language',
  severities: ['warning'],
  languages: ['fi'],
  needsDictionary: true,
  sources: [selkomittari],
  messages,
  examples,
  check(subject) {
    const uses = new Map(textsOf(subject, { languages: ['fi'] }).map((text) => [text, usesIn(text)]))
    const explained = new Set(
      [...uses.values()]
        .flat()
        .filter(({ sentence, end }) => explains(sentence, end))
        .map(({ base }) => base),
    )
    return lookWithDictionary(subject, { languages: ['fi'] }, (text) =>
      (uses.get(text) ?? [])
        .filter(({ base }) => !explained.has(base))
        .map((use) => spotOf(use, text.analysed.text)),
    )
  },
}
