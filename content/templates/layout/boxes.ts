import type { SlideFormat } from '../format.ts'
import { missingIn, widthAtLeast, wrap, type Line, type Weight } from '../measure.ts'

/** A place on the slide in design px, from its upper left corner. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export type TextName =
  'topic' | 'organisation' | 'title' | 'text' | 'when' | 'where' | 'price' | 'contact' | 'address'

export interface PlacedLine extends Line {
  /** Civil moment of the line, for `<time>`. */
  dateTime?: string
}

/** A text in its place. Its lines stand under each other from `y`, each `lineHeightPx` high. */
export interface TextBox extends Box {
  name: TextName
  /** The field it comes from, as a finding names it; null for words of ours. */
  field: string | null
  fontPx: number
  lineHeightPx: number
  weight: Weight
  lines: readonly PlacedLine[]
  /** Words too many at the least size; null where all fits. */
  overflow: { words: number } | null
  /** Characters that the bundled font lacks. */
  missing: readonly string[]
}

export const lineHeightOf = (fontPx: number): number => Math.ceil(fontPx * 1.3)

/** Space between blocks and between columns. */
export const gap = 24
export const gutter = 32
export const columns = 12

/** The slide without its outer 5 %. */
export function safeArea({ width, height }: SlideFormat): Box {
  const x = Math.ceil(width * 0.05)
  const y = Math.ceil(height * 0.05)
  return { x, y, width: width - 2 * x, height: height - 2 * y }
}

/** Width of so many of the 12 columns of `total`, with the gutters between them. */
export const columnsOf = (total: number, count: number): number =>
  Math.floor(((total + gutter) / columns) * count - gutter)

export interface TextSpec {
  name: TextName
  field: string | null
  fontPx: number
  weight: Weight
}

/** A text box of these lines with its upper left corner at 0, 0. */
export function boxOf(spec: TextSpec, width: number, lines: readonly PlacedLine[]): TextBox {
  const lineHeightPx = lineHeightOf(spec.fontPx)
  const tooWide = lines.filter((l) => !l.fits).length
  const missing = lines.some((l) => l.width === null) ? missingIn(lines.map((l) => l.text).join('')) : []
  return {
    ...spec,
    x: 0,
    y: 0,
    width,
    height: lines.length * lineHeightPx,
    lineHeightPx,
    lines,
    overflow: tooWide ? { words: tooWide } : null,
    missing,
  }
}

/** Sets a text into a width; null where there is no text. */
export function setText(spec: TextSpec, text: string, width: number): TextBox | null {
  const lines = wrap(text, width, { weight: spec.weight, sizePx: spec.fontPx })
  return lines.length ? boxOf(spec, width, lines) : null
}

/** Keeps a number with the word before it ("Lammentie 20", "044 000 1234"), but after a comma. */
const bound = (text: string) => text.replace(/([^,.;:\s]) (?=\d)/g, '$1\u00a0')

/** Sets a line of facts: numbers stay with their words where they can. */
export function setFact(spec: TextSpec, text: string, width: number): TextBox | null {
  const together = setText(spec, bound(text), width)
  return together?.overflow ? setText(spec, text, width) : together
}

/** The width that a box's widest line takes, rounded up to whole px. */
export const inkWidth = (box: TextBox): number => {
  const style = { weight: box.weight, sizePx: box.fontPx }
  return Math.ceil(Math.max(0, ...box.lines.map((l) => l.width ?? widthAtLeast(l.text, style).px)))
}

/** Fits the box's width to its text. */
export const shrunk = (box: TextBox): TextBox => ({ ...box, width: Math.min(box.width, inkWidth(box)) })

export const moved = <B extends Box>(box: B, x: number, y: number): B => ({ ...box, x, y })

export const bottomOf = (box: Box): number => box.y + box.height
