import type { Instant } from '../content/notice/common.ts'
import { afterReload, atColdStart, type Bounds, type LeftTime, type StoredTime } from './cold-start.ts'

/** The two clocks of a device, in milliseconds: wall time (which people and NTP set) and time since the page began. */
export interface Readings {
  device: number
  monotonic: number
}

/** What is known of the time, as of `at`. */
interface Known extends Bounds {
  at: Readings
  /** Server minus device clock when the server last spoke. */
  offset: number
  /** Round trip of the answer behind it, milliseconds; null: no answer since the page began. */
  roundTrip: number | null
}

/** An answer's `Server-Time` with the device's clocks when it was asked for and when it came. */
export interface Sample {
  server: Instant
  asked: Readings
  came: Readings
}

const slew = 5_000
const jump = 2_000
/** Up to this round trip, half of it is near enough; the answer of a slower one may be as old as the whole. */
const quick = 2_000

/** A slower answer that agrees with what is known teaches nothing. */
function fromAnswer(known: Known | null, { server, asked, came }: Sample): Known {
  const roundTrip = Math.max(0, came.monotonic - asked.monotonic)
  const middle = server + roundTrip / 2
  if (known?.roundTrip != null && known.latest !== null && roundTrip >= known.roundTrip) {
    const estimate = known.latest + came.monotonic - known.at.monotonic
    const slept = came.device - known.at.device - (came.monotonic - known.at.monotonic)
    if (Math.abs(estimate - middle) <= roundTrip / 2 && Math.abs(slept) < jump) return known
  }
  const bounds =
    roundTrip <= quick
      ? { earliest: middle, latest: middle }
      : { earliest: server, latest: server + roundTrip }
  return { ...bounds, at: came, offset: middle - came.device, roundTrip }
}

/** Never says less than it said before, but for a step back too great to be waited out. */
function ratchet() {
  let highest = Number.NEGATIVE_INFINITY
  return {
    reach: (to: Instant): Instant => (highest = Math.max(highest, to)),
    yieldTo: (word: Instant): void => {
      if (highest - word > slew) highest = word
    },
  }
}

/**
 * The server's time on the device, as two bounds: a notice begins when it is surely time (`certain`), and ends when it can be time
 * (`now`). Between two answers of the server neither ever goes back, whatever is done to the device's clock.
 */
export function createClock(read: () => Readings, stored: StoredTime | null, left: LeftTime | null = null) {
  const start = read()
  const bounds = (left && afterReload(left, start.device)) ?? (stored && atColdStart(stored, start.device))
  const offset = (left ?? stored)?.offset ?? 0
  let known: Known | null = bounds && { ...bounds, at: start, offset, roundTrip: null }
  let asleep = 0
  let seen = start
  const late = ratchet()
  const sure = ratchet()

  /** A device that sleeps stops its monotonic clock; what the device clock leaps ahead between two looks is such a sleep, or is taken for one. */
  const look = (at: Readings) => {
    const leap = at.device - seen.device - (at.monotonic - seen.monotonic)
    if (leap > jump) asleep += leap
    seen = at
  }
  const ran = (from: Known, at: Readings): number => at.monotonic - from.at.monotonic
  /** The latest that it can be. A device clock set forward ends notices early, never late; set back it changes nothing. */
  const carried = (from: Known, at: Readings): number =>
    Math.max(ran(from, at) + asleep, at.device - from.at.device)

  const clock = {
    /** The latest that it can be; null where nobody can say. */
    now(): Instant | null {
      const at = read()
      look(at)
      if (!known || known.latest === null) return null
      return late.reach(known.latest + carried(known, at))
    },
    /** It is surely this late; null where the server was never heard of. The device's own clock has no say in it. */
    certain(): Instant | null {
      return known && sure.reach(known.earliest + ran(known, read()))
    },
    /** Takes an answer. Small steps back are waited out, so that nothing that has just ended flashes up again. */
    answer(sample: Sample): void {
      look(sample.came)
      const before = known
      known = fromAnswer(known, sample)
      if (known === before) return
      asleep = 0
      sure.yieldTo(known.earliest)
      late.yieldTo(known.latest ?? known.earliest)
    },
    /** The device clock ran away from the monotonic one (set by hand, by NTP, or a sleep): time to ask the server. */
    jumped(): boolean {
      if (!known) return false
      const at = read()
      return Math.abs(at.device - known.at.device - ran(known, at)) > jump
    },
    /** Good enough to show to people as the time of day: told by the server, or by a device clock that went on while the screen was off. */
    isExact: (): boolean => known !== null && known.latest !== null,
    /** Server minus device clock, milliseconds, when the server last spoke; null before that. */
    offset: (): number | null => known?.offset ?? null,
    /** What to keep for the next start. */
    toStore(): StoredTime | null {
      const [certain, now] = [clock.certain(), clock.now()]
      if (!known || certain === null) return null
      return { server: certain, latest: now, offset: now === null ? known.offset : now - read().device }
    },
  }
  return clock
}
export type Clock = ReturnType<typeof createClock>
