import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { prepared } from '../../content/playlist/prepared.ts'
import { airtime, slideAt } from '../../content/playlist/rotation.ts'
import type { Playlist } from '../../content/playlist/playlist.ts'
import { turns } from '../../content/playlist/turns.ts'
import {
  allDay,
  dayMs,
  dwell,
  organisationOf,
  playlistOf,
  share,
  shown,
  start,
  steady,
  type Sharing,
} from './playlists.ts'

const days = 7
const idOf = (i: number) => `org-${String(i).padStart(2, '0')}`
const longest = (playlist: Playlist) => Math.max(...playlist.slides.map(({ dwellMs }) => dwellMs))

/** The playlist over a whole week: what is there at the end of the second day stays. */
function week(playlist: Playlist): Playlist {
  const text = (at: number) => new Date(at).toISOString()
  const end = text(start + days * dayMs)
  const whole = playlist.slides.map((slide) => ({
    ...slide,
    windows: slide.windows.map(([from]): [string, string] => [from, end]),
  }))
  const starts = Array.from({ length: days }, (_, day) => text(start + day * dayMs))
  return { ...playlist, until: end, days: starts, slides: whole }
}

/** A notice that somebody approves in the week, often in the last minutes before closing. */
const arrival = fc.record({
  organisation: fc.nat(11),
  dwellMs: dwell,
  at: fc.oneof(
    fc.integer({ min: 1, max: days * dayMs - 1 }),
    fc
      .tuple(fc.integer({ min: 1, max: days }), fc.integer({ min: 1, max: 600_000 }))
      .map(([day, before]) => day * dayMs - before),
  ),
})
type Arrival = typeof arrival extends fc.Arbitrary<infer T> ? T : never

const withArrivals = (all: Sharing[], arrivals: Arrival[]): Sharing[] =>
  all.map((one, i) => ({
    ...one,
    notices: [
      ...one.notices,
      ...arrivals
        .filter(({ organisation }) => organisation % all.length === i)
        .map(({ dwellMs, at }) => ({ dwellMs, windows: [[at, days * dayMs]] as [number, number][] })),
    ],
  }))

