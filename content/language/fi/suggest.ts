import { borderVerdict } from './morphology-borders.ts'
import { readingOf } from './morphology-reading.ts'
import type { Path, Transducer } from './vfst.ts'

const most = 5
const longest = 40

interface Candidate {
  word: string
  price: number
}

/** Two letters changed about is as likely a slip as a letter left out. */
const changedAbout = 1.5

/**
 * Known words one slip from `word`, likeliest first, at most five. Likely are: a doubled letter written once or twice, ä for a, letters
 * changed about; and among equals plain words before compounds, derived words and names.
 */
export function suggestionsFor(transducer: Transducer, word: string): string[] {
  if (word.length < 3 || word.length > longest) return []
  const letters = word.toLowerCase()
  const candidates: Candidate[] = []
  const add = (surface: string, path: Path, cost: number) => {
    if (surface === letters || borderVerdict(path) !== 'right') return
    // A hyphen that the writer did not think of makes a word of chance ("s-riimi").
    if (surface.includes('-') && !letters.includes('-')) return
    const { word: written, price } = judged(surface, path)
    candidates.push({ word: written, price: price + cost })
  }
  for (const { surface, path, cost } of transducer.near(letters)) add(surface, path, cost)
  for (let at = 0; at + 1 < letters.length; at++) {
    if (letters[at] === letters[at + 1]) continue
    const swapped = letters.slice(0, at) + letters[at + 1] + letters[at] + letters.slice(at + 2)
    for (const path of transducer.paths(swapped)) add(swapped, path, changedAbout)
  }
  candidates.sort((a, b) => a.price - b.price)
  const words = [...new Set(candidates.map((candidate) => candidate.word))].slice(0, most)
  return words.map((found) => likeCapital(word, found))
}

/** How unlikely a word is by itself, without a word list of frequencies: by its make. */
function judged(surface: string, path: Path): Candidate {
  const reading = readingOf(path)
  const derived = path.filter((symbol) => symbol === '[Xj]').length
  const name = reading.class === 'proper-noun'
  const short = reading.class === 'abbreviation' || reading.class === 'prefix'
  const rare = reading.mood === 'potential' || reading.case === 'comitative' || reading.case === 'abessive'
  const tiny = reading.parts.some((part) => part.length < 4)
  const price =
    (reading.parts.length - 1) * 0.9 +
    (reading.parts.length > 1 && tiny ? 1 : 0) +
    (reading.participle === 'NUT' || reading.participle === 'TU' ? 0 : derived * 0.3) +
    (name ? 1.5 : 0) +
    (short ? 2 : 0) +
    (rare ? 0.7 : 0) +
    (reading.possessive ? 0.4 : 0) +
    ((reading.clitics?.length ?? 0) > 0 ? 0.6 : 0)
  return { word: name ? surface.charAt(0).toUpperCase() + surface.slice(1) : surface, price }
}

const likeCapital = (word: string, found: string) =>
  word.charAt(0) !== word.charAt(0).toLowerCase() ? found.charAt(0).toUpperCase() + found.slice(1) : found
