import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { WeekHours } from '../notice/centre.ts'
import { addDays, civilDate, civilDayEnd, civilDayStart, parseWhen } from './civil.ts'
import { effectiveValidity, eventEnd } from './validity.ts'
import { horizon, hoursOf, windowsOf } from './windows.ts'

const hour = 3_600_000
const utc = (text: string) => Date.parse(text)
const spring = '2026-03-29'
const autumn = '2026-10-25'
const everyDay = (...hours: [string, string][]): WeekHours => Array.from({ length: 7 }, () => hours)
const date = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2024-01-01', n))

/** Civil time of day in Helsinki, by Intl and not by what is tested. */
const clockOf = (instant: number) =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Helsinki',
    hour: '2-digit',
    minute: '2-digit',
  }).format(instant)

describe('a civil day', () => {
  test.each([
    [spring, 23],
    [autumn, 25],
    ['2026-07-01', 24],
  ])('%s has %i hours', (day, hours) => {
    expect(civilDayEnd(day) - civilDayStart(day)).toBe(hours * hour)
  })

  test('begins at civil midnight, ends where the next begins, and holds its own instants alone', () => {
    fc.assert(
      fc.property(date, (day) => {
        expect(clockOf(civilDayStart(day))).toBe('00:00')
        expect(civilDayEnd(day)).toBe(civilDayStart(addDays(day, 1)))
        expect([civilDate(civilDayStart(day)), civilDate(civilDayEnd(day) - 1)]).toEqual([day, day])
      }),
    )
  })
})

describe('a time as written', () => {
  test.each<[string, 'from' | 'until', string | null]>([
    ['2026-09-15', 'from', '2026-09-14T21:00:00Z'],
    ['2026-09-15', 'until', '2026-09-15T21:00:00Z'],
    ['2026-12-08T13:00', 'from', '2026-12-08T11:00:00Z'],
    ['2026-12-08T13:00:00+02:00', 'until', '2026-12-08T11:00:00Z'],
    ['2026-12-08T11:00:00.000Z', 'from', '2026-12-08T11:00:00Z'],
    // The clocks go from 3 to 4: 3.30 is the moment they skip. They go from 4 to 3: 3.30 comes twice.
    ['2026-03-29T03:30', 'from', '2026-03-29T01:00:00Z'],
    ['2026-03-29T03:30', 'until', '2026-03-29T01:00:00Z'],
    ['2026-10-25T03:30', 'from', '2026-10-25T01:30:00Z'],
    ['2026-10-25T03:30', 'until', '2026-10-25T00:30:00Z'],
    ['2026-02-30', 'from', null],
    ['2026-12-08T25:00', 'from', null],
    ['huomenna', 'from', null],
    ['', 'until', null],
  ])('%s as %s is %s', (text, edge, instant) => {
    expect(parseWhen(text, edge)).toBe(instant === null ? null : utc(instant))
  })

  test('never throws, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/)), (text) => {
        const instant = parseWhen(text, 'until')
        expect(instant === null || Number.isInteger(instant)).toBe(true)
      }),
    )
  })
})

describe('an event', () => {
  const validity = { validFrom: utc('2026-03-01T00:00Z'), validUntil: utc('2026-04-01T00:00Z') }

  test('is over when it ends, also where the day has 23 hours', () => {
    const details = { starts: `${spring}T02:00`, ends: `${spring}T05:00` }
    expect(effectiveValidity({ template: 'event', details, ...validity }).until).toBe(
      utc('2026-03-29T02:00:00Z'),
    )
  })

  test('without an end is over with the civil day on which it starts', () => {
    expect(eventEnd({ starts: `${autumn}T18:00` })).toBe(utc('2026-10-25T22:00:00Z'))
  })

  test('is over no later than its validity says, and only an event has an end of its own', () => {
    const details = { starts: '2026-05-01T10:00', ends: '2026-05-01T12:00' }
    expect(effectiveValidity({ template: 'event', details, ...validity }).until).toBe(validity.validUntil)
    const early = { starts: '2026-03-02T10:00', ends: '2026-03-02T12:00' }
    expect(effectiveValidity({ template: 'activity', details: early, ...validity }).until).toBe(
      validity.validUntil,
    )
  })
})

