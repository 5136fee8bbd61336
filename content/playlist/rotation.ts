import type { Instant } from '../notice/common.ts'
import type { PlaylistSlide } from './playlist.ts'
import { prepared, type Rotated } from './prepared.ts'
import type { Span } from './span.ts'
import { windowAt } from './table.ts'
import { turns, type Turn } from './turns.ts'

export type { Rotated } from './prepared.ts'

/** What a screen shows at an instant. `slide` null: the timeless slide. It changes at `until` and not before. */
export interface Showing {
  slide: PlaylistSlide | null
  /** [from, until), milliseconds since 1970. */
  from: Instant
  until: Instant
  /** Place of the slide among the `count` slides that may be shown now, from 0; -1 for the timeless slide. */
  index: number
  count: number
  /** What comes at `until`, to be made ready. */
  next: PlaylistSlide | null
}

/** Where the last look into a playlist was: looking on from there costs one turn, looking back the day up to there. */
interface Cursor {
  day: number
  rest: Iterator<Turn>
  turn: Turn
  /** The turn after it; of the next day after the last. */
  next: Turn | null
}
const cursors = new WeakMap<Rotated, Cursor>()

/**
 * The slide of an instant. The same for everybody who has the same playlist: pure in (playlist, now); what is
 * remembered only saves time. Outside the playlist's days, and where nothing may be shown, the timeless slide.
 */
export function slideAt(playlist: Rotated, now: Instant): Showing {
  const { days, items } = prepared(playlist)
  const day = days.findIndex(([from, until]) => from <= now && now < until)
  if (day < 0) return outside(days, now)
  const { turn, next } = cursorAt(playlist, day, now)
  const live = items.filter((item) => item.slide && windowAt(item, now))
  const index = live.findIndex((item) => item === turn.item)
  const shown = live[index]
  return {
    slide: shown ? shown.slide : null,
    from: turn.from,
    until: turn.until,
    index,
    count: live.length,
    next: next && next.item ? next.item.slide : null,
  }
}

/** When the screen next changes after `now`. Infinity: never, with this playlist. */
export const nextBoundary = (playlist: Rotated, now: Instant): Instant => slideAt(playlist, now).until

/** Milliseconds on screen within [from, until), by organisation id. The timeless slide is nobody's. */
export function airtime(playlist: Rotated, from: Instant, until: Instant): Map<string, number> {
  const result = new Map<string, number>()
  for (const [start, end] of prepared(playlist).days) {
    if (end <= from || until <= start) continue
    for (const turn of turns(prepared(playlist), start, end)) {
      if (turn.from >= until) break
      const ms = Math.min(turn.until, until) - Math.max(turn.from, from)
      if (!turn.item || ms <= 0) continue
      result.set(turn.item.organisation, (result.get(turn.item.organisation) || 0) + ms)
    }
  }
  return result
}

function outside(days: readonly Span[], now: Instant): Showing {
  const first = days[0]
  const last = days[days.length - 1]
  const before = first && now < first[0]
  return {
    slide: null,
    from: before || !last ? -Infinity : last[1],
    until: before ? first[0] : Infinity,
    index: -1,
    count: 0,
    next: null,
  }
}

function cursorAt(playlist: Rotated, day: number, now: Instant): Cursor {
  const last = cursors.get(playlist)
  const cursor = last && last.day === day && last.turn.from <= now ? last : opened(playlist, day)
  while (cursor.turn.until <= now && cursor.next) {
    cursor.turn = cursor.next
    cursor.next = following(playlist, cursor)
  }
  cursors.set(playlist, cursor)
  return cursor
}

function opened(playlist: Rotated, day: number): Cursor {
  const all = prepared(playlist)
  const [from, until] = all.days[day] || [0, 0]
  const rest = turns(all, from, until)
  const turn: Turn = rest.next().value || { item: null, from, until }
  const cursor: Cursor = { day, rest, turn, next: null }
  cursor.next = following(playlist, cursor)
  return cursor
}

function following(playlist: Rotated, { day, rest }: Cursor): Turn | null {
  const next = rest.next()
  if (!next.done) return next.value
  const all = prepared(playlist)
  const tomorrow = all.days[day + 1]
  return tomorrow ? turns(all, tomorrow[0], tomorrow[1]).next().value || null : null
}
