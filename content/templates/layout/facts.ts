import type { Language } from '../../notice/common.ts'
import { wrap } from '../measure.ts'
import { setAddress } from './address.ts'
import {
  bottomOf,
  boxOf,
  gap,
  moved,
  setFact,
  shrunk,
  type Box,
  type PlacedLine,
  type TextBox,
} from './boxes.ts'
import type { SlideTexts } from './read.ts'
import type { Sizes } from './sizes.ts'

/** When and where with the accent at their left, then price, contact and address. */
export interface Facts {
  accent: Box | null
  texts: TextBox[]
  height: number
}

const accentPx = 12
const accentIndent = accentPx + gap

const present = (boxes: (TextBox | null)[]): TextBox[] => boxes.filter((b) => b !== null)

/** Date and hours on one line where they fit on it, else each on lines of its own. */
function setWhen(texts: SlideTexts, sizes: Sizes, width: number, language: Language): TextBox | null {
  if (texts.when.length === 0) return null
  const style = { weight: 700, sizePx: sizes.when } as const
  const [date, hours] = texts.when
  const field = date?.dateTime ? 'starts' : 'when'
  const spec = { name: 'when', field, fontPx: sizes.when, weight: 700 } as const
  if (date && hours && !hours.dateTime) {
    const one = wrap(`${date.text}${language === 'en' ? ',' : ''} ${hours.text}`, width, style)
    if (one.length === 1) return boxOf(spec, width, withTime(one, date.dateTime))
  }
  return boxOf(
    spec,
    width,
    texts.when.reduce<PlacedLine[]>(
      (lines, w) => [...lines, ...withTime(wrap(w.text, width, style), w.dateTime)],
      [],
    ),
  )
}

const withTime = (lines: readonly PlacedLine[], dateTime: string | undefined): PlacedLine[] =>
  lines.map((line) => (dateTime ? { ...line, dateTime } : line))

/** The when-and-where block at 0, 0: the eye's first aim after the title. */
export function whenAndWhere(texts: SlideTexts, sizes: Sizes, width: number, language: Language): Facts {
  const inner = width - accentIndent
  const boxes = present([
    setWhen(texts, sizes, inner, language),
    setFact({ name: 'where', field: 'where', fontPx: sizes.when, weight: 400 }, texts.where, inner),
    texts.contactLeads
      ? setFact({ name: 'contact', field: 'contact', fontPx: sizes.when, weight: 700 }, texts.contact, inner)
      : null,
  ])
  let y = 0
  const placed = boxes.map((box) => {
    const at = moved(box, accentIndent, y)
    y += box.height
    return at
  })
  if (y === 0) return { accent: null, texts: [], height: 0 }
  return { accent: { x: 0, y: 0, width: accentPx, height: y }, texts: placed, height: y }
}

const lowest = (boxes: readonly TextBox[]) => boxes.reduce((y, box) => Math.max(y, bottomOf(box)), 0)

/**
 * Price, contact and address at 0, 0: side by side while they fit, else on further rows. With `addressAtEnd` the
 * address stands at the right end of its row, beside the QR code.
 */
export function details(texts: SlideTexts, sizes: Sizes, width: number, addressAtEnd: boolean): Facts {
  const fontPx = sizes.detail
  const line = (name: 'price' | 'contact') => ({ name, field: name, fontPx, weight: 400 }) as const
  const boxes = present([
    setFact(line('price'), texts.price, width),
    texts.contactLeads ? null : setFact(line('contact'), texts.contact, width),
    setAddress({ name: 'address', field: 'link', fontPx, weight: 700 }, texts.address, width),
  ]).map(shrunk)
  const placed: TextBox[] = []
  let x = 0
  let y = 0
  for (const box of boxes) {
    if (x > 0 && x + box.width > width) {
      x = 0
      y = lowest(placed)
    }
    const atEnd = addressAtEnd && box.name === 'address'
    placed.push(moved(box, atEnd ? width - box.width : x, y))
    x += box.width + 2 * gap
  }
  return { accent: null, texts: placed, height: lowest(placed) }
}

/** The facts with their upper left corner at another place. */
export function factsAt({ accent, texts, height }: Facts, x: number, y: number): Facts {
  return {
    accent: accent && moved(accent, accent.x + x, accent.y + y),
    texts: texts.map((box) => moved(box, box.x + x, box.y + y)),
    height,
  }
}