describe('the windows of a notice', () => {
  test('valid for a civil day are that whole day, of 23, 24 or 25 hours', () => {
    fc.assert(
      fc.property(fc.oneof(date, fc.constantFrom(spring, autumn)), fc.nat(13), (day, daysBefore) => {
        const ahead = horizon(civilDayStart(addDays(day, -daysBefore)) + 5 * hour)
        const validity = { from: civilDayStart(day), until: civilDayEnd(day) }
        const windows = windowsOf(validity, 0, hoursOf(null, ahead))
        expect(windows).toEqual([[validity.from, validity.until]])
      }),
    )
  })

  test.each([
    [spring, '2026-03-29T05:00Z', '2026-03-29T13:00Z'],
    [autumn, '2026-10-25T06:00Z', '2026-10-25T14:00Z'],
    ['2026-09-15', '2026-09-15T05:00Z', '2026-09-15T13:00Z'],
  ])('on a screen open from 8 to 16 are civil hours on %s', (day, from, until) => {
    const start = civilDayStart(day)
    const hours = hoursOf(everyDay(['08:00', '16:00']), horizon(start))
    expect(windowsOf({ from: start, until: civilDayEnd(day) }, 0, hours)).toEqual([[utc(from), utc(until)]])
  })

  test('never lie outside the screen’s civil hours, the validity or before the approval', () => {
    const validity = fc.tuple(fc.nat(20 * 24), fc.integer({ min: 1, max: 400 }))
    fc.assert(
      fc.property(
        fc.oneof(date, fc.constantFrom(spring, autumn)),
        validity,
        fc.nat(20 * 24),
        (day, [a, b], approved) => {
          const start = civilDayStart(day)
          const valid = { from: start + a * hour, until: start + (a + b) * hour }
          const approvedAt = start + approved * hour
          const hours = hoursOf(everyDay(['08:00', '12:00'], ['12:30', '16:15']), horizon(start))
          for (const [from, until] of windowsOf(valid, approvedAt, hours)) {
            expect(from).toBeGreaterThanOrEqual(Math.max(valid.from, approvedAt))
            expect(until).toBeLessThanOrEqual(valid.until)
            expect(from).toBeLessThan(until)
            const [opens, closes] = [clockOf(from), clockOf(until - 1)]
            const open = [
              ['08:00', '11:59'],
              ['12:30', '16:14'],
            ].some(([x, y]) => x! <= opens && closes <= y!)
            expect(open, `${opens}-${closes}`).toBe(true)
          }
        },
      ),
    )
  })

  test('of a screen open round the clock are one, also where its hours are written day by day', () => {
    const ahead = horizon(civilDayStart('2026-10-20'))
    expect(hoursOf(everyDay(['00:00', '24:00']), ahead)).toEqual([[ahead.days[0], ahead.until]])
    expect(hoursOf(everyDay(), ahead)).toEqual([])
  })

  test('in doubtful hours are all that was meant: once where a time is skipped, both where it comes twice', () => {
    const [autumnNight, springNight] = [autumn, spring].map(
      (day) => hoursOf(everyDay(['03:10', '03:50']), horizon(civilDayStart(day)))[0]!,
    )
    expect(autumnNight).toEqual([utc('2026-10-25T00:10Z'), utc('2026-10-25T01:50Z')])
    expect(springNight![0]).toBeGreaterThan(civilDayEnd(spring))
  })
})

test('a playlist reaches fifteen civil days, each begun at midnight', () => {
  fc.assert(
    fc.property(date, fc.nat(23 * hour - 1), (day, into) => {
      const { days, until } = horizon(civilDayStart(day) + into)
      expect(days).toEqual(Array.from({ length: 15 }, (_, n) => civilDayStart(addDays(day, n))))
      expect(until).toBe(civilDayStart(addDays(day, 15)))
    }),
  )
})
