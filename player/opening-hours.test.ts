import { expect, it } from 'vitest'
import { uiLanguages } from '../content/notice/common.ts'
import { hoursRows } from './opening-hours.ts'
import { messages, spoken } from './messages.ts'
import { playlistOf } from './testing.ts'
import { timeOfDay } from './time-of-day.ts'

const week = playlistOf([]).house.openingHours

it('says days with the same hours together, in each language', () => {
  expect(hoursRows(week, 'fi')).toEqual([
    { days: 'Maanantai–torstai', hours: '8–16' },
    { days: 'Perjantai', hours: '8–15.30' },
    { days: 'Lauantai–sunnuntai', hours: 'suljettu' },
  ])
  expect(hoursRows(week, 'sv')[1]).toEqual({ days: 'Fredag', hours: '8–15.30' })
  expect(hoursRows(week, 'en')[0]).toEqual({ days: 'Monday–Thursday', hours: '8 am–4 pm' })
})

it('says in words that a house is always open, and joins the parts of a day', () => {
  const always = week.map((): [string, string][] => [['00:00', '24:00']])
  expect(hoursRows(always, 'fi')).toEqual([{ days: 'Joka päivä, ympäri vuorokauden', hours: '' }])
  const split = week.map((): [string, string][] => [
    ['08:00', '11:00'],
    ['12:00', '16:00'],
  ])
  expect(hoursRows(split, 'fi')).toEqual([{ days: 'Maanantai–sunnuntai', hours: '8–11, 12–16' }])
})

it('tells the time of day as it is in Finland, summer and winter', () => {
  expect(timeOfDay(Date.parse('2026-11-21T07:05:00Z'), 'fi')).toBe('9.05')
  expect(timeOfDay(Date.parse('2026-07-01T21:00:00Z'), 'sv')).toBe('0.00')
  expect(timeOfDay(Date.parse('2026-07-01T09:30:00Z'), 'en')).toBe('12:30')
})

it('speaks the screen’s languages, and Finnish where it can speak none of them', () => {
  expect(spoken(['sv', 'se', 'fi'])).toEqual(['sv', 'fi'])
  expect(spoken(['se'])).toEqual(['fi'])
})

it('has every text in every language', () => {
  const shape = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.length
      : value && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
        : typeof value
  for (const language of uiLanguages) {
    expect(shape(messages[language])).toEqual(shape(messages.fi))
    expect(JSON.stringify(messages[language])).not.toContain('""')
  }
})
