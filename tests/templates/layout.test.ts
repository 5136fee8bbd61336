import { describe, expect, test } from 'vitest'
import { commonFormats } from '../../content/templates/format.ts'
import { layoutOf, type Box, type TextBox } from '../../content/templates/layout.ts'
import { widthOf } from '../../content/templates/measure.ts'
import { axe, withPage } from '../support/browser.ts'
import { drawSlide, openSlidePage } from './page/page.ts'
import { exampleSlides, formats } from './page/slides.ts'

/** Where Chromium put each text, and the rectangles of its lines' letters. */
interface Drawn {
  name: string
  box: Box
  lines: { text: string; width: number; top: number; height: number }[]
}

function drawnTexts(): Drawn[] {
  return [...document.querySelectorAll<HTMLElement>('.slide__text')].map((element) => {
    const rect = element.getBoundingClientRect()
    const lines = [...element.querySelectorAll('.slide__line')].map((line) => {
      const range = document.createRange()
      range.selectNodeContents(line)
      const rects = [...range.getClientRects()].filter((r) => r.width > 0)
      const outer = line.getBoundingClientRect()
      return {
        text: (line.textContent ?? '').trim(),
        width: Math.max(...rects.map((r) => r.right)) - Math.min(...rects.map((r) => r.left)),
        top: outer.top,
        height: outer.height,
      }
    })
    const name = /slide__text--(\w+)/.exec(element.className)?.[1] ?? ''
    return { name, box: { x: rect.left, y: rect.top, width: rect.width, height: rect.height }, lines }
  })
}

const within = (value: number) => expect.closeTo(value, 0)

const byName = (one: { name: string }, other: { name: string }) => (one.name < other.name ? -1 : 1)

/** The box as it must be drawn: every line's words, place and width (each line alone, no space after it), within half a pixel. */
const near = (box: TextBox) => ({
  name: box.name,
  box: { x: within(box.x), y: within(box.y), width: within(box.width), height: within(box.height) },
  lines: box.lines.map((line, i) => ({
    text: line.text,
    width: within(widthOf(line.text, { weight: box.weight, sizePx: box.fontPx }) ?? 0),
    top: within(box.y + i * box.lineHeightPx),
    height: within(box.lineHeightPx),
  })),
})

describe.each(Object.entries(formats))('on a %s screen', (_name, format) => {
  test('every example stands in Chromium where the layout says, line by line', async () => {
    await withPage({ viewport: { width: format.width, height: format.height } }, async (page) => {
      await openSlidePage(page)
      for (const { slide } of exampleSlides) {
        await drawSlide(page, { slide, format, theme: 'light' })
        const drawn = await page.evaluate(drawnTexts)
        const { texts } = layoutOf(slide, format)
        expect(drawn.sort(byName)).toEqual([...texts].sort(byName).map((box) => near(box)))
      }
    })
  })
})

const landscape = commonFormats.landscape

test.each(['light', 'dark'] as const)(
  'no example has an accessibility problem in the %s theme',
  async (theme) => {
    await withPage({ viewport: { width: landscape.width, height: landscape.height } }, async (page) => {
      await openSlidePage(page)
      const problems: unknown[] = []
      for (const { name, slide } of exampleSlides) {
        await drawSlide(page, { slide, format: landscape, theme })
        const found = await axe(page)
        if (found.length > 0) problems.push({ name, found })
      }
      expect(problems).toEqual([])
    })
  },
)
