import type { LeftTime, StoredTime } from './cold-start.ts'
import { readings } from './readings.ts'

const key = 'aulataulu-player.left'

/** What the page before this one in the same tab left as it went; null where there was none. Read once: a third page has no use for it. */
export function takeLeftTime(): LeftTime | null {
  try {
    const left = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Partial<LeftTime> | null
    sessionStorage.removeItem(key)
    const numbers = [left?.device, left?.server, left?.offset, left?.latest ?? 0]
    return numbers.every((each) => typeof each === 'number' && isFinite(each)) ? (left as LeftTime) : null
  } catch {
    // Without a session's storage a reload is as good as a restart.
    return null
  }
}

/** Leaves the time to the next page as this one goes. A device that loses its power leaves nothing. */
export function leaveTime(timeNow: () => StoredTime | null): void {
  window.addEventListener('pagehide', () => {
    try {
      const time = timeNow()
      if (time) sessionStorage.setItem(key, JSON.stringify({ ...time, device: readings().device }))
    } catch {
      // As above.
    }
  })
}
