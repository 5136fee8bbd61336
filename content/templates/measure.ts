import { breaksBefore } from './breaks.ts'
import bold from './metrics/700.json' with { type: 'json' }
import regular from './metrics/400.json' with { type: 'json' }
import { rulerOf, type FontMetrics, type Glyph, type Ruler, type Weight } from './ruler.ts'

export type { Weight } from './ruler.ts'

export interface TextStyle {
  weight: Weight
  sizePx: number
}

/** One set line. `width` in px without the space at its end, null where the font lacks a character; `fits`: no word is wider than the line. */
export interface Line {
  text: string
  width: number | null
  fits: boolean
  /** The next line goes on without a space, as after a hyphen. */
  glued?: true
}

const fonts: Record<Weight, FontMetrics> = { 400: regular, 700: bold }
const rulers: Record<Weight, Ruler> = { 400: rulerOf(regular), 700: rulerOf(bold) }

/** Capital height as a share of the font size (both weights alike). */
export const capHeightEm = fonts[400].capHeight / fonts[400].unitsPerEm

/** Characters of the text that no bundled font file has, each once, in order. Line breaks are no characters. */
export function missingIn(text: string): string[] {
  const missing = new Set<string>()
  for (const c of text.normalize('NFC')) if (c !== '\n' && !rulers[400].glyphs.has(c)) missing.add(c)
  return [...missing]
}

/** Width in px as Chromium sets the text on one line, kerned; null where the font lacks a character. */
export function widthOf(text: string, style: TextStyle): number | null {
  const measured = widthAtLeast(text, style)
  return measured.complete ? measured.px : null
}

/** The width of what the font has, each missing character taken as one em, and whether nothing was missing. */
export function widthAtLeast(text: string, { weight, sizePx }: TextStyle): { px: number; complete: boolean } {
  const { glyphs, kern } = rulers[weight]
  const { unitsPerEm } = fonts[weight]
  let units = 0
  let complete = true
  let before: Glyph | undefined
  for (const c of text.normalize('NFC')) {
    const glyph = glyphs.get(c)
    if (!glyph) complete = false
    else if (before && before.subset === glyph.subset)
      units += kern[glyph.subset]?.[before.first]?.get(glyph.second) ?? 0
    units += glyph?.advance ?? unitsPerEm
    before = glyph
  }
  return { px: (units * sizePx) / unitsPerEm, complete }
}

/** What can be set: composed characters; spaces and tabs run together; no control or invisible format characters. */
export const settable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    // eslint-disable-next-line no-control-regex
    .replace(
      /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g,
      '',
    )
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()

const trimEnd = (text: string) => text.replace(/ +$/, '')

/** Chromium measures in 64ths of a pixel. */
const tolerancePx = 1 / 64

/**
 * Breaks a text into lines of at most `widthPx` as Chromium does with `white-space: pre-line`: at spaces and after
 * hyphens and dashes, never inside a word. A word that is wider stands alone on a line with `fits: false`. Pure and
 * total; an empty text has no lines.
 */
export function wrap(text: string, widthPx: number, style: TextStyle): Line[] {
  const lines: Line[] = []
  for (const paragraph of settable(text).split('\n'))
    if (paragraph) lines.push(...wrapParagraph(paragraph, widthPx, style))
  return lines
}

function wrapParagraph(text: string, widthPx: number, style: TextStyle): Line[] {
  const lines: Line[] = []
  const stops = [...breaksBefore(text), text.length]
  let start = 0
  let end = 0
  const push = () => {
    const line = trimEnd(text.slice(start, end))
    const { px, complete } = widthAtLeast(line, style)
    const glued = end < text.length && text[end - 1] !== ' '
    const set: Line = { text: line, width: complete ? px : null, fits: px <= widthPx + tolerancePx }
    lines.push(glued ? { ...set, glued } : set)
    start = end
  }
  for (const stop of stops) {
    const { px } = widthAtLeast(trimEnd(text.slice(start, stop)), style)
    if (px > widthPx + tolerancePx && end > start) push()
    end = stop
  }
  if (end > start) push()
  return lines
}
