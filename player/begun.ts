import type { Instant } from '../content/notice/common.ts'
import type { Playlist, PlaylistSlide } from '../content/playlist/playlist.ts'
import { keepSlides } from './slide.ts'

/** When the slide's time on this screen begins: its first window. The later ones only follow the screen's hours. */
const startOf = (slide: PlaylistSlide): Instant => Date.parse(slide.windows[0]?.[0] ?? '')

/** Milliseconds by which a device's two clocks differ without anybody having touched them. */
const rounding = 1_000

/**
 * The playlist without the slides that may already have begun by a clock that nobody vouches for, but have not surely. The same
 * object while there is none, and while they are the same: what is computed for a playlist is remembered by the object.
 */
export function createBegun() {
  let last: { of: Playlist; waiting: string; begun: Playlist } | null = null
  return (playlist: Playlist, certain: Instant | null, now: Instant): Playlist => {
    if (certain !== null && certain + rounding >= now) return playlist
    const waits = (slide: PlaylistSlide) => {
      const start = startOf(slide)
      return start <= now && !(certain !== null && start <= certain)
    }
    const waiting = playlist.slides.map((slide) => (waits(slide) ? '1' : '0')).join('')
    if (last?.of !== playlist || last.waiting !== waiting)
      last = { of: playlist, waiting, begun: keepSlides(playlist, (slide) => !waits(slide)) }
    return last.begun
  }
}
