import { slideAt } from '../../content/playlist/rotation.ts'
import type { Playlist, PlaylistSlide } from '../../content/playlist/playlist.ts'
import { hoursOf } from '../../content/playlist/windows.ts'
import type { ScreenWithState } from '../../server/routes/screens/schema.ts'

/** What is on a screen now, as far as it can be known. `dark`: outside its hours. */
export type NowShowing =
  { kind: 'unknown' } | { kind: 'house' } | { kind: 'dark' } | { kind: 'slide'; slide: PlaylistSlide }

/**
 * What the screen shows at `at`, the server's time: what the rotation says of the playlist, as the screen itself computes it.
 * Unknown where the screen is silent, or has not said that it draws from this very playlist, whole.
 */
export function nowShowing(
  screen: Pick<ScreenWithState, 'alive' | 'etag'>,
  playlist: Playlist,
  at: number,
): NowShowing {
  if (!screen.alive || screen.etag !== playlist.etag) return { kind: 'unknown' }
  const { slide } = slideAt(playlist, at)
  if (slide) return { kind: 'slide', slide }
  const days = playlist.days.map((day) => Date.parse(day))
  const hours = hoursOf(playlist.screen.hours, { days, until: Date.parse(playlist.until) })
  return { kind: hours.some(([from, until]) => from <= at && at < until) ? 'house' : 'dark' }
}
