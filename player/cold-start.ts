import type { Instant } from '../content/notice/common.ts'

/** Between which two instants the time lies. `latest` null: nobody can say, so nothing that ends may be shown. */
export interface Bounds {
  earliest: Instant
  latest: Instant | null
}

/** What is kept over a restart. */
export interface StoredTime {
  /** It was surely this late. */
  server: Instant
  /** It was not later than this; null: that was not known. */
  latest: Instant | null
  /** That time minus the device clock then, milliseconds. */
  offset: number
}

/** What a page leaves to the one that is loaded in its place. `device`: the device clock as it went. */
export interface LeftTime extends StoredTime {
  device: Instant
}

/**
 * A clock that stands while the device is off (no battery: it resumes from what it saved when it went down) is, as the page starts,
 * ahead of what was stored by no more than the minute since it was stored and the time it takes to go down and to start. Only a
 * clock that is ahead by more has gone on meanwhile.
 */
const standstill = 10 * 60_000
/** A page that takes the place of another does so within this time; a device does not restart as fast. */
const reload = 15_000

/**
 * After a restart without the server. A clock that is behind what was known, or not far enough ahead of it to have gone on while
 * the device was off, says nothing of how long that was. One that went on tells the latest that it can be: notices end by it.
 * None begins by it, because it cannot be told from one set ahead.
 */
export function atColdStart(stored: StoredTime, device: Instant): Bounds {
  const reading = device + stored.offset
  const went = stored.latest !== null && reading >= Math.max(stored.latest, stored.server) + standstill
  return { earliest: stored.server, latest: went ? reading : null }
}

/** After a mere reload, which is too short for the device to have been off; null where it was not one. */
export function afterReload(left: LeftTime, device: Instant): Bounds | null {
  const took = device - left.device
  if (!(took >= 0 && took <= reload)) return null
  return { earliest: left.server, latest: left.latest === null ? null : left.latest + took }
}

/** What is known at start: a playlist was made at the server's time `made`, so it cannot be earlier than that now. */
export function knownAtStart(stored: StoredTime | null, made: Instant | null): StoredTime | null {
  if (made === null || !isFinite(made)) return stored
  if (!stored) return { server: made, latest: null, offset: 0 }
  return { ...stored, server: Math.max(stored.server, made) }
}
