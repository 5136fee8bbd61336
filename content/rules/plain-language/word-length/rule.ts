import type { Word } from '../../../language/fi/context.ts'
import { wordsIn } from '../../../language/fi/context.ts'
import { syllables } from '../../../language/fi/syllables.ts'
import { ownSentences } from '../../../language/guess.ts'
import type { Language } from '../../../notice/common.ts'
import type { Reading } from '../../../language/text.ts'
import type { Rule } from '../../rule.ts'
import { kielitoimisto, lattlast, selkomittari } from '../../sources.ts'
import { lookAtTexts, lookWithDictionary, type Spot } from '../../spot.ts'
import { everyday, oneWord } from './everyday.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'
import { splitInTwo } from './split.ts'

type Key = 'parts' | 'letters' | 'syllables' | 'everyday' | 'foreign'

const manyParts = 3
const manyLetters = 17
const manySyllables = 7
/** Swedish compounds; there is no dictionary to see their parts. */
const manySwedishLetters = 18

/** The base form cut at its compound borders; what everybody takes for one word ("vapaaehtois") is one. */
export function baseParts({ base, parts }: Reading): string[] {
  const cut: string[] = []
  let rest = base
  for (const part of parts.slice(0, -1)) {
    const piece = rest.slice(0, part.length)
    rest = rest.slice(part.length)
    const previous = cut.at(-1)
    if (previous !== undefined && oneWord.has((previous + piece).toLowerCase()))
      cut[cut.length - 1] = previous + piece
    else cut.push(piece)
  }
  const previous = cut.at(-1)
  if (previous !== undefined && oneWord.has((previous + rest).toLowerCase()))
    cut[cut.length - 1] = previous + rest
  else cut.push(rest)
  return cut
}

/** Pieces between hyphens, each with its own compound parts: a hyphen makes a long word readable. */
function pieces(parts: readonly string[]): string[][] {
  const found: string[][] = [[]]
  for (const part of parts) {
    part.split('-').forEach((piece, i) => {
      if (i > 0) found.push([])
      if (piece !== '') found.at(-1)?.push(piece)
    })
  }
  return found.filter((piece) => piece.length > 0)
}

const remembered = new WeakMap<Reading, { key: Key; count: number } | 'short'>()

/** What makes the word long; null where nothing does. Readings are shared by all places of a word: each is judged once. */
function judged(reading: Reading): { key: Key; count: number } | null {
  const known = remembered.get(reading) ?? judge(reading) ?? 'short'
  remembered.set(reading, known)
  return known === 'short' ? null : known
}

function judge(reading: Reading): { key: Key; count: number } | null {
  for (const parts of pieces(baseParts(reading))) {
    const letters = parts.join('').length
    const beats = syllables(parts.join(''), parts).length
    if (parts.length >= manyParts) return { key: 'parts', count: parts.length }
    if (letters >= manyLetters) return { key: 'letters', count: letters }
    if (beats >= manySyllables) return { key: 'syllables', count: beats }
  }
  return null
}

const name = (word: Word, first: boolean) =>
  word.token.text !== word.lower &&
  (!first || word.readings.every(({ class: kind }) => kind === 'proper-noun'))

/** How much of the compound is one word of the dictionary: such a reading is the likeliest. */
const inside = ({ borders = [] }: Reading) => borders.filter((border) => border === 'inside').length

const likelier = (a: Reading | undefined, b: Reading): Reading => {
  if (!a) return b
  const better = b.parts.length - a.parts.length || inside(a) - inside(b)
  return better < 0 ? b : a
}

function look(word: Word, first: boolean): Spot<Key> | null {
  const [likeliest, ...others] = word.readings
  const reading = others.reduce<Reading | undefined>(likelier, likeliest)
  if (!reading || reading.class === 'numeral' || name(word, first) || /\d/u.test(word.token.text)) return null
  const found = judged(reading)
  if (!found) return null
  const known = everyday.has(reading.base.toLowerCase())
  const { start, end, text } = word.token
  const split = splitInTwo(text, reading)
  // Who can neither shorten nor split an everyday word has nothing to do about it.
  if (known && split === null) return null
  return {
    start,
    end,
    severity: known ? 'hint' : 'warning',
    message: known ? 'everyday' : found.key,
    params: { word: text, count: found.count },
    ...(split !== null && { replacement: split }),
  }
}

export const wordLength: Rule<Key> = {
  id: 'word-length',
  group: 'plain-language',
  severities: ['warning', 'hint'],
  languages: ['fi', 'sv'],
  needsDictionary: true,
  sources: [selkomittari, kielitoimisto, lattlast],
  messages,
  examples,
  check: (subject) => {
    const languages: Language[] = ['fi']
    const finnish = lookWithDictionary<Key>(subject, { languages }, ({ analysed }) =>
      ownSentences(analysed)
        .map(wordsIn)
        .flatMap((words) => words.map((word, at) => look(word, at === 0)))
        .filter((spot) => spot !== null),
    )
    const swedish = lookAtTexts<Key>(subject, { languages: ['sv'] }, ({ analysed }) =>
      ownSentences(analysed)
        .flatMap(({ words }) => words)
        .filter(
          ({ text, kind }) =>
            kind === 'word' && text.split('-').some((piece) => piece.length >= manySwedishLetters),
        )
        .map(({ start, end, text }) => {
          const params = { word: text, count: text.length }
          return { start, end, severity: 'warning', message: 'foreign', params }
        }),
    )
    if (finnish.result === 'not-applicable') return swedish
    if (swedish.result !== 'fail') return finnish
    const own = finnish.result === 'fail' || finnish.result === 'needs-human' ? (finnish.findings ?? []) : []
    return finnish.result === 'needs-human'
      ? { ...finnish, findings: [...own, ...swedish.findings] }
      : { result: 'fail', findings: [...own, ...swedish.findings] }
  },
}
