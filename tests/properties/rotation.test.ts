import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { airtime, nextBoundary, slideAt } from '../../content/playlist/rotation.ts'
import {
  allDay,
  anyPlaylist,
  dayMs,
  dwell,
  dwindling,
  holds,
  hour,
  lively,
  organisationOf,
  playlistOf,
  share,
  shown,
  start,
  steady,
} from './playlists.ts'

const end = start + dayMs
const at = fc.integer({ min: start, max: start + 2 * dayMs - 1 })
const longest = (slides: { dwellMs: number }[]) => Math.max(0, ...slides.map((slide) => slide.dwellMs))

/** Greatest difference in time on screen between any two of `ids`, at any instant of the day. */
function greatestGap(playlist: Parameters<typeof slideAt>[0], ids: string[]): number {
  const had = new Map(ids.map((id) => [id, 0]))
  let gap = 0
  for (const one of shown(playlist as Parameters<typeof shown>[0])) {
    const id = organisationOf(one)
    if (id !== undefined && had.has(id)) had.set(id, had.get(id)! + one.until - one.from)
    const all = [...had.values()]
    gap = Math.max(gap, Math.max(...all) - Math.min(...all))
  }
  return gap
}

describe('what is shown', () => {
  test('is never outside its window, at any instant', () => {
    fc.assert(
      fc.property(anyPlaylist, fc.array(at, { maxLength: 20 }), (playlist, instants) => {
        for (const instant of instants) {
          const { slide } = slideAt(playlist, instant)
          expect(slide === null || holds(slide, instant)).toBe(true)
        }
      }),
    )
  })

  test('leaves at the millisecond its window ends, also in the middle of its turn and as the last one', () => {
    fc.assert(
      fc.property(anyPlaylist, (playlist) => {
        const slides = shown(playlist).filter((one) => one.slide !== null)
        for (const { slide, from, until } of slides)
          expect(holds(slide!, from) && holds(slide!, until - 1)).toBe(true)
      }),
    )
    const last = playlistOf([{ notices: [{ dwellMs: 8000, windows: [[0, 3500]] }] }])
    expect(slideAt(last, start + 3499)).toMatchObject({ index: 0, count: 1, until: start + 3500 })
    expect(slideAt(last, start + 3500)).toMatchObject({ slide: null, index: -1, count: 0, until: end })
  })

  test('is the timeless slide only when nothing may be shown', () => {
    fc.assert(
      fc.property(anyPlaylist, at, (playlist, instant) => {
        const may = playlist.slides.some((slide) => holds(slide, instant))
        expect(slideAt(playlist, instant).slide !== null).toBe(may)
      }),
    )
  })

  test('covers the day without gap or overlap, and says what comes next', () => {
    fc.assert(
      fc.property(anyPlaylist, (playlist) => {
        const all = shown(playlist, start, start + 2 * dayMs)
        all.forEach((one, i) => {
          expect(one.from).toBe(i === 0 ? start : all[i - 1]!.until)
          expect(one.until).toBeGreaterThan(one.from)
          expect(one.slide ? playlist.slides.includes(one.slide) : one.index === -1).toBe(true)
          expect(i + 1 === all.length || one.next === all[i + 1]!.slide).toBe(true)
        })
        expect(all.at(-1)!.until).toBe(start + 2 * dayMs)
      }),
      { numRuns: 50 },
    )
  })

  test('is the same within a turn, in whatever order one looks', () => {
    fc.assert(
      fc.property(anyPlaylist, fc.array(at, { maxLength: 12 }), (playlist, instants) => {
        for (const instant of instants) {
          const fresh = slideAt(structuredClone(playlist), instant)
          const { from, until } = slideAt(playlist, instant)
          expect(slideAt(playlist, instant)).toEqual(fresh)
          expect(slideAt(playlist, from).from).toBe(from)
          expect(slideAt(playlist, until - 1)).toMatchObject({ from, until })
          expect(nextBoundary(playlist, instant)).toBe(until)
        }
      }),
    )
  })

  test('does not depend on the order in which the playlist lists its slides', () => {
    fc.assert(
      fc.property(anyPlaylist, at, fc.infiniteStream(fc.nat()), (playlist, instant, chance) => {
        const keys = new Map(playlist.slides.map((slide) => [slide, chance.next().value as number]))
        const slides = [...playlist.slides].sort((a, b) => keys.get(a)! - keys.get(b)!)
        expect(slideAt({ ...playlist, slides }, instant)).toEqual(slideAt(playlist, instant))
      }),
    )
  })

  test('is the same one day later where the windows are the same', () => {
    const sharers = fc.array(steady, { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(sharers, share, fc.nat(dayMs - 1), (all, s, offset) => {
        const playlist = playlistOf(all, s)
        const today = slideAt(playlist, start + offset)
        const tomorrow = slideAt(playlist, end + offset)
        expect(tomorrow).toMatchObject({
          slide: today.slide,
          from: today.from + dayMs,
          until: today.until + dayMs,
        })
      }),
    )
  })

  test('is nothing before the first and after the last day of the playlist', () => {
    const playlist = playlistOf([{ notices: [{ dwellMs: 8000, windows: allDay }] }])
    expect(slideAt(playlist, start - 1)).toMatchObject({ slide: null, until: start })
    expect(slideAt(playlist, start + 2 * dayMs)).toMatchObject({ slide: null, until: Infinity })
    expect(slideAt(playlist, NaN)).toMatchObject({ slide: null })
  })
})

describe('fair shares', () => {
  test('any two organisations differ by at most the longest slide at every instant, however many notices each has', () => {
    fc.assert(
      fc.property(fc.array(steady, { minLength: 2, maxLength: 12 }), share, (all, s) => {
        const playlist = playlistOf(
          [...all, { house: true, notices: [{ dwellMs: 12_000, windows: allDay }] }],
          s,
        )
        const ids = all.map((_, i) => `org-${String(i).padStart(2, '0')}`)
        expect(greatestGap(playlist, ids)).toBeLessThanOrEqual(longest(playlist.slides))
      }),
    )
  })

  test('two that stay all day keep that bound while others come and go', () => {
    const some = fc.array(dwindling, { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(some, fc.array(lively, { maxLength: 5 }), share, (stay, others, s) => {
        const playlist = playlistOf([...stay, ...others], s)
        const ids = stay.map((_, i) => `org-${String(i).padStart(2, '0')}`)
        expect(greatestGap(playlist, ids)).toBeLessThanOrEqual(longest(playlist.slides))
      }),
    )
  })

  test('nobody has to follow out of turn because the one who should has left', () => {
    const all = { windows: allDay }
    const stay = [
      { notices: [29, 24, 9].map((d) => ({ dwellMs: d * 1000, ...all })) },
      { notices: [{ dwellMs: 8000, ...all }] },
    ]
    const leaving = { notices: [{ dwellMs: 8000, windows: [[3_191_000, 3_277_001]] as [number, number][] }] }
    expect(greatestGap(playlistOf([...stay, leaving], 0), ['org-00', 'org-01'])).toBeLessThanOrEqual(29_000)
  })

  test('a newcomer starts level with the others and is owed nothing for the time before it came', () => {
    fc.assert(
      fc.property(
        fc.array(steady, { minLength: 2, maxLength: 5 }),
        fc.nat(dayMs - 1),
        dwell,
        (all, when, dwellMs) => {
          const newcomer = { notices: [{ dwellMs, windows: [[when, 2 * dayMs]] as [number, number][] }] }
          const playlist = playlistOf([...all, newcomer])
          for (const hours of [0.1, 0.5, 1]) {
            const had = airtime(playlist, start + when, Math.min(start + when + hours * hour, end))
            const times = [...all, newcomer].map((_, i) => had.get(`org-${String(i).padStart(2, '0')}`) ?? 0)
            expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(2 * longest(playlist.slides))
          }
        },
      ),
    )
  })

  test('an organisation whose new notice took the screen at once gives that time back', () => {
    fc.assert(
      fc.property(fc.array(steady, { minLength: 2, maxLength: 6 }), fc.nat(dayMs / 4), (all, when) => {
        const fresh = { dwellMs: 30_000, windows: [[when, 2 * dayMs]] as [number, number][] }
        const playlist = playlistOf(
          all.map((one, i) => (i === 0 ? { notices: [...one.notices, fresh] } : one)),
        )
        const had = airtime(playlist, start, end)
        const all2 = all.map((_, i) => had.get(`org-${String(i).padStart(2, '0')}`) ?? 0)
        expect(Math.max(...all2) - Math.min(...all2)).toBeLessThanOrEqual(longest(playlist.slides))
      }),
    )
  })

  test('the house gets its share, give or take one turn', () => {
    const house = fc.array(fc.integer({ min: 8, max: 30 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(steady, { minLength: 1, maxLength: 10 }), house, share, (all, dwells, s) => {
        const notices = dwells.map((d) => ({ dwellMs: d * 1000, windows: allDay }))
        const playlist = playlistOf([...all, { house: true, notices }], s)
        const had = airtime(playlist, start, end).get(`house-${String(all.length).padStart(2, '0')}`) ?? 0
        expect(Math.abs(had - s * dayMs)).toBeLessThanOrEqual(longest(playlist.slides))
      }),
    )
  })

  test('no organisation comes twice in a row when another has something to show', () => {
    fc.assert(
      fc.property(anyPlaylist, (playlist) => {
        const all = shown(playlist)
        all.forEach((one, i) => {
          const before = i > 0 ? organisationOf(all[i - 1]!) : undefined
          if (before === undefined || organisationOf(one) !== before) return
          const begins = playlist.slides.some((slide) =>
            slide.windows.some(([from]) => Date.parse(from) === one.from),
          )
          const another = playlist.slides.some(
            (slide) =>
              holds(slide, one.from) &&
              slide.organisation.id !== before &&
              // The house comes when it is owed, not when somebody else must wait.
              (slide.organisation.kind !== 'centre' || one.slide!.organisation.kind === 'centre'),
          )
          expect(begins || !another).toBe(true)
        })
      }),
    )
  })

  test('every notice of every organisation gets its turn, also those that end before the day does', () => {
    const halfDay = fc.tuple(dwell, fc.integer({ min: dayMs / 2, max: dayMs }))
    fc.assert(
      fc.property(fc.array(steady, { minLength: 1, maxLength: 8 }), fc.array(halfDay), (all, ending) => {
        const notices = ending.map(([dwellMs, until]) => ({
          dwellMs,
          windows: [[0, until]] as [number, number][],
        }))
        const playlist = playlistOf([...all, { notices: [{ dwellMs: 8000, windows: allDay }, ...notices] }])
        const seen = new Set(shown(playlist).map((one) => one.slide?.notice))
        for (const slide of playlist.slides) expect(seen.has(slide.notice)).toBe(true)
      }),
    )
  })

  test('the notices of an organisation take turns: none comes again before all others have come', () => {
    fc.assert(
      fc.property(fc.array(steady, { minLength: 1, maxLength: 5 }), (all) => {
        const playlist = playlistOf(all)
        all.forEach((one, i) => {
          const id = `org-${String(i).padStart(2, '0')}`
          const own = shown(playlist)
            .filter((s) => organisationOf(s) === id)
            .map((s) => s.slide!.notice)
          const n = one.notices.length
          expect(own.slice(n)).toEqual(own.slice(0, -n))
        })
      }),
    )
  })

  test('every slide stays for its dwell, but where a window ends or another begins', () => {
    fc.assert(
      fc.property(anyPlaylist, (playlist) => {
        for (const one of shown(playlist)) {
          if (!one.slide || one.until - one.from >= one.slide.dwellMs || one.until === end) continue
          const ends = !holds(one.slide, one.until)
          const begins = playlist.slides.some((s) =>
            s.windows.some(([from]) => Date.parse(from) === one.until),
          )
          expect(ends || begins).toBe(true)
        }
      }),
    )
  })

  test('a notice whose window begins in mid-day is on screen at that very instant', () => {
    fc.assert(
      fc.property(
        fc.array(steady, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: dayMs - 1 }),
        fc.boolean(),
        (all, when, house) => {
          const fresh = {
            house,
            notices: [{ dwellMs: 8000, windows: [[when, 2 * dayMs]] as [number, number][] }],
          }
          const { slide } = slideAt(playlistOf([...all, fresh]), start + when)
          expect(slide?.notice).toContain(`${String(all.length).padStart(2, '0')}-notice-0`)
        },
      ),
    )
  })
})
