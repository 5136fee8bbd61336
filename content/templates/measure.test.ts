import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { missingIn, settable, widthOf, wrap } from './measure.ts'

const style = { weight: 400, sizePx: 60 } as const

const texts = (text: string, width: number) => wrap(text, width, style).map((l) => l.text)

describe('the width of a text', () => {
  test('is the sum of its letters where nothing is kerned, and grows with the size', () => {
    expect(widthOf('nnn', style)).toBeCloseTo(3 * (widthOf('n', style) ?? 0), 6)
    expect(widthOf('nnn', { ...style, sizePx: 120 })).toBeCloseTo(2 * (widthOf('nnn', style) ?? 0), 6)
  })

  test('is less than that sum where letters are kerned', () => {
    expect(widthOf('Ta', style)).toBeLessThan((widthOf('T', style) ?? 0) + (widthOf('a', style) ?? 0))
  })

  test('is not guessed where the font lacks a character', () => {
    expect(widthOf('kissa 🐈', style)).toBeNull()
    expect(missingIn('kissa 🐈 ja 犬 ja 🐈')).toEqual(['🐈', '犬'])
  })

  test('knows every letter of Finnish, Swedish, English and Northern Sámi', () => {
    const letters = 'aábcčdđeéfghijklmnŋoópqrsštŧuüvwxyzžåäöæøàÿ'
    expect(missingIn(letters + letters.toUpperCase() + '0123456789.,:;!?-–—’”"\'()/&%+€§°•…@#')).toEqual([])
  })

  test('is the same for a letter and for its decomposed form', () => {
    expect(widthOf('pa\u0308iva\u0308', style)).toBe(widthOf('päivä', style))
  })
})

describe('lines', () => {
  test('break at spaces, after hyphens and dashes, and where the writer broke them', () => {
    expect(texts('Tule mukaan', 200)).toEqual(['Tule', 'mukaan'])
    expect(texts('lähi-ihminen', 200)).toEqual(['lähi-', 'ihminen'])
    expect(texts('Tule.\nOle.', 900)).toEqual(['Tule.', 'Ole.'])
  })

  test('never break inside a word; a word that is too wide is told', () => {
    expect(wrap('omaishoitajayhdistys', 200, style)).toMatchObject([{ fits: false }])
  })

  test('of an empty text are none', () => {
    expect(wrap('  \n \n', 200, style)).toEqual([])
  })

  test('hold every word of the text in order, and none is wider than asked unless it says so', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 1, max: 2000 }),
        (text, width) => {
          const lines = wrap(text, width, style)
          const joined = lines.map((l) => (l.glued ? l.text : `${l.text} `)).join('')
          expect(joined.replace(/\s+/g, ' ').trim()).toBe(settable(text).replace(/\s+/g, ' ').trim())
          for (const line of lines.filter((l) => l.fits && l.width !== null))
            expect(line.width).toBeLessThanOrEqual(width + 0.02)
        },
      ),
    )
  })

  test.each([
    ['one word of 5,000 letters', 'a'.repeat(5000)],
    ['10,000 full stops', '.'.repeat(10_000)],
    ['2,500 words', 'a '.repeat(2500)],
  ])('of %s take no time worth naming', (_what, text) => {
    const before = performance.now()
    wrap(text, 900, style)
    expect(performance.now() - before).toBeLessThan(500)
  })
})
