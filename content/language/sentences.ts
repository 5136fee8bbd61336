import type { Language } from '../notice/common.ts'
import { abbreviationOf } from './grammar.ts'
import { monthNumber } from './fi/calendar.ts'
import type { Sentence, Span, Token } from './text.ts'

const isWord = (token: Token) => /[\p{L}\p{N}]/u.test(token.text)
const lowerStart = (text: string) => /^\p{Ll}/u.test(text)
const upperStart = (text: string) => /^\p{Lu}/u.test(text)
const closing = new Set(['"', "'", '”', '’', '»', ')', ']', '}'])
const listMark = /^\s*(?:[-–—•·*]|\d{1,2}[.)]\s)/u

/** Lines with something on them, without their line breaks. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029]|$/gu)) {
    const end = match.index
    if (text.slice(start, end).trim() !== '') lines.push({ start, end })
    start = end + match[0].length
  }
  return lines
}

/**
 * Whether a line goes on in the next one. Notices are written a sentence a line, so a line break ends the sentence unless
 * the writer's own wrapping shows: a long line or one that ends in a comma, then a small letter; or a date cut in two.
 */
function goesOn(text: string, line: Span, following: Span): boolean {
  const own = text.slice(line.start, line.end).trimEnd()
  const next = text.slice(following.start, following.end).trimStart()
  if (/[\n\r]\s*[\n\r]/u.test(text.slice(line.end, following.start).replace(/\r\n/gu, '\n'))) return false
  if (listMark.test(next) || listMark.test(own) || /[!?:…]$/u.test(own)) return false
  if (/\d\.$/u.test(own)) return monthNumber(/^\p{L}*/u.exec(next)![0]) > 0
  if (!lowerStart(next) || own.endsWith('.')) return false
  return own.endsWith(',') || own.length >= 40
}

/** Whether the capital letter after a date, an ordinal or a short form begins a sentence, as far as can be told. */
function beginsSentence(token: Token): boolean {
  if (!upperStart(token.text) || /^klo\.?$/iu.test(token.text)) return false
  if (token.kind === 'abbreviation') return true
  if (token.readings?.length) return token.readings.some((reading) => reading.class !== 'proper-noun')
  return !/(?:ss[aä]|ll[aä]|lle|lt[aä]|st[aä])$/u.test(token.text)
}

/** The dictionary knows the word, and as no name: "C. Lisätietoja", other than "J. Virtanen". */
const isNoName = ({ readings }: Token) =>
  Boolean(readings?.length) && readings!.every((reading) => reading.class !== 'proper-noun')

/** Whether the full stop that `token` is, or ends with, closes the sentence. `next` stands on the same running line. */
function closes(
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
  language: Language,
): boolean {
  if (!next) return true
  if (token.kind === 'abbreviation') {
    return (
      Boolean(abbreviationOf(token.text, language)?.mayEnd) &&
      token.text.endsWith('.') &&
      upperStart(next.text)
    )
  }
  if (token.kind === 'date') return token.text.endsWith('.') && beginsSentence(next)
  if (!/^[.!?…]/u.test(token.text)) return false
  const touching = next.start === token.end
  if (touching && (next.kind === 'punctuation' || lowerStart(next.text) || /^\d/u.test(next.text)))
    return false
  if (token.text !== '.') return !lowerStart(next.text)
  if (before?.kind === 'number' && before.end === token.start)
    return !lowerStart(next.text) && !/^[–-]/u.test(next.text)
  if (before && /^\p{Lu}$/u.test(before.text)) return upperStart(next.text) && isNoName(next)
  // "viim. 8.1.": a short word that the dictionary does not know, before a figure.
  if (/^\d/u.test(next.text) && before && before.text.length < 7 && before.readings?.length === 0)
    return false
  return !lowerStart(next.text) || (before?.text.length ?? 0) > 4
}

/** Running lines: consecutive lines that the writer only wrapped. */
function runs(text: string, lines: readonly Span[]): Span[] {
  const joined: Span[] = []
  let previous: Span | undefined
  for (const line of lines) {
    const last = joined.at(-1)
    if (last && previous && goesOn(text, previous, line)) last.end = line.end
    else joined.push({ ...line })
    previous = line
  }
  return joined
}

const sentence = (tokens: Token[], ended: Sentence['ended']): Sentence => ({
  start: tokens[0]!.start,
  end: tokens.at(-1)!.end,
  tokens,
  words: tokens.filter(isWord),
  ended,
})

/** A single capital letter is an initial unless a house number stands before it ("Satamakatu 12 B. Tule"). */
const houseLetter = (tokens: readonly Token[], at: number) => tokens[at - 2]?.kind === 'number'

/** For each token, the first after it that is no closing mark of a run touching it. From the end on, so that a run is read once. */
function afterClosing(tokens: readonly Token[]): Uint32Array {
  const after = new Uint32Array(tokens.length)
  for (let at = tokens.length - 1; at >= 0; at--) {
    const next = tokens[at + 1]
    after[at] = next && closing.has(next.text) && next.start === tokens[at]!.end ? after[at + 1]! : at + 1
  }
  return after
}

function split(tokens: readonly Token[], language: Language): Sentence[] {
  const ends = afterClosing(tokens)
  const found: Sentence[] = []
  let open: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    open.push(token)
    const stop = token.kind === 'punctuation' || token.kind === 'date' || token.kind === 'abbreviation'
    if (!stop) continue
    const after = ends[at]!
    const before = houseLetter(tokens, at) ? undefined : tokens[at - 1]
    if (tokens[after] && !closes(token, before, tokens[after], language)) continue
    if (!tokens[after] && !/[.!?…]$/u.test(token.text)) continue
    open.push(...tokens.slice(at + 1, after))
    found.push(sentence(open, 'full-stop'))
    open = []
    at = after - 1
  }
  if (open.length > 0) found.push(sentence(open, 'line'))
  return found
}

/** Sentences in order. Each token belongs to exactly one. */
export function sentencesOf(
  text: string,
  tokens: readonly Token[],
  lines: readonly Span[],
  language: Language,
): Sentence[] {
  let at = 0
  return runs(text, lines).flatMap((run) => {
    const from = at
    while (at < tokens.length && tokens[at]!.start < run.end) at++
    return split(tokens.slice(from, at), language)
  })
}
