import { widthAtLeast, type Line } from '../measure.ts'
import { boxOf, type TextBox, type TextSpec } from './boxes.ts'

/** Where a reader expects an address to go on: after a slash or a hyphen, before a full stop. */
function pieces(address: string): string[] {
  const found: string[] = []
  let piece = ''
  for (const c of address) {
    if (c === '.' && piece) {
      found.push(piece)
      piece = ''
    }
    piece += c
    if ('/-?&='.includes(c)) {
      found.push(piece)
      piece = ''
    }
  }
  return piece ? [...found, piece] : found
}

/** Sets a web address into a width; null where there is none. */
export function setAddress(spec: TextSpec, address: string, width: number): TextBox | null {
  if (!address) return null
  const style = { weight: spec.weight, sizePx: spec.fontPx }
  const texts: string[] = []
  for (const piece of pieces(address)) {
    const last = texts.length - 1
    const joined = (texts[last] ?? '') + piece
    if (last >= 0 && widthAtLeast(joined, style).px <= width) texts[last] = joined
    else texts.push(piece)
  }
  const lines = texts.map((text, i): Line => {
    const { px, complete } = widthAtLeast(text, style)
    const line: Line = { text, width: complete ? px : null, fits: px <= width }
    return i < texts.length - 1 ? { ...line, glued: true } : line
  })
  return boxOf(spec, width, lines)
}
