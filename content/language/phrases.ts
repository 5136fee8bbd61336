import type { Reading, Sentence, Span, Token } from './text.ts'
import type { OfficialWord } from './words.ts'

/** An entry of a word list found in a sentence. `readings` are the last word's readings that carry the base form. */
export interface Found<Entry> extends Span {
  entry: Entry
  tokens: readonly Token[]
  readings: readonly Reading[]
}

type Part = OfficialWord['part']
interface Listed {
  word: string
  part?: Part
}

interface Key<Entry> {
  words: readonly string[]
  entry: Entry
}

/** A list made ready for search: entries by their first word, the longest first. */
export type PhraseIndex<Entry> = ReadonlyMap<string, readonly Key<Entry>[]>

export function phraseIndex<Entry extends Listed>(list: readonly Entry[]): PhraseIndex<Entry> {
  const index = new Map<string, Key<Entry>[]>()
  for (const entry of list) {
    const words = entry.word.toLowerCase().split(' ')
    index.set(words[0]!, [...(index.get(words[0]!) ?? []), { words, entry }])
  }
  for (const keys of index.values()) keys.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** Classes that an entry of this part may be read as. A participle counts by its verb. */
const fits = (part: Part | undefined, reading: Reading): boolean => {
  if (part === 'verb')
    return reading.class === 'verb' || (reading.participle !== undefined && reading.parts.length === 1)
  if (part === undefined) return reading.class !== 'proper-noun'
  return reading.class !== 'verb' && reading.class !== 'proper-noun'
}

/** The word itself, or what a hyphen joins to it ("saattohoito-osasto"). */
const namedBy = ({ base }: Reading, word: string) =>
  base.toLowerCase() === word || base.toLowerCase().startsWith(`${word}-`)

/** Whether this reading is of the entry's word; for a verb its participles are too. */
const isOf = (reading: Reading, word: string, part: Part | undefined) =>
  fits(part, reading) && (namedBy(reading, word) || (part === 'verb' && reading.verb === word))

/** A compound put together by chance, or a participle: neither speaks against the listed word. */
const unlikely = ({ parts, participle }: Reading) => parts.length > 1 || participle !== undefined

/**
 * The word's readings with this base form, where it can be nothing else: "nimeä" may be of "nimetä" or of "nimi", and only
 * the sentence tells. Names do not count: nearly every word is one somewhere.
 */
function readingsOf(token: Token, word: string, part: Part | undefined): readonly Reading[] {
  const readings = (token.readings ?? []).filter((reading) => reading.class !== 'proper-noun')
  const own = readings.filter((reading) => isOf(reading, word, part))
  return readings.every((reading) => own.includes(reading) || unlikely(reading)) ? own : []
}

const looked = new WeakMap<readonly Reading[], readonly string[]>()

/** Base forms and the surface form that the word may be looked up by, lower case. A form's readings are shared by all its places. */
function lookUps({ text, readings }: Token): readonly string[] {
  const surface = text.toLowerCase()
  if (!readings || readings.length === 0) return [surface]
  const known = looked.get(readings)
  if (known) return known
  const keys = new Set([surface])
  for (const { base, verb } of readings) {
    keys.add(base.toLowerCase())
    keys.add(base.toLowerCase().split('-')[0]!)
    if (verb) keys.add(verb)
  }
  const found = [...keys]
  looked.set(readings, found)
  return found
}

/** The phrase from `at` on, where it stands there: its last word in any form unless it is fixed, the others as listed or inflected. */
function matchAt<Entry extends Listed>(
  tokens: readonly Token[],
  at: number,
  key: Key<Entry>,
): Found<Entry> | null {
  const { words, entry } = key
  const part = entry.part
  const span = tokens.slice(at, at + words.length)
  if (span.length < words.length) return null
  let readings: readonly Reading[] = []
  for (const [offset, word] of words.entries()) {
    const token = span[offset]!
    readings = part === 'fixed' ? [] : readingsOf(token, word, part)
    const asListed = token.text.toLowerCase() === word && (part === 'fixed' || !token.readings?.length)
    if (
      !asListed &&
      readings.length === 0 &&
      (offset === words.length - 1 || token.text.toLowerCase() !== word)
    )
      return null
  }
  return { entry, tokens: span, readings, start: span[0]!.start, end: span.at(-1)!.end }
}

/** Every entry of the list in the sentence, the longest first at each word, without overlap. */
export function phrasesIn<Entry extends Listed>(
  sentence: Sentence,
  index: PhraseIndex<Entry>,
): Found<Entry>[] {
  const found: Found<Entry>[] = []
  const { tokens } = sentence
  let at = 0
  while (at < tokens.length) {
    const keys = lookUps(tokens[at]!).flatMap((word) => index.get(word) ?? [])
    const hit = keys
      .sort((a, b) => b.words.length - a.words.length)
      .map((key) => matchAt(tokens, at, key))
      .find((match) => match !== null)
    if (hit) found.push(hit)
    at += hit ? hit.tokens.length : 1
  }
  return found
}
