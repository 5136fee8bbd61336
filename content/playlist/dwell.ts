/** One second a word, at least 8 s, at most 30 s: time enough to read a slide slowly. Milliseconds. */
export const dwellMs = (words: number): number => Math.min(30, Math.max(8, words)) * 1000

/** Words of a text as a reader meets them: runs of characters with a letter or a digit in them. */
export const wordsIn = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
