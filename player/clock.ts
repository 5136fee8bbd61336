import type { Instant } from '../content/notice/common.ts'

/** The two clocks of a device, in milliseconds: wall time (which people and NTP set) and time since the page began. */
export interface Readings {
  device: number
  monotonic: number
}

/** What is kept over a reboot. `offset` is server minus device clock at the last answer. */
export interface StoredTime {
  server: Instant
  offset: number
}

/** What is known of the time. `anchor` held at `at`; `certain` is what the server's word alone allows to say of `at`. */
interface Known {
  anchor: Instant
  certain: Instant
  at: Readings
  offset: number | null
  /** Round trip of the answer behind the anchor, milliseconds; null: no answer since the page began. */
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

/** After a reboot without the server: nothing that anybody knew may be undercut. */
function fromStored(stored: StoredTime, at: Readings): Known {
  const anchor = Math.max(stored.server, at.device, at.device + stored.offset)
  return { anchor, certain: stored.server, at, offset: stored.offset, roundTrip: null }
}

/** Server time with half the round trip added. A slower answer that agrees with what is known teaches nothing. */
function fromAnswer(known: Known | null, { server, asked, came }: Sample): Known {
  const roundTrip = Math.max(0, came.monotonic - asked.monotonic)
  const anchor = server + roundTrip / 2
  if (known?.roundTrip != null && roundTrip >= known.roundTrip) {
    const estimate = known.anchor + came.monotonic - known.at.monotonic
    const slept = came.device - known.at.device - (came.monotonic - known.at.monotonic)
    if (Math.abs(estimate - anchor) <= roundTrip / 2 && Math.abs(slept) < jump) return known
  }
  return { anchor, certain: anchor, at: came, offset: anchor - came.device, roundTrip }
}

/**
 * The server's time on the device. It fails closed: `now()` is null until the server's time was ever known, is never
 * earlier than what it said before (but for an answer of the server that says otherwise), and errs only to the late side.
 */
export function createClock(read: () => Readings, stored: StoredTime | null) {
  let known: Known | null = stored ? fromStored(stored, read()) : null
  let latest = Number.NEGATIVE_INFINITY
  let seen = read()
  let asleep = 0

  /** A device that sleeps stops its monotonic clock; what the device clock leaps ahead between two looks is such a sleep, or is taken for one. */
  const look = (at: Readings) => {
    const leap = at.device - seen.device - (at.monotonic - seen.monotonic)
    if (leap > jump) asleep += leap
    seen = at
  }
  /** The latest time that can be true. A device clock set forward ends notices early, never late; set back it changes nothing. */
  const carried = (from: Known, at: Readings): Instant =>
    from.anchor + Math.max(at.monotonic - from.at.monotonic + asleep, at.device - from.at.device)

  return {
    now(): Instant | null {
      const at = read()
      look(at)
      if (!known) return null
      latest = Math.max(latest, carried(known, at))
      return latest
    },
    /** Takes an answer. Small steps back are waited out, so that nothing that has just ended flashes up again. */
    answer(sample: Sample): void {
      look(sample.came)
      const before = known
      known = fromAnswer(known, sample)
      if (known !== before) asleep = 0
      const fresh = carried(known, sample.came)
      if (latest - fresh > slew) latest = fresh
    },
    /** The device clock ran away from the monotonic one (set by hand, by NTP, or a sleep): time to ask the server. */
    jumped(): boolean {
      if (!known) return false
      const at = read()
      return Math.abs(at.device - known.at.device - (at.monotonic - known.at.monotonic)) > jump
    },
    /** Good enough to show to people as the time of day: told by the server, or the device clock does not lag behind it. */
    isExact(): boolean {
      return known !== null && (known.roundTrip !== null || known.anchor - known.at.device < 60_000)
    },
    /** Server minus device clock, milliseconds; null before the first answer ever. */
    offset: (): number | null => known?.offset ?? null,
    /** What to keep for the next start: only the server's word and the time that surely went by since. */
    toStore(): StoredTime | null {
      if (!known) return null
      return { server: known.certain + read().monotonic - known.at.monotonic, offset: known.offset ?? 0 }
    },
  }
}
export type Clock = ReturnType<typeof createClock>

/** What is known at start: a playlist was made at the server's time `made`, so it cannot be earlier than that now. */
export function knownAtStart(stored: StoredTime | null, made: Instant | null): StoredTime | null {
  if (made === null || !isFinite(made)) return stored
  return stored ? { ...stored, server: Math.max(stored.server, made) } : { server: made, offset: 0 }
}
