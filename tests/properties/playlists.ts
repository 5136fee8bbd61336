import fc from 'fast-check'
import type { Instant } from '../../content/notice/common.ts'
import type { Playlist, PlaylistSlide } from '../../content/playlist/playlist.ts'
import { airtime, slideAt, type Showing } from '../../content/playlist/rotation.ts'

/** A short "day" keeps a property fast; the rotation does not know how long a civil day is. */
export const hour = 3_600_000
export const start = Date.parse('2026-11-21T22:00:00Z')
export const dayMs = 3 * hour

export interface Sharing {
  house?: boolean
  notices: { dwellMs: number; windows: [Instant, Instant][] }[]
}

const text = (instant: Instant) => new Date(instant).toISOString()

/** A playlist of two days in which each sharer has the notices given. Instants are counted from the first day's start. */
export function playlistOf(sharers: Sharing[], share = 0.25): Playlist {
  return {
    screen: {
      id: 'screen',
      centre: 'centre',
      name: 'Aula',
      widthPx: 1920,
      heightPx: 1080,
      diagonalInches: 55,
      viewingDistanceM: 3,
      languages: ['fi'],
      hours: null,
    },
    etag: 'etag',
    now: text(start),
    until: text(start + 2 * dayMs),
    days: [text(start), text(start + dayMs)],
    slides: sharers.flatMap((sharer, s) => sharer.notices.map((notice, n) => slideOf(sharer, s, notice, n))),
    house: {
      centre: 'Keskus',
      address: 'Katu 1',
      openingHours: [[], [], [], [], [], [], []],
      noticesAt: { fi: 'Aulassa' },
      theme: 'light',
      share,
    },
  }
}

function slideOf(sharer: Sharing, s: number, notice: Sharing['notices'][number], n: number): PlaylistSlide {
  const id = `${sharer.house ? 'house' : 'org'}-${String(s).padStart(2, '0')}`
  return {
    notice: `${id}-notice-${n}`,
    version: 1,
    organisation: { id, name: id, kind: sharer.house ? 'centre' : 'association' },
    language: 'fi',
    template: 'announcement',
    content: { fi: { title: 'Otsikko' } },
    media: [],
    dwellMs: notice.dwellMs,
    windows: notice.windows.map(([from, until]) => [text(start + from), text(start + until)]),
  }
}

/** All that a screen shows in [from, until), by walking from boundary to boundary. */
export function shown(playlist: Playlist, from = start, until = start + dayMs): Showing[] {
  const all: Showing[] = []
  for (let at = from; at < until;) {
    const showing = slideAt(playlist, at)
    all.push(showing)
    at = showing.until
  }
  return all
}

export const allDay: [Instant, Instant][] = [[0, 2 * dayMs]]
export const dwell = fc.integer({ min: 8, max: 30 }).map((s) => s * 1000)
const instant = fc.integer({ min: 0, max: 2 * dayMs })

/** A window anywhere, not empty. */
export const anyWindow = fc
  .tuple(instant, fc.integer({ min: 1, max: 2 * dayMs }))
  .map(([from, length]): [Instant, Instant] => [from, from + length])
export const windows = fc.oneof(
  { weight: 1, arbitrary: fc.constant(allDay) },
  { weight: 2, arbitrary: fc.array(anyWindow, { minLength: 0, maxLength: 3 }) },
)
const notice = fc.record({ dwellMs: dwell, windows })
const steadyNotice = fc.record({ dwellMs: dwell, windows: fc.constant(allDay) })

/** An organisation with one to five notices that stay all day. */
export const steady: fc.Arbitrary<Sharing> = fc.record({
  notices: fc.array(steadyNotice, { minLength: 1, maxLength: 5 }),
})
/** An organisation that is there all day, some of whose notices end before the day does. */
export const dwindling: fc.Arbitrary<Sharing> = fc
  .tuple(steadyNotice, fc.array(fc.tuple(dwell, fc.integer({ min: 1, max: dayMs })), { maxLength: 4 }))
  .map(([stays, others]) => ({
    notices: [
      stays,
      ...others.map(([dwellMs, end]) => ({ dwellMs, windows: [[0, end]] as [Instant, Instant][] })),
    ],
  }))
/** An organisation or the house, whose notices come and go. */
export const lively: fc.Arbitrary<Sharing> = fc.record({
  house: fc.boolean(),
  notices: fc.array(notice, { minLength: 1, maxLength: 4 }),
})
export const share = fc.integer({ min: 0, max: 50 }).map((percent) => percent / 100)
export const anyPlaylist = fc
  .tuple(fc.array(lively, { minLength: 0, maxLength: 6 }), share)
  .map(([sharers, s]) => playlistOf(sharers, s))

export const organisationOf = (showing: Showing): string | undefined => showing.slide?.organisation.id

/** Whether a slide's windows hold an instant. */
export const holds = (slide: PlaylistSlide, at: Instant): boolean =>
  slide.windows.some(([from, until]) => Date.parse(from) <= at && at < Date.parse(until))

export const total = (playlist: Playlist, id: string, until: Instant): number =>
  airtime(playlist, start, until).get(id) ?? 0
