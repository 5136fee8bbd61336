import type { Instant } from '../../content/notice/common.ts'

/** Lets so many through in each minute. Answers how many it kept back before this one; null: this one is kept back. */
export function fewAMinute(most: number, now: () => Instant): { mayRecord(): number | null } {
  let minute = NaN
  let count = 0
  let keptBack = 0
  return {
    mayRecord() {
      const current = Math.floor(now() / 60_000)
      if (current !== minute) [minute, count] = [current, 0]
      if (count >= most) {
        keptBack++
        return null
      }
      count++
      const before = keptBack
      keptBack = 0
      return before
    },
  }
}
