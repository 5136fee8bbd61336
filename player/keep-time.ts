import type { Instant } from '../content/notice/common.ts'
import type { Playlist } from '../content/playlist/playlist.ts'

/** The first end of a window after `now`; Infinity where there is none. */
export function nextEnd(playlist: Playlist, now: Instant): Instant {
  let next = Infinity
  for (const { windows } of playlist.slides)
    for (const [, until] of windows) {
      const end = Date.parse(until)
      if (end > now && end < next) next = end
    }
  return next
}

/** Calls `keep` at once whenever something has ended, so that a restart, whatever the device's clock says then, knows that it has. */
export function createTimeKeeper(keep: () => void) {
  let seen: Playlist | null = null
  let due = Infinity
  return (playlist: Playlist | null, now: Instant | null): void => {
    if (!playlist || now === null) return
    const passed = now >= due
    if (passed) keep()
    if (passed || playlist !== seen) due = nextEnd(playlist, now)
    seen = playlist
  }
}
