import fc from 'fast-check'
import { expect, it } from 'vitest'
import { backoff, pollIn, spread } from './backoff.ts'
import { wakeIn } from './wake.ts'

const chance = fc.double({ min: 0, max: 0.999, noNaN: true })

it('waits between one second and a minute, longer the oftener it failed', () => {
  fc.assert(
    fc.property(fc.nat(1_000), chance, (failures, luck) => {
      const ms = backoff(failures, luck)
      expect(ms).toBeGreaterThanOrEqual(1_000)
      expect(ms).toBeLessThanOrEqual(60_000)
      expect(backoff(failures + 1, luck)).toBeGreaterThanOrEqual(ms)
    }),
  )
  expect(backoff(0, 0.99)).toBeLessThan(2_000)
  expect(backoff(100, 0)).toBe(30_000)
})

it('polls about once a minute and follows an event within a second', () => {
  fc.assert(
    fc.property(chance, (luck) => {
      expect(Math.abs(pollIn(luck) - 60_000)).toBeLessThanOrEqual(10_000)
      expect(spread(luck)).toBeLessThan(1_000)
    }),
  )
})

it('wakes at the boundary, and within a second in any case', () => {
  expect(wakeIn(1_000, 1_400)).toBe(400)
  expect(wakeIn(1_000, Infinity)).toBe(1_000)
  expect(wakeIn(1_000, 999)).toBe(1)
  expect(wakeIn(null, 5)).toBe(1_000)
})
