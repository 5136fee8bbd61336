import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatFor, type SlideFormat } from './format.ts'
import { boxNamed, layoutOf, organisationLine, type Box, type Layout } from './layout.ts'
import type { SlideContent } from './template.ts'

const fits = (layout: Layout) => layout.overflow === null

const anyFormat: fc.Arbitrary<SlideFormat> = fc
  .record({
    widthPx: fc.constantFrom(768, 1080, 1366, 1920, 2560, 3840),
    heightPx: fc.constantFrom(768, 1024, 1080, 1920, 2160),
    diagonalInches: fc.integer({ min: 22, max: 98 }),
    viewingDistanceM: fc.integer({ min: 1, max: 6 }),
  })
  .map(formatFor)

const word = fc.stringMatching(/^[a-zåäö]{1,14}$/)
const sentence = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: most }).map((words) => words.join(' '))
const anySlide: fc.Arbitrary<SlideContent> = fc
  .record({
    title: sentence(6),
    text: fc.array(sentence(10), { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n')),
    where: sentence(4),
    price: sentence(2),
    contact: sentence(3),
    when: sentence(5),
    template: fc.constantFrom('event' as const, 'activity' as const, 'announcement' as const),
    picture: fc.boolean(),
    link: fc.constantFrom(
      '',
      'https://kahvi.example/kirjasto',
      'https://pohjoinen-yhdistys.example/tapahtumat/kahvit',
    ),
    name: sentence(6),
  })
  .map(({ template, picture, link, name, ...fields }) => ({
    template,
    language: 'fi',
    organisation: { id: 'a', name },
    content: { fi: fields },
    details: { starts: '2026-12-08T13:00', ends: '2026-12-08T15:00', link, topic: 'families' },
    ...(picture ? { picture: { media: 'm', alt: { fi: 'Kuva' } } } : {}),
  }))

const boxes = (l: Layout): Box[] =>
  [...l.texts, l.sign, l.accent, l.picture, l.qr].filter((b): b is Box => b !== null)

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const inside = (outer: Box, b: Box) =>
  b.x >= outer.x - 0.5 &&
  b.y >= outer.y - 0.5 &&
  b.x + b.width <= outer.x + outer.width + 0.5 &&
  b.y + b.height <= outer.y + outer.height + 0.5

describe('any slide on any screen', () => {
  test('has no two things on one place, whether it fits or not', () => {
    fc.assert(
      fc.property(anySlide, anyFormat, (slide, format) => {
        const placed = boxes(layoutOf(slide, format))
        const clashes = placed.flatMap((one, i) =>
          placed.slice(i + 1).flatMap((other) => (overlap(one, other) ? [[one, other]] : [])),
        )
        expect(clashes).toEqual([])
      }),
    )
  })

  test('lies inside the safe area and above the bar where it fits', () => {
    fc.assert(
      fc.property(anySlide, anyFormat, (slide, format) => {
        const layout = layoutOf(slide, format)
        if (!fits(layout)) return
        const { safe, bar } = layout
        expect(boxes(layout).filter((box) => !inside(safe, box) || overlap(box, bar))).toEqual([])
      }),
    )
  })

  test('has every word of its texts, and no letter smaller than 44 px or than the screen allows', () => {
    fc.assert(
      fc.property(anySlide, anyFormat, (slide, format) => {
        const layout = layoutOf(slide, format)
        const shown = (name: Parameters<typeof boxNamed>[1]) =>
          (boxNamed(layout, name)?.lines ?? [])
            .map((l) => (l.glued ? l.text : `${l.text} `))
            .join('')
            .replace(/\s+/g, ' ')
            .trim()
        const fields = slide.content.fi ?? {}
        for (const name of ['title', 'text', 'contact'] as const)
          expect(shown(name)).toBe(fields[name]?.replace(/\s+/g, ' '))
        expect(shown('organisation')).toBe(organisationLine(slide.organisation.name, 'fi'))
        for (const box of layout.texts)
          expect(box.fontPx).toBeGreaterThanOrEqual(Math.max(44, format.leastFontPx))
      }),
    )
  })

  test('says how many words are too many, never more than there are', () => {
    fc.assert(
      fc.property(anySlide, anyFormat, (slide, format) => {
        for (const box of layoutOf(slide, format).texts) {
          const words = box.lines.map((l) => l.text.split(/[ \u00a0]/).length).reduce((a, b) => a + b, 0)
          expect(box.overflow?.words ?? 1).toBeGreaterThan(0)
          expect(box.overflow?.words ?? 0).toBeLessThanOrEqual(words)
        }
      }),
    )
  })
})

test('any Unicode text is laid out without a throw', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 300 })
  fc.assert(
    fc.property(anyText, anyText, anySlide, anyFormat, (title, text, slide, format) => {
      layoutOf({ ...slide, content: { fi: { title, text, where: text } } }, format)
    }),
  )
})
