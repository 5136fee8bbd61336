import type { SlideFormat } from '../format.ts'
import type { SlideContent } from '../template.ts'
import {
  bottomOf,
  columnsOf,
  gap,
  gutter,
  lineHeightOf,
  moved,
  safeArea,
  setText,
  type Box,
  type TextBox,
} from './boxes.ts'
import { details, factsAt, whenAndWhere, type Facts } from './facts.ts'
import { header } from './header.ts'
import type { SlideTexts } from './read.ts'
import { floorPx, type Sizes } from './sizes.ts'

/** One try at a slide: everything in its place, and how much too high it is. */
export interface Arrangement {
  sign: Box
  accent: Box | null
  texts: TextBox[]
  picture: Box | null
  qr: Box | null
  /** Height in px that is lacking between title and body above and the facts below; 0 where all fits. */
  lackingPx: number
}

const qrPx = 264
const leastPicturePx = 240

/** The bar that the stage draws: time of day, centre, "2 / 9". It stands still on every slide. */
export function barOf(format: SlideFormat): Box & { fontPx: number; lineHeightPx: number } {
  const safe = safeArea(format)
  const fontPx = floorPx(format.leastFontPx)
  const lineHeightPx = lineHeightOf(fontPx)
  return { ...safe, y: bottomOf(safe) - lineHeightPx, height: lineHeightPx, fontPx, lineHeightPx }
}

/** The slide's area above the bar. */
function contentArea(format: SlideFormat): Box {
  const safe = safeArea(format)
  return { ...safe, height: barOf(format).y - gap - safe.y }
}

/** How wide title and body may be: beside a picture seven columns, else all. */
export function textWidth(format: SlideFormat, hasPicture: boolean): number {
  const { width } = safeArea(format)
  return hasPicture && format.orientation === 'landscape' ? columnsOf(width, 7) : width
}

/** When, where, price, contact and address with the QR code at their right, their bottom at the bottom of `area`. */
function lowerZone(
  area: Box,
  portrait: boolean,
  texts: SlideTexts,
  sizes: Sizes,
  slide: SlideContent,
): { top: number; facts: Facts[]; qr: Box | null } {
  const beside = texts.link ? area.width - qrPx - gutter : area.width
  const main = whenAndWhere(texts, sizes, portrait ? area.width : beside, slide.language)
  const more = details(texts, sizes, beside, !portrait)
  const between = main.height && more.height ? gap : 0
  const qrHeight = texts.link ? qrPx : 0
  const rowHeight = portrait ? Math.max(more.height, qrHeight) : more.height
  const height = portrait
    ? main.height + (main.height && rowHeight ? gap : 0) + rowHeight
    : Math.max(main.height + between + more.height, qrHeight)
  const bottom = bottomOf(area)
  const moreTop = bottom - more.height
  const mainTop = portrait ? bottom - height : moreTop - between - main.height
  return {
    top: bottom - height,
    facts: [factsAt(main, area.x, mainTop), factsAt(more, area.x, moreTop)],
    qr: texts.link ? { x: area.x + area.width - qrPx, y: bottom - qrPx, width: qrPx, height: qrPx } : null,
  }
}

/** Body lines of at most about 40 characters: 20.5 times the size, as an average letter is half an em wide. */
const bodyWidth = (sizes: Sizes, width: number) => Math.min(width, Math.round(sizes.body * 20.5))

/** Lays a slide out with these sizes. Where the height is lacking, the facts stand lower: outside, but never over the text. */
export function arrange(
  format: SlideFormat,
  slide: SlideContent,
  texts: SlideTexts,
  sizes: Sizes,
): Arrangement {
  const area = contentArea(format)
  const portrait = format.orientation === 'portrait'
  const hasPicture = Boolean(slide.picture)
  const strip = header(area, texts, sizes)
  const lower = lowerZone(area, portrait, texts, sizes, slide)
  const width = textWidth(format, hasPicture)
  const title = setText(
    { name: 'title', field: 'title', fontPx: sizes.title, weight: 700 },
    texts.title,
    width,
  )
  const body = setText(
    { name: 'text', field: 'text', fontPx: sizes.body, weight: 400 },
    texts.text,
    bodyWidth(sizes, width),
  )
  const top = area.y + strip.height + gap
  const height = (title?.height ?? 0) + (title && body ? gap / 2 : 0) + (body?.height ?? 0)
  const room = lower.top - gap - top
  const pictureRoom = hasPicture && portrait ? leastPicturePx + gap : 0
  const lackingPx = Math.max(0, height + pictureRoom - room)
  const shift = lackingPx
  const picture = hasPicture ? pictureBox(area, top, room + shift, portrait ? height : 0, portrait) : null
  const textTop = picture && portrait ? bottomOf(picture) + gap : top
  const placed = [
    title && moved(title, area.x, textTop),
    body && moved(body, area.x, textTop + (title ? title.height + gap / 2 : 0)),
  ].filter((box) => box !== null)
  const facts = lower.facts.map((f) => factsAt(f, 0, shift))
  return {
    sign: strip.sign,
    accent: facts[0]?.accent ?? null,
    texts: [...strip.texts, ...placed, ...facts.reduce<TextBox[]>((all, f) => [...all, ...f.texts], [])],
    picture,
    qr: lower.qr && moved(lower.qr, lower.qr.x, lower.qr.y + shift),
    lackingPx,
  }
}

/** Landscape: the right five columns; portrait: on top, as high as the text leaves it, at most 2 to 3. */
function pictureBox(area: Box, top: number, room: number, textHeight: number, portrait: boolean): Box {
  if (portrait) {
    const height = Math.min(room - textHeight - gap, Math.round((area.width * 2) / 3))
    return { x: area.x, y: top, width: area.width, height }
  }
  const width = columnsOf(area.width, 5)
  return { x: area.x + area.width - width, y: top, width, height: Math.max(room, leastPicturePx) }
}
