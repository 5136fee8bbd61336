import type { Instant } from '../notice/common.ts'
import type { Playlist, PlaylistSlide } from './playlist.ts'
import { united, type Span } from './span.ts'

/** As much of a playlist as the rotation reads. */
export type Rotated = Pick<Playlist, 'screen' | 'days' | 'until' | 'slides' | 'house' | 'earlier'>

/** A slide as the rotation sees it. `slide` null: it was shown earlier today and may not be shown again. */
export interface Item {
  slide: PlaylistSlide | null
  organisation: string
  dwellMs: number
  spans: Span[]
}

/** One who shares the screen's time, with what it has to show in the order of its turns. */
export interface Sharer {
  organisation: string
  house: boolean
  items: Item[]
}

export interface Prepared {
  /** [from, until) of each civil day. */
  days: Span[]
  /** In the fixed order that settles a tie. */
  sharers: Sharer[]
  /** All slides in the order in which they are counted on screen. */
  items: Item[]
  /** The longest dwell, milliseconds. */
  longestMs: number
  /** The house's share in thousandths, so that its account is kept in whole numbers. */
  share: number
}

const known = new WeakMap<Rotated, Prepared>()

/** The playlist with its texts read into numbers, once for each playlist object. */
export function prepared(playlist: Rotated): Prepared {
  const before = known.get(playlist)
  if (before) return before
  const result = prepare(playlist)
  known.set(playlist, result)
  return result
}

type Source = Pick<
  PlaylistSlide,
  'notice' | 'version' | 'language' | 'organisation' | 'dwellMs' | 'windows'
> & {
  slide: PlaylistSlide | null
}

function prepare(playlist: Rotated): Prepared {
  const sources: Source[] = [
    ...playlist.slides.map((slide) => ({ ...slide, slide })),
    ...(playlist.earlier || []).map((past) => ({ ...past, slide: null })),
  ]
  const rank = (source: Source) => playlist.screen.languages.indexOf(source.language)
  sources.sort(
    (a, b) =>
      order(a.organisation.id, b.organisation.id) ||
      rank(a) - rank(b) ||
      order(a.notice, b.notice) ||
      a.version - b.version,
  )
  const sharers = new Map<string, Sharer>()
  const items: Item[] = []
  for (const source of sources) {
    const { id, kind } = source.organisation
    const sharer = sharers.get(id) || { organisation: id, house: kind === 'centre', items: [] }
    const { slide, dwellMs } = source
    const item = { slide, organisation: id, dwellMs, spans: united(source.windows.map(instants)) }
    sharers.set(id, sharer)
    sharer.items.push(item)
    items.push(item)
  }
  const starts = playlist.days.map((day) => Date.parse(day))
  return {
    days: starts.map((start, i): Span => [start, starts[i + 1] || Date.parse(playlist.until)]),
    sharers: [...sharers.values()],
    items,
    longestMs: Math.max(0, ...items.map((item) => item.dwellMs)),
    share: Math.round(Math.min(0.5, Math.max(0, playlist.house.share)) * 1000),
  }
}

const instants = ([from, until]: readonly [string, string]): [Instant, Instant] => [
  Date.parse(from),
  Date.parse(until),
]

/** By code units: the same on every device, whatever its language. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
