import type { Language } from '../notice/common.ts'
import type { Morphology } from './morphology.ts'
import { linesOf, sentencesOf } from './sentences.ts'
import type { AnalysedText } from './text.ts'
import { tokenize } from './tokenize.ts'

export type { Morphology } from './morphology.ts'

/**
 * Reads a text of a notice. Total and linear: any string in any language. Without `morphology`, and in other languages
 * than Finnish, the tokens' readings are null.
 */
export function analyse(
  text: string,
  language: Language,
  morphology: Morphology | null = null,
): AnalysedText {
  const tokens = tokenize(text, language, morphology)
  const lines = linesOf(text)
  return { language, text, tokens, lines, sentences: sentencesOf(text, tokens, lines, language) }
}
