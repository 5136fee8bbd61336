import type { SlideFormat } from './format.ts'
import { arranger, barOf, textWidth, type Arrangement } from './layout/arrange.ts'
import type { Box, TextBox, TextName } from './layout/boxes.ts'
import { safeArea } from './layout/boxes.ts'
import { blame } from './layout/overflow.ts'
import { readSlide, type SlideTexts } from './layout/read.ts'
import { sizesToTry } from './layout/sizes.ts'
import { wrap } from './measure.ts'
import type { SlideContent } from './template.ts'

export { barOf } from './layout/arrange.ts'
export { safeArea, type Box, type PlacedLine, type TextBox, type TextName } from './layout/boxes.ts'
export { addressOf, organisationLine } from './layout/read.ts'

/** A slide with everything in its place, in design px of its format. Nothing is ever left out. */
export interface Layout {
  format: SlideFormat
  content: SlideTexts
  safe: Box
  /** Kept free for the stage: time of day, centre, "2 / 9". */
  bar: Box & { fontPx: number; lineHeightPx: number }
  /** The topic's sign, beside its word. */
  sign: Box
  /** The accent line beside when and where. */
  accent: Box | null
  texts: readonly TextBox[]
  picture: Box | null
  qr: Box | null
  /** Words too many on the whole slide at the least sizes; null where everything fits. */
  overflow: { words: number } | null
}

/** Characters of all texts that no slide holds at any size: some 30 lines of 80 of the narrowest letters. */
const mostCharacters = 3000
/** Where nothing will fit, only the least sizes are tried: they tell how much is too much. */
const isHopeless = ({ title, text, where, price, contact, address }: SlideTexts): boolean =>
  [title, text, where, price, contact, address].reduce((sum, { length }) => sum + length, 0) > mostCharacters

/**
 * Lays a slide out for a screen's format: the greatest sizes at which everything fits its place. What does not fit at
 * the least sizes is told as overflow, on the box of the field to shorten and in sum; it is never cut and never set
 * smaller than the screen allows. Pure and total.
 */
export function layoutOf(slide: SlideContent, format: SlideFormat): Layout {
  const content = readSlide(slide)
  const width = textWidth(format, Boolean(slide.picture))
  const hopeless = isHopeless(content)
  const titleLines = (sizePx: number) => {
    if (hopeless) return 0
    const lines = wrap(content.title, width, { weight: 700, sizePx })
    return lines.length + (lines.every((l) => l.fits) ? 0 : 100)
  }
  const arrange = arranger(format, slide, content)
  let last: Arrangement | undefined
  for (const sizes of sizesToTry(format.leastFontPx, titleLines).slice(hopeless ? -1 : 0)) {
    last = arrange(sizes)
    if (last.lackingPx === 0 && last.texts.every((box) => box.overflow === null)) break
  }
  const { lackingPx = 0, texts = [], sign, accent = null, picture = null, qr = null } = last ?? {}
  const safe = safeArea(format)
  const blamed = blame(texts, lackingPx)
  const words = blamed.reduce((sum, box) => sum + (box.overflow?.words ?? 0), 0)
  return {
    format,
    content,
    safe,
    bar: barOf(format),
    sign: sign ?? safe,
    accent,
    texts: blamed,
    picture,
    qr,
    overflow: words > 0 ? { words } : null,
  }
}

/** The box of that name, where the slide has it. */
export const boxNamed = (layout: Layout, name: TextName): TextBox | undefined =>
  layout.texts.find((box) => box.name === name)
