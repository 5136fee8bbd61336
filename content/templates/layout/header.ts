import { gap, moved, setText, shrunk, type Box, type TextBox } from './boxes.ts'
import type { SlideTexts } from './read.ts'
import type { Sizes } from './sizes.ts'

/** The topmost strip: the topic's sign and word at the left, who speaks at the right. */
export interface Header {
  sign: Box
  texts: TextBox[]
  height: number
}

const between = 2 * gap

/** Lays the strip out at the top of `area`: on one line where both fit, else under each other. */
export function header(area: Box, texts: SlideTexts, sizes: Sizes): Header {
  const fontPx = sizes.small
  const sign: Box = { x: area.x, y: area.y, width: fontPx, height: fontPx }
  const indent = fontPx + Math.round(fontPx / 3)
  const topic = setText(
    { name: 'topic', field: null, fontPx, weight: 700 },
    texts.topicWord,
    area.width - indent,
  )
  const placed: TextBox[] = []
  let height = 0
  let right = 0
  if (topic) {
    placed.push(moved(shrunk(topic), area.x + indent, area.y))
    sign.y += Math.round((topic.lineHeightPx - fontPx) / 2)
    height = topic.height
    right = indent + shrunk(topic).width + between
  }
  const spec = { name: 'organisation', field: null, fontPx, weight: 400 } as const
  const beside = setText(spec, texts.organisation, area.width - right)
  if (beside && beside.lines.length === 1 && !beside.overflow) {
    const box = shrunk(beside)
    return { sign, texts: [...placed, moved(box, area.x + area.width - box.width, area.y)], height }
  }
  const below = setText(spec, texts.organisation, area.width)
  if (!below) return { sign, texts: placed, height }
  return {
    sign,
    texts: [...placed, moved(shrunk(below), area.x, area.y + height)],
    height: height + below.height,
  }
}
