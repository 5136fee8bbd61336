import type { Instant } from '../notice/common.ts'
import type { PlaylistSlide } from './playlist.ts'
import { prepared, type Item, type Rotated } from './prepared.ts'
import type { Span } from './span.ts'
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

/**
 * Where the last look into a playlist was. Looking on from there costs one turn; looking back costs nothing within the turns
 * that are kept, and the day up to there beyond them.
 */
interface Cursor {
  day: number
  rest: Iterator<Turn>
  /** The latest turns, in order; the last of them is what comes after the one looked at, also that of the next day. */
  kept: Turn[]
  live: Live
}
const cursors = new WeakMap<Rotated, Cursor>()

/** How many turns are kept: about an hour. */
const most = 300

/** What may be shown, which stays so within [from, until). */
interface Live {
  items: Item[]
  from: Instant
  until: Instant
}

/**
 * The slide of an instant. The same for everybody who has the same playlist: pure in (playlist, now); what is
 * remembered only saves time. Outside the playlist's days, and where nothing may be shown, the timeless slide.
 */
export function slideAt(playlist: Rotated, now: Instant): Showing {
  const { days, items } = prepared(playlist)
  const day = days.findIndex(([from, until]) => from <= now && now < until)
  if (day < 0) return outside(days, now)
  const cursor = cursorAt(playlist, day, now)
  const place = placeAt(cursor.kept, now)
  const turn = cursor.kept[place]!
  const next = cursor.kept[place + 1]
  if (now < cursor.live.from || cursor.live.until <= now) cursor.live = liveAt(items, now)
  const live = cursor.live.items
  const index = turn.item ? live.indexOf(turn.item) : -1
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

function liveAt(all: readonly Item[], now: Instant): Live {
  const live: Live = { items: [], from: -Infinity, until: Infinity }
  for (const item of all) {
    if (!item.slide) continue
    for (const [from, until] of item.spans) {
      if (from <= now && now < until) live.items.push(item)
      for (const edge of [from, until])
        if (edge <= now) live.from = Math.max(live.from, edge)
        else live.until = Math.min(live.until, edge)
    }
  }
  return live
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
  const cursor = last && last.day === day && last.kept[0]!.from <= now ? last : opened(playlist, day)
  const { kept } = cursor
  while (kept[kept.length - 1]!.from <= now) {
    const turn = following(playlist, cursor)
    if (!turn) break
    kept.push(turn)
    if (kept.length > most) kept.splice(0, most / 2)
  }
  cursors.set(playlist, cursor)
  return cursor
}

function opened(playlist: Rotated, day: number): Cursor {
  const all = prepared(playlist)
  const [from, until] = all.days[day] || [0, 0]
  const rest = turns(all, from, until)
  const first: Turn = rest.next().value || { item: null, from, until }
  return { day, rest, kept: [first], live: { items: [], from: Infinity, until: -Infinity } }
}

function following(playlist: Rotated, { day, rest }: Cursor): Turn | null {
  const next = rest.next()
  if (!next.done) return next.value
  const all = prepared(playlist)
  const tomorrow = all.days[day + 1]
  return tomorrow ? turns(all, tomorrow[0], tomorrow[1]).next().value || null : null
}

/** The place of the turn that holds `now`: the last that begins by then. */
function placeAt(kept: readonly Turn[], now: Instant): number {
  let low = 0
  for (let high = kept.length - 1; low < high;) {
    const middle = (low + high + 1) >> 1
    if (kept[middle]!.from <= now) low = middle
    else high = middle - 1
  }
  return low
}
