import { analyse } from '../language/index.ts'
import type { Language } from '../notice/common.ts'

/** Where a text can be cut: what stands between `end` and `start` is white space alone. UTF-16 offsets. */
interface Border {
  end: number
  start: number
  /** Between lines, not in one. */
  line: boolean
}

/** So many borders are tried, those nearest to the middle: each may cost two layouts on every screen. */
const tried = 24

function bordersOf(text: string, language: Language): Border[] {
  const { sentences } = analyse(text, language)
  return sentences.slice(1).flatMap((sentence, at) => {
    const end = sentences[at]!.end
    const between = text.slice(end, sentence.start)
    return between !== '' && between.trim() === ''
      ? [{ end, start: sentence.start, line: /[\n\r\u2028\u2029]/u.test(between) }]
      : []
  })
}

/**
 * Cuts a text in two at the end of a sentence or line, so that both parts fit where that can be: the border at which `tooMany` (words
 * too many in a part; 0: it fits) sums up to least, then the evenest, where a line's end is worth a quarter of the text. Nothing is
 * lost but the white space at the border, and neither part is empty. Null: there is no border.
 */
export function splitText(
  text: string,
  language: Language,
  tooMany: (part: string) => number,
): readonly [string, string] | null {
  const uneven = ({ end, start, line }: Border) =>
    Math.abs(end - (text.length - start)) + (line ? 0 : text.length / 4)
  const parts = bordersOf(text, language)
    .map((border) => ({
      uneven: uneven(border),
      parts: [text.slice(0, border.end), text.slice(border.start)] as const,
    }))
    .filter(({ parts }) => parts.every((part) => part.trim() !== ''))
    .sort((a, b) => a.uneven - b.uneven)
    .slice(0, tried)
    .map((one) => ({ ...one, over: tooMany(one.parts[0]) + tooMany(one.parts[1]) }))
    .sort((a, b) => a.over - b.over || a.uneven - b.uneven)
  return parts[0]?.parts ?? null
}
