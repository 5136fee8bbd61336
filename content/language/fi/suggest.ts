import { borderVerdict } from './morphology-borders.ts'
import { readingOf } from './morphology-reading.ts'
import type { Path, Transducer } from './vfst.ts'

const most = 5
const longest = 40

interface Candidate {
  word: string
  price: number
  /** Put together of words that the dictionary knows apart alone. */
  compound: boolean
}

/** Two letters changed about is as likely a slip as a letter left out. */
const changedAbout = 1.5

/**
 * Known words one slip from `word`, likeliest first, at most five. Likely are: a doubled letter written once or twice, ä for a, letters
 * changed about; and among equals plain words before derived words and names. A compound is
 * offered where no plain word is near, and only if its border stands in the word as it was typed.
 */
export function suggestionsFor(transducer: Transducer, word: string): string[] {
  if (word.length < 3 || word.length > longest) return []
  const letters = word.toLowerCase()
  const candidates: Candidate[] = []
  const add = (surface: string, path: Path, cost: number) => {
    if (surface === letters || borderVerdict(path) !== 'right') return
    // A hyphen that the writer did not think of makes a word of chance ("s-riimi").
    if (surface.includes('-') && !letters.includes('-')) return
    const { word: written, price, parts, borders } = judged(surface, path)
    const between = bordersBetween(parts, borders)
    if (!between.every((border) => standsIn(letters, surface, border))) return
    candidates.push({ word: written, price: price + cost, compound: between.length > 0 })
  }
  for (const { surface, path, cost } of transducer.near(letters)) add(surface, path, cost)
  for (let at = 0; at + 1 < letters.length; at++) {
    if (letters[at] === letters[at + 1]) continue
    const swapped = letters.slice(0, at) + letters[at + 1] + letters[at] + letters.slice(at + 2)
    for (const path of transducer.paths(swapped)) add(swapped, path, changedAbout)
  }
  candidates.sort((a, b) => a.price - b.price)
  const simple = candidates.filter(({ compound }) => !compound)
  const likely = simple.length > 0 ? simple : candidates
  const words = [...new Set(likely.map((candidate) => candidate.word))].slice(0, most)
  return words.map((found) => likeCapital(word, found))
}

/** Where the word is put together by this text alone: borders inside a word of the dictionary are none. */
function bordersBetween(parts: readonly string[], borders: readonly string[]): number[] {
  const ends = parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join('').length)
  return ends.filter((_, at) => borders[at] !== 'inside')
}

const beside = 3

/**
 * Whether the typed word has the compound's border too, three letters on both sides as they are. Else the compound is one of chance:
 * nobody who types "palliatiivi" thinks of a "palli".
 */
const standsIn = (letters: string, surface: string, border: number) =>
  letters.includes(surface.slice(Math.max(0, border - beside), border + beside))

/** How unlikely a word is by itself, without a word list of frequencies: by its make. */
function judged(surface: string, path: Path) {
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
  const word = name ? surface.charAt(0).toUpperCase() + surface.slice(1) : surface
  return { word, price, parts: reading.parts, borders: reading.borders ?? [] }
}

const likeCapital = (word: string, found: string) =>
  word.charAt(0) !== word.charAt(0).toLowerCase() ? found.charAt(0).toUpperCase() + found.slice(1) : found
