import type { Instant } from '../../content/notice/common.ts'

export interface Attempts {
  /** Counts one attempt. 0: go on; else the seconds until the next is allowed (this one is not counted then). */
  take(key: string): number
  /** What was taken was no guess: it does not count. */
  giveBack(key: string): void
}

/** Most keys remembered at once; beyond it the oldest are forgotten. */
const mostKeys = 20_000

/**
 * Counts attempts before they are tried, so that many at once cannot slip through together; those that succeed are given back. A
 * count begins anew `perMs` milliseconds after its first attempt. In memory: a restart forgives.
 */
export function attempts({ most, perMs, now }: { most: number; perMs: number; now(): Instant }): Attempts {
  const counts = new Map<string, { since: Instant; count: number }>()
  return {
    take(key) {
      const entry = counts.get(key)
      if (!entry || now() - entry.since >= perMs) {
        counts.delete(key)
        counts.set(key, { since: now(), count: 1 })
        for (const oldest of counts.keys()) {
          if (counts.size <= mostKeys) break
          counts.delete(oldest)
        }
        return 0
      }
      if (entry.count >= most) return Math.max(1, Math.ceil((entry.since + perMs - now()) / 1000))
      entry.count += 1
      return 0
    },
    giveBack(key) {
      const entry = counts.get(key)
      if (entry && --entry.count <= 0) counts.delete(key)
    },
  }
}
