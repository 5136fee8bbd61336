import type { Span } from './text.ts'

/** A passive of a sentence: the words to point at, and how they read. */
export interface Passive extends Span {
  word: string
}
