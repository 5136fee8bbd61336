import { describe, expect, test } from 'vitest'
import { languages } from '../notice/common.ts'
import { commonFormats, formatFor } from './format.ts'
import { templates } from './index.ts'
import { boxNamed, layoutOf, type Box, type Layout } from './layout.ts'
import type { SlideContent } from './template.ts'

const now = Date.UTC(2026, 10, 24, 8)
const organisation = { id: 'kahvikaverit', name: 'Kahvikaverit ry' }
const examples: SlideContent[] = templates.flatMap((t) =>
  t
    .examples(now)
    .flatMap((example) =>
      languages
        .filter((language) => example.content[language])
        .map((language) => ({ ...example, language, organisation })),
    ),
)
const first = examples[0] as SlideContent
const fits = (layout: Layout) => layout.overflow === null

test('every example fits common screens, in every language it has', () => {
  const tooFull = Object.values(commonFormats).flatMap((format) =>
    examples.filter((slide) => !fits(layoutOf(slide, format))),
  )
  expect(tooFull).toEqual([])
})

test('the first example of each template fits any screen of 43 to 75 inches seen from up to 3 m', () => {
  const formats = [
    [1920, 1080],
    [1080, 1920],
    [3840, 2160],
    [1366, 768],
    [1280, 800],
  ].flatMap(([widthPx = 0, heightPx = 0]) =>
    [43, 55, 75].flatMap((diagonalInches) =>
      [1.5, 2, 3].map((viewingDistanceM) =>
        formatFor({ widthPx, heightPx, diagonalInches, viewingDistanceM }),
      ),
    ),
  )
  const firsts = examples.filter((slide) => slide.content.en && slide.content.sv && !slide.picture)
  expect(firsts.length).toBeGreaterThanOrEqual(9)
  const tooFull = formats.flatMap((format) => firsts.filter((slide) => !fits(layoutOf(slide, format))))
  expect(tooFull).toEqual([])
})

describe('the sizes', () => {
  test('are the greatest where there is room', () => {
    const layout = layoutOf(first, commonFormats.landscape)
    expect(boxNamed(layout, 'title')?.fontPx).toBe(120)
    expect(boxNamed(layout, 'text')?.fontPx).toBe(60)
    expect(boxNamed(layout, 'when')?.fontPx).toBe(72)
  })

  test('go down in steps as the text grows, and then words are too many', () => {
    const sizes: number[] = []
    let overflowed = false
    for (let n = 1; n <= 60; n++) {
      const text = Array.from({ length: n }, () => 'kahvihetki').join(' ')
      const layout = layoutOf(
        { ...first, content: { fi: { ...first.content.fi, text } } },
        commonFormats.landscape,
      )
      sizes.push(boxNamed(layout, 'text')?.fontPx ?? 0)
      expect(overflowed && fits(layout)).toBe(false)
      overflowed = !fits(layout)
    }
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    for (const size of sizes) expect([60, 56, 52, 48, 44]).toContain(size)
    expect([sizes[0], sizes[sizes.length - 1]]).toEqual([60, 44])
    expect(overflowed).toBe(true)
  })

  test('leave the number of words that the finding says as the right one to cut', () => {
    const words = Array.from({ length: 80 }, () => 'kahvihetki')
    const slideOf = (n: number) => ({
      ...first,
      content: { fi: { ...first.content.fi, text: words.slice(0, n).join(' ') } },
    })
    const over = layoutOf(slideOf(80), commonFormats.landscape).overflow?.words ?? 0
    expect(over).toBeGreaterThan(0)
    expect(layoutOf(slideOf(80 - over), commonFormats.landscape).overflow).toBeNull()
  })
})

const corner = (layout: Layout, name: Parameters<typeof boxNamed>[1]) => {
  const box = boxNamed(layout, name)
  return box && [box.x, box.y]
}

test('the same things stand on the same places on every template', () => {
  const [event, activity, announcement] = (['event', 'activity', 'announcement'] as const).map((id) =>
    layoutOf(examples.find((slide) => slide.template === id) ?? first, commonFormats.landscape),
  ) as [Layout, Layout, Layout]
  for (const other of [activity, announcement]) {
    expect(corner(other, 'title')).toEqual(corner(event, 'title'))
    expect(other.qr).toEqual(event.qr)
    expect(other.sign).toEqual(event.sign)
    expect(other.bar).toEqual(event.bar)
  }
  expect(corner(activity, 'when')).toEqual(corner(event, 'when'))
  expect(corner(activity, 'where')).toEqual(corner(event, 'where'))
})

test('characters that the font lacks are told by their text', () => {
  const slide = { ...first, content: { fi: { ...first.content.fi, title: 'Kissa 🐈' } } }
  expect(boxNamed(layoutOf(slide, commonFormats.landscape), 'title')?.missing).toEqual(['🐈'])
})

const bottomOf = (box?: Box) => (box ? box.y + box.height : 0)

test('a price of several lines pushes the next row under all of it', () => {
  const price = Array.from({ length: 14 }, () => 'kahvihetki').join(' ')
  const slide = { ...first, content: { fi: { ...first.content.fi, price } } }
  const layout = layoutOf(slide, commonFormats.portrait)
  expect(boxNamed(layout, 'contact')?.y).toBeGreaterThanOrEqual(bottomOf(boxNamed(layout, 'price')))
})
