import { expect, it } from 'vitest'
import type { WeekHours } from '../content/notice/centre.ts'
import { isOpen, timeOfDay } from './time-of-day.ts'

const finland = (text: string) => Date.parse(`${text}+02:00`)
const hours: WeekHours = [
  [
    ['08:00', '11:00'],
    ['12:00', '16:00'],
  ],
  [['00:00', '24:00']],
  [],
  [],
  [],
  [],
  [],
]

it('tells the time on the wall in Finland', () => {
  expect(timeOfDay(finland('2026-11-23T09:05:00'), 'fi')).toBe('9.05')
  expect(timeOfDay(finland('2026-11-23T00:00:00'), 'en')).toBe('0:00')
  expect(timeOfDay(Date.parse('2026-07-01T09:05:00+03:00'), 'sv')).toBe('9.05')
})

it.each([
  ['2026-11-23T07:59:59', false],
  ['2026-11-23T08:00:00', true],
  ['2026-11-23T11:00:00', false],
  ['2026-11-23T15:59:59', true],
  ['2026-11-23T16:00:00', false],
  ['2026-11-24T00:00:00', true],
  ['2026-11-24T23:59:59', true],
  ['2026-11-25T00:00:00', false],
  ['2026-11-25T12:00:00', false],
])('Monday 8–11 and 12–16, all of Tuesday: at %s it is open: %s', (text, open) => {
  expect(isOpen(hours, finland(text))).toBe(open)
})

it('a screen without hours is always open', () => {
  expect(isOpen(null, finland('2026-11-25T03:00:00'))).toBe(true)
})
