import type { Instant } from '../../content/notice/common.ts'

/**
 * How wrong passwords are slowed: so many at once, then one in each pause (a leaky bucket, as ATM's generic cell rate algorithm counts
 * it). In any span of time there are at most `free + span / pauseMs + 1` of them.
 */
export interface Pace {
  free: number
  pauseMs: number
}

/** When the bucket is empty again if nothing is added. */
export type Level = Instant

/** Milliseconds until the next try; 0: at once. A clock that was set back makes nobody wait longer than a full bucket does. */
export function waitFor(level: Level | undefined, { free, pauseMs }: Pace, now: Instant): number {
  if (level === undefined) return 0
  const emptyIn = Math.min(level - now, free * pauseMs)
  return Math.max(0, emptyIn - (free - 1) * pauseMs)
}

/** The bucket after one more wrong password. */
export function afterWrong(level: Level | undefined, { free, pauseMs }: Pace, now: Instant): Level {
  const emptyIn = level === undefined ? 0 : Math.max(0, Math.min(level - now, free * pauseMs))
  return now + emptyIn + pauseMs
}

export interface Brake {
  /** Milliseconds until the next try is allowed; 0: now. */
  waitFor(key: string): number
  /** Counts a wrong password. */
  wrong(key: string): void
  /** Forgets what was counted: the password was right. */
  right(key: string): void
}

/** Most keys remembered at once; beyond it those that were wrong longest ago are forgotten. */
const mostKeys = 20_000

/** In memory: a restart forgives, and each process counts for itself. */
export function brake(pace: Pace, now: () => Instant): Brake {
  const levels = new Map<string, Level>()
  return {
    waitFor: (key) => waitFor(levels.get(key), pace, now()),
    wrong(key) {
      const level = afterWrong(levels.get(key), pace, now())
      levels.delete(key)
      levels.set(key, level)
      for (const oldest of levels.keys()) {
        if (levels.size <= mostKeys) break
        levels.delete(oldest)
      }
    },
    right: (key) => void levels.delete(key),
  }
}
