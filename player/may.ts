import type { Instant } from '../content/notice/common.ts'
import type { Playlist, PlaylistSlide } from '../content/playlist/playlist.ts'
import { endsAt, mayShow, slideKey } from './slide.ts'

/** Whether the slide may stay in sight: it is in the playlist, and one of its windows holds. */
export const mayStay = (slide: PlaylistSlide, playlist: Playlist | null, now: Instant | null): boolean =>
  now !== null &&
  (playlist?.slides ?? []).some((other) => slideKey(other) === slideKey(slide) && mayShow(other, now))

/** Whether the outgoing slide may be seen until a fade of `fadeMs` over it is done. */
export function mayFade(slide: PlaylistSlide, playlist: Playlist, now: Instant, fadeMs: number): boolean {
  const current = playlist.slides.find((other) => slideKey(other) === slideKey(slide))
  const ends = current ? endsAt(current, now) : null
  return ends !== null && ends >= now + fadeMs
}

/** Whether a slide that was made ready is still one to be shown. */
export const mayCome = (slide: PlaylistSlide, playlist: Playlist | null): boolean =>
  (playlist?.slides ?? []).some((other) => slideKey(other) === slideKey(slide))
