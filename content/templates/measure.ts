import { breaksBefore } from './breaks.ts'
import type { Weight } from './ruler.ts'
import { capHeight, hasGlyph, runOf, unitsPerEm, type Run } from './run.ts'

export type { Weight } from './ruler.ts'

export interface TextStyle {
  weight: Weight
  sizePx: number
}

/** One set line. `width` in px without the space at its end (but kerned to it, as Chromium does), null where the font lacks a character; `fits`: no word is wider than the line. */
export interface Line {
  text: string
  width: number | null
  fits: boolean
  /** The next line goes on without a space, as after a hyphen. */
  glued?: true
}

/** Capital height as a share of the font size (both weights alike). */
export const capHeightEm = capHeight / unitsPerEm

/** Characters of the text that no bundled font file has, each once, in order. Line breaks are no characters. */
export function missingIn(text: string): string[] {
  const missing = new Set<string>()
  for (const c of text.normalize('NFC')) if (c !== '\n' && !hasGlyph(c)) missing.add(c)
  return [...missing]
}

/** Width in px as Chromium sets the text on one line, kerned; null where the font lacks a character. */
export function widthOf(text: string, style: TextStyle): number | null {
  const measured = widthAtLeast(text, style)
  return measured.complete ? measured.px : null
}

/** The width of what the font has, each missing character taken as one em, and whether nothing was missing. */
export function widthAtLeast(text: string, { weight, sizePx }: TextStyle): { px: number; complete: boolean } {
  const { pen, missing } = runOf(text.normalize('NFC'), weight)
  const last = pen.length - 1
  return { px: ((pen[last] ?? 0) * sizePx) / unitsPerEm, complete: missing[last] === 0 }
}

/** Control characters but for line breaks and tabs, soft hyphens, and marks of direction and joining. */
// oxlint-disable-next-line no-control-regex -- these are what is taken out
const unseen = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g

/** What can be set: composed characters; spaces and tabs run together; no control or invisible format characters. */
export const settable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(unseen, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()

/** Chromium measures in 64ths of a pixel. */
const tolerancePx = 1 / 64

/** A paragraph ready to be broken at any width and size. */
interface Paragraph extends Run {
  text: string
  stops: readonly number[]
  /** It on one line, as it was set last: screens of one letter size share it. */
  whole?: { sizePx: number; line: Line }
}

/** What was set lately: one notice is set for many screens and sizes. Emptied when full, so that it stays small. */
const lately: Record<Weight, Map<string, readonly Paragraph[]>> = { 400: new Map(), 700: new Map() }
const mostKept = 200
/** Of these only a notice's worth is kept, as they are large. */
const longText = 1000
const longOnes: Record<Weight, Map<string, readonly Paragraph[]>> = { 400: new Map(), 700: new Map() }
const mostLong = 8

function paragraphsOf(text: string, weight: Weight): readonly Paragraph[] {
  const [kept, most] =
    text.length < longText ? [lately[weight], mostKept] : ([longOnes[weight], mostLong] as const)
  const known = kept.get(text)
  if (known) return known
  const paragraphs = settable(text)
    .split('\n')
    .filter(Boolean)
    .map((p) => ({ ...runOf(p, weight), text: p, stops: [...breaksBefore(p), p.length] }))
  if (kept.size >= most) kept.clear()
  kept.set(text, paragraphs)
  return paragraphs
}

/**
 * Breaks a text into lines of at most `widthPx` as Chromium does with `white-space: pre-line`: at spaces and after
 * hyphens and dashes, never inside a word. A word that is wider stands alone on a line with `fits: false`. Pure and
 * total; an empty text has no lines.
 */
export function wrap(text: string, widthPx: number, style: TextStyle): Line[] {
  const lines: Line[] = []
  for (const paragraph of paragraphsOf(text, style.weight)) {
    const line = oneLine(paragraph, widthPx, style.sizePx)
    if (line) lines.push(line)
    else lines.push(...wrapParagraph(paragraph, widthPx, style.sizePx))
  }
  return lines
}

const at = (list: readonly number[], i: number) => list[i] ?? 0

/** The whole paragraph where one line holds it, as most do: no stop before its end is further out than the end is. */
function oneLine(paragraph: Paragraph, widthPx: number, sizePx: number): Line | null {
  const { text, ink, missing, whole } = paragraph
  const px = (at(ink, text.length) * sizePx) / unitsPerEm
  if (px > widthPx + tolerancePx) return null
  if (whole?.sizePx === sizePx) return whole.line
  const line: Line = { text, width: at(missing, text.length) === 0 ? px : null, fits: true }
  paragraph.whole = { sizePx, line }
  return line
}

function wrapParagraph(
  { text, stops, pen, ink, missing }: Paragraph,
  widthPx: number,
  sizePx: number,
): Line[] {
  const lines: Line[] = []
  const most = widthPx + tolerancePx
  let start = 0
  let end = 0
  /** Up to the last letter's end, or up to the space after it, to which it is kerned. */
  const widthTo = (stop: number) => {
    const end = text[stop - 1] === ' ' ? at(pen, stop - 1) : at(ink, stop)
    return ((end - at(pen, start)) * sizePx) / unitsPerEm
  }
  const push = () => {
    const slice = text.slice(start, end)
    const px = widthTo(end)
    const complete = at(missing, end) === at(missing, start)
    const line: Line = { text: slice.replace(/ $/, ''), width: complete ? px : null, fits: px <= most }
    lines.push(end < text.length && !slice.endsWith(' ') ? { ...line, glued: true } : line)
    start = end
  }
  for (const stop of stops) {
    if (end > start && widthTo(stop) > most) push()
    end = stop
  }
  if (end > start) push()
  return lines
}
