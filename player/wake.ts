import type { Instant } from '../content/notice/common.ts'

/**
 * Milliseconds until the stage must look again: at the next boundary, and each second at least, because a timer that slept
 * with the device, or a clock that was set, moves the boundary.
 */
export function wakeIn(now: Instant | null, boundary: Instant): number {
  if (now === null) return 1_000
  return Math.min(1_000, Math.max(1, Math.ceil(boundary - now)))
}
