import type { Instant } from '../content/notice/common.ts'
import type { Playlist, PlaylistSlide } from '../content/playlist/playlist.ts'
import { type Showing, slideAt } from '../content/playlist/rotation.ts'
import { endsAt, mayShow } from './slide.ts'

/** What is on screen from `from` to `until` (Infinity: until something changes). `place` counts from 1 among the slides that take part now. */
export interface Choice {
  slide: PlaylistSlide | null
  from: Instant
  until: Instant
  place: number
  of: number
  /** What comes at `until`, to be made ready. */
  next: PlaylistSlide | null
}

const nothing: Choice = { slide: null, from: -Infinity, until: Infinity, place: 0, of: 0, next: null }

/**
 * What the rotation puts on screen at `now`. The window is looked at once more here, so that no mistake elsewhere shows what has
 * ended; without a known time, and past the playlist's end, nothing is chosen and the timeless slide shows.
 */
export function choose(
  playlist: Playlist | null,
  now: Instant | null,
  rotation: (playlist: Playlist, now: Instant) => Showing = slideAt,
): Choice {
  if (!playlist || now === null || now >= Date.parse(playlist.until)) return nothing
  const { slide, from, until, index, count, next } = rotation(playlist, now)
  if (!slide || !mayShow(slide, now)) return { ...nothing, from, until, next }
  return {
    slide,
    from,
    until: Math.min(until, endsAt(slide, now) ?? now),
    place: index + 1,
    of: count,
    next,
  }
}

/** The same, computed anew only when the playlist or the time has left what was computed last. */
export function createChooser(rotation?: typeof slideAt) {
  let playlist: Playlist | null = null
  let last = nothing
  return (next: Playlist | null, now: Instant | null): Choice => {
    if (next === playlist && now !== null && last.from <= now && now < last.until && last !== nothing)
      return last
    playlist = next
    last = choose(next, now, rotation)
    return last
  }
}
