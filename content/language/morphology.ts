import type { Reading } from './text.ts'

/**
 * What the rules ask of a Finnish dictionary. Pure and total: any string in, no exception out; the same word always has
 * the same readings. Words come as they stand in the text (capitals, soft hyphens and all).
 */
export interface Morphology {
  /** Readings in the dictionary's order; empty: the dictionary does not know the word. */
  analyse(word: string): readonly Reading[]
  /** Whether the word is spelled as the dictionary knows it. */
  knows(word: string): boolean
  /** Known words near an unknown one, likeliest first; empty where none is near. */
  suggest?(word: string): readonly string[]
  /**
   * Surface form of a base form in the case and number of the model reading ("jos" has none); null where it cannot be
   * formed safely.
   */
  inflect?(base: string, like: Reading): string | null
}
