import type { Language } from '../notice/common.ts'

/**
 * A text as rules read it. All positions are UTF-16 offsets in `text`, end exclusive, and every token, sentence and
 * line lies inside it in order and without overlap.
 */
export interface AnalysedText {
  language: Language
  text: string
  tokens: readonly Token[]
  sentences: readonly Sentence[]
  lines: readonly Span[]
}

export interface Span {
  start: number
  end: number
}

export type TokenKind =
  'word' | 'number' | 'time' | 'date' | 'phone' | 'url' | 'email' | 'abbreviation' | 'punctuation' | 'symbol'

export interface Token extends Span {
  text: string
  kind: TokenKind
  /**
   * Readings of a Finnish word in the dictionary's order; empty: unknown to it; null: not looked up (another language, not
   * a word, or no dictionary). Computed on first use and remembered by word form.
   */
  readonly readings: readonly Reading[] | null
}

/** A sentence by full stop, question or exclamation mark, or by the end of a heading, list line or paragraph. */
export interface Sentence extends Span {
  tokens: readonly Token[]
  /** Tokens that count as words: those with a letter or digit. */
  words: readonly Token[]
  /** How it ended: headings and list lines end without a full stop. */
  ended: 'full-stop' | 'line'
}

export type Case =
  | 'nominative'
  | 'genitive'
  | 'partitive'
  | 'inessive'
  | 'elative'
  | 'illative'
  | 'adessive'
  | 'ablative'
  | 'allative'
  | 'essive'
  | 'translative'
  | 'abessive'
  | 'comitative'
  | 'instructive'
  | 'accusative'
  | 'adverbial'

/** One reading of a Finnish word form. */
export interface Reading {
  base: string
  class:
    | 'noun'
    | 'adjective'
    | 'noun-adjective'
    | 'verb'
    | 'pronoun'
    | 'numeral'
    | 'adverb'
    | 'conjunction'
    | 'interjection'
    | 'proper-noun'
    | 'abbreviation'
    | 'prefix'
    | 'negation'
    | 'adposition'
    | 'particle'
    | 'other'
  case?: Case
  number?: 'singular' | 'plural'
  mood?: 'indicative' | 'conditional' | 'potential' | 'imperative'
  tense?: 'present' | 'past'
  /** 1-3 or 'passive'. */
  person?: 1 | 2 | 3 | 'passive'
  infinitive?: 'A' | 'E' | 'MA' | 'MINEN' | 'MAISILLA'
  participle?: 'VA' | 'TAVA' | 'NUT' | 'TU' | 'agent' | 'negative'
  possessive?: '1s' | '2s' | '3' | '1p' | '2p'
  comparison?: 'comparative' | 'superlative'
  /** Clitics such as -kin, -kaan, -ko, -han, -pa. */
  clitics?: readonly string[]
  /** The verb behind a finite form, an infinitive, a participle or a noun derived from a verb: "suorittaa" of "suorittaneet". */
  verb?: string
  /** A form that can follow a negation ("voida" in "ei voida"): 'only' there, or 'possible' ("tule", also imperative). */
  connegative?: 'only' | 'possible'
  /** What kind of name a proper noun is. */
  name?: 'first-name' | 'surname' | 'place' | 'other'
  /** Compound parts as surface forms, e.g. ["vertais", "tuki", "ryhmässä"]. One part: no compound. */
  parts: readonly string[]
  /** Between the parts, in order: 'inside' a word of the dictionary ("hyvin|vointi"), or 'between' two of them. */
  borders?: readonly ('inside' | 'between')[]
}