describe('notices that are approved in mid-day', () => {
  test('never take an organisation more than the longest slide ahead, at any instant of a whole week', () => {
    fc.assert(
      fc.property(
        fc.array(steady, { minLength: 2, maxLength: 6 }),
        fc.array(arrival, { minLength: 1, maxLength: 40 }),
        share,
        (all, arrivals, s) => {
          const house: Sharing = { house: true, notices: [{ dwellMs: 12_000, windows: allDay }] }
          const playlist = week(playlistOf([...withArrivals(all, arrivals), house], s))
          for (let day = 0; day < days; day++) {
            const had = new Map(all.map((_, i) => [idOf(i), 0]))
            for (const one of shown(playlist, start + day * dayMs, start + (day + 1) * dayMs)) {
              const id = organisationOf(one)
              if (id !== undefined && had.has(id)) had.set(id, had.get(id)! + one.until - one.from)
              const times = [...had.values()]
              expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(longest(playlist))
            }
          }
        },
      ),
      { numRuns: 30, endOnFailure: true },
    )
  })

  test('three of one organisation in the last minutes before closing leave the day even', () => {
    const late = [1, 2, 3].map((n) => ({
      dwellMs: 30_000,
      windows: [[dayMs - 100_000 + n * 31_000, 2 * dayMs]] as [number, number][],
    }))
    const one = { notices: [{ dwellMs: 10_000, windows: allDay }] }
    const playlist = playlistOf([{ notices: [...one.notices, ...late] }, one, one])
    const had = [...airtime(playlist, start, start + dayMs).values()]
    expect(Math.max(...had) - Math.min(...had)).toBeLessThanOrEqual(30_000)
  })

  test('leave the house its share, also beside one organisation alone, whoever the new ones are of', () => {
    fc.assert(
      fc.property(
        fc.array(steady, { minLength: 1, maxLength: 3 }),
        fc.array(arrival, { maxLength: 30 }),
        fc.array(arrival, { maxLength: 10 }),
        share,
        (all, arrivals, houseArrivals, s) => {
          const house = { notices: [{ dwellMs: 12_000, windows: allDay }] }
          const ours = { house: true, ...withArrivals([house], houseArrivals)[0]! }
          const playlist = week(playlistOf([...withArrivals(all, arrivals), ours], s))
          for (let day = 0; day < days; day++) {
            const from = start + day * dayMs
            const had = airtime(playlist, from, from + dayMs).get(
              `house-${String(all.length).padStart(2, '0')}`,
            )
            expect(Math.abs((had ?? 0) - s * dayMs)).toBeLessThanOrEqual(longest(playlist))
          }
        },
      ),
      { numRuns: 50 },
    )
  })

  test('change nothing before they begin', () => {
    fc.assert(
      fc.property(
        fc.array(steady, { minLength: 1, maxLength: 5 }),
        fc.array(arrival, { maxLength: 10 }),
        fc.record({ organisation: fc.nat(11), dwellMs: dwell, at: fc.integer({ min: 1, max: dayMs - 1 }) }),
        share,
        (all, arrivals, last, s) => {
          const before = week(playlistOf(withArrivals(all, arrivals), s))
          const after = week(playlistOf(withArrivals(all, [...arrivals, last]), s))
          for (const { from, slide } of shown(before, start, start + last.at)) {
            const now = slideAt(after, from)
            expect([now.from, now.slide?.organisation, now.slide?.dwellMs]).toEqual([
              from,
              slide?.organisation,
              slide?.dwellMs,
            ])
          }
        },
      ),
      { numRuns: 50 },
    )
  })

  test('are on screen at once, or when the others have caught up: within two longest slides of each of them, and a turn', () => {
    fc.assert(
      fc.property(
        fc.array(steady, { minLength: 1, maxLength: 8 }),
        dwell,
        fc.integer({ min: 1, max: dayMs / 2 }),
        (all, dwellMs, at) => {
          const playlist = week(playlistOf(withArrivals(all, [{ organisation: 0, dwellMs, at }]), 0))
          const fresh = `${idOf(0)}-notice-${all[0]!.notices.length}`
          const first = shown(playlist).find(({ slide }) => slide?.notice === fresh)!
          expect(first.from - start - at).toBeLessThanOrEqual((2 * all.length - 1) * longest(playlist))
        },
      ),
    )
  })

  test('of two of one organisation at one instant, the one whose whole turn keeps the bound comes', () => {
    const both = [30_000, 8000].map((dwellMs) => ({
      dwellMs,
      windows: [[31_000, 2 * dayMs]] as [number, number][],
    }))
    const playlist = playlistOf([
      { notices: [{ dwellMs: 20_000, windows: allDay }, ...both] },
      { notices: [{ dwellMs: 30_000, windows: allDay }] },
      { notices: [{ dwellMs: 10_000, windows: allDay }] },
    ])
    expect(slideAt(playlist, start + 31_000).slide?.notice).toBe('org-00-notice-2')
  })

  test('cut nobody’s turn while they have to wait', () => {
    const windows = [[12_000, 2 * dayMs]] as [number, number][]
    const playlist = playlistOf([
      {
        notices: [
          { dwellMs: 10_000, windows: allDay },
          { dwellMs: 10_000, windows },
        ],
      },
      { notices: [{ dwellMs: 10_000, windows: allDay }] },
      { notices: [{ dwellMs: 10_000, windows: allDay }] },
    ])
    const all = shown(playlist, start, start + 50_000)
    expect(all.map(({ from, slide }) => [from - start, slide!.notice])).toEqual([
      [0, 'org-00-notice-0'],
      [10_000, 'org-01-notice-0'],
      [20_000, 'org-02-notice-0'],
      [30_000, 'org-00-notice-1'],
      [40_000, 'org-01-notice-0'],
    ])
  })
})

describe('what a day costs', () => {
  /** How often a walk through a day reads what the sharers and their items are, for each turn. */
  function readsPerTurn(organisations: number): number {
    let reads = 0
    const counting = <T extends object>(target: T): T =>
      new Proxy(target, {
        get(of, name) {
          reads++
          return Reflect.get(of, name) as unknown
        },
      })
    const one = { notices: [{ dwellMs: 8000, windows: allDay }] }
    const { sharers, ...all } = prepared(playlistOf(Array.from({ length: organisations }, () => one)))
    const counted = sharers.map((sharer) => counting({ ...sharer, items: sharer.items.map(counting) }))
    const count = [...turns({ ...all, sharers: counted }, start, start + dayMs)].length
    // Each is read once at the beginning, however long the day.
    return (reads - 20 * organisations) / count
  }

  test('a turn costs the same with 500 organisations as with five', () => {
    expect(readsPerTurn(500)).toBeLessThanOrEqual(readsPerTurn(5) + 10)
  })

  test('looking back within the last turns begins no day anew', () => {
    const one = { notices: [{ dwellMs: 8000, windows: allDay }] }
    const playlist = playlistOf([one, one, one])
    const late = start + dayMs - 60_000
    slideAt(playlist, late)
    let reads = 0
    const { spans } = prepared(playlist).items[0]!
    Object.defineProperty(prepared(playlist).items[0]!, 'spans', { get: () => (reads++, spans) })
    for (let back = 0; back < 1_000_000; back += 1000) slideAt(playlist, late - back)
    expect(reads).toBe(0)
  })
})
