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
import { header, type Header } from './header.ts'
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

interface Parts {
  strip: Header
  lower: Lower
  title: TextBox | null
  body: TextBox | null
}

interface Lower {
  top: number
  facts: Facts[]
  qr: Box | null
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
): Lower {
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

/** Remembers what came of the sizes that a part depends on: one slide is tried at many sizes, of which each part knows few. */
function once<T>(part: (sizes: Sizes) => T, ...names: readonly (keyof Sizes)[]): (sizes: Sizes) => T {
  const known = new Map<number, T>()
  return (sizes) => {
    const key = names.reduce((sum, name) => sum * 10_000 + sizes[name], 0)
    const answer = known.has(key) ? (known.get(key) as T) : part(sizes)
    known.set(key, answer)
    return answer
  }
}

/**
 * Lays a slide out with the sizes that it is given. Where the height is lacking, the facts stand lower: outside, but never over
 * the text.
 */
export function arranger(
  format: SlideFormat,
  slide: SlideContent,
  texts: SlideTexts,
): (sizes: Sizes) => Arrangement {
  const area = contentArea(format)
  const portrait = format.orientation === 'portrait'
  const width = textWidth(format, Boolean(slide.picture))
  const stripAt = once((sizes) => header(area, texts, sizes), 'small')
  const lowerAt = once((sizes) => lowerZone(area, portrait, texts, sizes, slide), 'when', 'detail')
  const titleAt = once(
    ({ title }) => setText({ name: 'title', field: 'title', fontPx: title, weight: 700 }, texts.title, width),
    'title',
  )
  const bodyAt = once(
    (sizes) =>
      setText(
        { name: 'text', field: 'text', fontPx: sizes.body, weight: 400 },
        texts.text,
        bodyWidth(sizes, width),
      ),
    'body',
  )
  return (sizes) =>
    arrange(area, portrait, Boolean(slide.picture), {
      strip: stripAt(sizes),
      lower: lowerAt(sizes),
      title: titleAt(sizes),
      body: bodyAt(sizes),
    })
}

function arrange(
  area: Box,
  portrait: boolean,
  hasPicture: boolean,
  { strip, lower, title, body }: Parts,
): Arrangement {
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
