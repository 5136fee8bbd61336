import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { civilInstant, parseWhen, timeZone, type Edge } from './civil.ts'
import { horizon, hoursOf } from './windows.ts'

const minute = 60_000

interface Change {
  zone: string
  /** The instant at which the clocks change. */
  at: number
}

/** The changes of a zone's clocks from one instant to another. */
function changes(zone: string, from: string, until: string): Change[] {
  const found: Change[] = []
  const end = Date.parse(until)
  let here = Temporal.Instant.from(from).toZonedDateTimeISO(zone)
  for (;;) {
    const next = here.getTimeZoneTransition('next')
    if (!next || next.epochMilliseconds > end) return found
    found.push({ zone, at: next.epochMilliseconds })
    here = next
  }
}

/** Civil minutes by the instants that have them: what clocks on a wall show, by walking through the night minute by minute. */
function wall({ zone, at }: Change, hours: number): Map<string, number[]> {
  const shown = new Map<string, number[]>()
  for (let instant = at - hours * 60 * minute; instant < at + hours * 60 * minute; instant += minute) {
    const text = Temporal.Instant.fromEpochMilliseconds(instant)
      .toZonedDateTimeISO(zone)
      .toPlainDateTime()
      .toString({ smallestUnit: 'minute' })
    shown.set(text, [...(shown.get(text) ?? []), instant])
  }
  return shown
}

/** Every civil minute from the first to the last that the wall shows, those that it skips too. */
function minutesOf(shown: Map<string, number[]>): string[] {
  const texts = [...shown.keys()].sort()
  const all: string[] = []
  const last = Temporal.PlainDateTime.from(texts.at(-1)!)
  let civil = Temporal.PlainDateTime.from(texts[0]!)
  for (; Temporal.PlainDateTime.compare(civil, last) <= 0; civil = civil.add({ minutes: 1 }))
    all.push(civil.toString({ smallestUnit: 'minute' }))
  return all
}

/** What a civil minute must mean: its instant; of two the careful one; where the clocks skip it, the moment they do. */
function meant(instants: number[] | undefined, at: number, edge: Edge, doubt: 'narrow' | 'wide'): number {
  if (!instants) return at
  const [first = at, last = first] = instants
  return (edge === 'from') === (doubt === 'narrow') ? last : first
}

function wrongIn(change: Change, hours: number): string[] {
  const shown = wall(change, hours)
  return minutesOf(shown).flatMap((text) =>
    (['from', 'until'] as const).flatMap((edge) =>
      (['narrow', 'wide'] as const).flatMap((doubt) => {
        const got = civilInstant(text, edge, doubt, change.zone)
        const want = meant(shown.get(text), change.at, edge, doubt)
        const told = (instant: number) => new Date(instant).toISOString()
        return got === want
          ? []
          : [`${change.zone} ${text} ${edge} ${doubt}: ${told(got)}, not ${told(want)}`]
      }),
    ),
  )
}

describe('every minute of a night in which the clocks change', () => {
  test('in Finland, both nights of ten years, means itself, the careful one of two, or the moment of the change', () => {
    const nights = changes(timeZone, '2024-01-01T00:00Z', '2034-01-01T00:00Z')
    expect(nights).toHaveLength(20)
    expect(nights.flatMap((night) => wrongIn(night, 5))).toEqual([])
  })

  test('in every zone that Temporal knows, too, by every kind of change', () => {
    const seen = new Set<string>()
    const different = Intl.supportedValuesOf('timeZone')
      .flatMap((zone) => changes(zone, '2026-01-01T00:00Z', '2028-01-01T00:00Z'))
      .filter(({ zone, at }) => {
        const before = Temporal.Instant.fromEpochMilliseconds(at - 1).toZonedDateTimeISO(zone)
        const after = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
        const kind = `${before.toPlainTime().toString()} ${before.offsetNanoseconds} ${after.offsetNanoseconds}`
        return !seen.has(kind) && seen.add(kind)
      })
    expect(different.length).toBeGreaterThan(20)
    expect(different.flatMap((change) => wrongIn(change, 3))).toEqual([])
  })

  test('where a whole day was skipped, as in Samoa in 2011', () => {
    const [skip] = changes('Pacific/Apia', '2011-12-01T00:00Z', '2012-01-31T00:00Z')
    expect(wrongIn(skip!, 3)).toEqual([])
  })
})

test('the first minute of the skipped hour is the moment of the change, not half a year away', () => {
  for (const edge of ['from', 'until'] as const)
    expect(new Date(parseWhen('2027-03-28T03:00', edge)!).toISOString()).toBe('2027-03-28T01:00:00.000Z')
})

test('screen hours from or until any minute of the changing nights open on their own days alone', () => {
  const shown = (hours: [string, string][], day: string) => {
    const span = horizon(Date.parse(`${day}T12:00:00Z`))
    return {
      span,
      open: hoursOf(
        Array.from({ length: 7 }, () => hours),
        span,
      ),
    }
  }
  for (const day of ['2027-03-27', '2027-10-30'])
    for (let at = 0; at < 6 * 60; at++) {
      const clock = `0${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`
      for (const hours of [
        [clock, '07:00'] as [string, string],
        ['00:00', at === 0 ? '24:00' : clock] as [string, string],
      ]) {
        const { span, open } = shown([hours], day)
        // One span a day, none reaching into another; the day of the change has its own length. A span of nothing is none.
        const most = at === 0 && hours[1] === '24:00' ? 1 : span.days.length
        expect(open.length, `${day} ${hours.join('–')}`).toBeLessThanOrEqual(most)
        expect(open.length).toBeGreaterThanOrEqual(most - 1)
        for (const [opens, closes] of open) {
          expect(opens).toBeGreaterThanOrEqual(span.days[0]!)
          expect(closes - opens).toBeLessThanOrEqual(most === 1 ? Infinity : 8 * 60 * minute)
        }
      }
    }
})
