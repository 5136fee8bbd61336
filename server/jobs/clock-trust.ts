import type { Instant } from '../../content/notice/common.ts'

/** A step of the wall clock, against the one that only counts, that is no drift of a clock but somebody's hand. Milliseconds. */
const stepMs = 5 * 60_000
/** How long a clock must have stood after a step before anything that cannot be taken back is done by it. Milliseconds. */
const settleMs = 10 * 60_000

export interface ClockTrust {
  /** Whether the wall clock has gone evenly for a while. */
  settled(): boolean
  /** The wall clock's time just after its last step; null: none yet. */
  lastStep(): Instant | null
}

/**
 * Watches the wall clock for steps. What ends because "its time is over" cannot be begun again, so a clock that jumps a year ahead and
 * comes back must find everything as it was. `counted`: milliseconds of a clock that nobody sets. What stood still (a suspended machine)
 * looks like a step too, and costs ten minutes.
 */
export function watchClock(now: () => Instant, counted: () => number): ClockTrust {
  let apart = now() - counted()
  let step: { at: Instant; counted: number } | null = null
  const look = () => {
    const difference = now() - counted()
    if (Math.abs(difference - apart) > stepMs) step = { at: now(), counted: counted() }
    apart = difference
  }
  return {
    settled() {
      look()
      return step === null || counted() - step.counted >= settleMs
    },
    lastStep() {
      look()
      return step?.at ?? null
    },
  }
}
