import { expect, test } from 'vitest'
import { arcMinutesOf, commonFormats, formatFor, fontPxFor, goodArcMinutes } from './format.ts'

const screen = { widthPx: 1920, heightPx: 1080, diagonalInches: 55, viewingDistanceM: 3 }

test('a common screen seen from 3 m needs letters of about 41 px, with capitals of 17 mm', () => {
  expect(formatFor(screen)).toEqual({ orientation: 'landscape', width: 1920, height: 1080, leastFontPx: 42 })
  expect(arcMinutesOf(42, screen)).toBeGreaterThanOrEqual(20)
  expect(arcMinutesOf(41, screen)).toBeLessThan(20)
})

test('recommended letters are half as large again', () => {
  expect(fontPxFor(goodArcMinutes, screen) / fontPxFor(20, screen)).toBeCloseTo(1.5, 3)
})

test('more pixels change nothing: the design space is the same', () => {
  expect(formatFor({ ...screen, widthPx: 3840, heightPx: 2160 })).toEqual(commonFormats.landscape)
})

test('a screen on its side is portrait', () => {
  const upright = formatFor({ ...screen, widthPx: 1080, heightPx: 1920 })
  expect(upright).toEqual({ ...commonFormats.portrait, orientation: 'portrait', width: 1080, height: 1920 })
})

test('a smaller screen and a greater distance need larger letters', () => {
  expect(formatFor({ ...screen, diagonalInches: 32 }).leastFontPx).toBeGreaterThan(42)
  expect(formatFor({ ...screen, viewingDistanceM: 5 }).leastFontPx).toBeGreaterThan(42)
})

test('a hardly wide screen is laid out upright, and its ratio is kept', () => {
  expect(formatFor({ ...screen, widthPx: 1024, heightPx: 1024 }).orientation).toBe('portrait')
  const odd = formatFor({ ...screen, widthPx: 1366, heightPx: 768 })
  expect(odd.width / odd.height).toBeCloseTo(1366 / 768, 2)
})
