import type { Language } from '../notice/common.ts'
import { grammarOf, type Grammar } from './grammar.ts'
import type { Morphology } from './morphology.ts'
import { matchEnd, patterns } from './patterns.ts'
import type { Reading, Token, TokenKind } from './text.ts'

/** A token whose readings are looked up when first asked for. */
class TextToken implements Token {
  readonly #morphology: Morphology | null
  #readings: readonly Reading[] | null | undefined
  constructor(
    readonly start: number,
    readonly end: number,
    readonly text: string,
    readonly kind: TokenKind,
    morphology: Morphology | null,
  ) {
    this.#morphology = kind === 'word' ? morphology : null
  }
  get readings(): readonly Reading[] | null {
    return (this.#readings ??= this.#morphology?.analyse(this.text) ?? null)
  }
}

interface Found {
  end: number
  kind: TokenKind
}

const inOrder: readonly [keyof typeof patterns, TokenKind][] = [
  ['email', 'email'],
  ['url', 'url'],
  ['date', 'date'],
  ['phone', 'phone'],
  ['time', 'time'],
  ['figureWord', 'word'],
  ['range', 'number'],
  ['number', 'number'],
  ['word', 'word'],
  ['emoji', 'symbol'],
  ['punctuation', 'punctuation'],
]

/** Where the shape ends; words that begin with a figure end where the word does. */
function shapeEnd(shape: keyof typeof patterns, text: string, from: number): number {
  const end = matchEnd(patterns[shape], text, from)
  if (end < 0) return end
  if (shape === 'figureWord') return matchEnd(patterns.word, text, from)
  if (shape === 'url') return from + text.slice(from, end).replace(/[.,;:!?)\]'"”»]{1,20}$/u, '').length
  return end
}

const boundary = /[^\p{L}\p{M}\p{N}]/u
/** Whether no letter or figure follows: "nro 5" but not "nrossa". A hyphen or colon goes on too ("EU:n", "tk-lääkäri"). */
const standsAlone = (text: string, end: number) => {
  const next = text.slice(end, end + 2)
  return next === '' || (boundary.test(next[0]!) && !/^[-:’'–][\p{L}\p{N}]/u.test(next))
}

/** The longest short form of the list that begins here: "esim.", "t.ex.", "nro". */
function shortForm(text: string, from: number, grammar: Grammar, previous: Token | undefined): number {
  // "-n." at the end of "loppuu -n." is an ending, no short form.
  if (previous?.end === from && /^[-–'’]$/u.test(previous.text)) return -1
  const end = matchEnd(patterns.short, text, from)
  let candidate = end < 0 ? '' : text.slice(from, end)
  while (candidate) {
    const entry = grammar.abbreviations.get(candidate.toLowerCase())
    const lower = candidate.replace('.', '').length > 1 || candidate === candidate.toLowerCase()
    const fits =
      !entry?.afterNumber ||
      ((previous?.kind === 'number' || previous?.text === '/') && candidate === candidate.toLowerCase())
    const alone = candidate.endsWith('.') || standsAlone(text, from + candidate.length)
    if (entry && lower && fits && alone) return from + candidate.length
    const ending = entry && lower && fits ? matchEnd(patterns.ending, text, from + candidate.length) : -1
    if (ending > 0) return ending
    candidate = candidate.endsWith('.') ? candidate.slice(0, -1) : candidate.replace(/[.:]?[^.:]*$/u, '')
  }
  return -1
}

function next(text: string, from: number, grammar: Grammar, previous: Token | undefined): Found {
  const after = previous && grammar.clockWords.has(previous.text.toLowerCase())
  const hour = after ? matchEnd(patterns.hour, text, from) : -1
  if (hour > 0) return { end: hour, kind: 'time' }
  const day = grammar.weekday ? matchEnd(grammar.weekday, text, from) : -1
  if (day > 0) return { end: day, kind: 'abbreviation' }
  const spaced = grammar.spaced ? matchEnd(grammar.spaced, text, from) : -1
  if (spaced > 0) return { end: spaced, kind: 'abbreviation' }
  const short = shortForm(text, from, grammar, previous)
  // "a.m.fi"? An address wins over a short form that is its beginning.
  for (const [shape, kind] of inOrder) {
    if (shape === 'word' && short > 0) return { end: short, kind: 'abbreviation' }
    const end = shapeEnd(shape, text, from)
    if (end > from) return { end, kind }
  }
  const unit = text.codePointAt(from)! > 0xffff ? 2 : 1
  return { end: from + unit, kind: 'symbol' }
}

/** Tokens in order, without overlap; spaces, control and unseen format characters belong to none. Linear in the text. */
export function tokenize(text: string, language: Language, morphology: Morphology | null): Token[] {
  const grammar = grammarOf(language)
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const skipped = matchEnd(patterns.skip, text, at)
    if (skipped > at) {
      at = skipped
      continue
    }
    const { end, kind } = next(text, at, grammar, tokens.at(-1))
    const readable = language === 'fi' ? morphology : null
    tokens.push(new TextToken(at, end, text.slice(at, end), kind, readable))
    at = end
  }
  return tokens
}
