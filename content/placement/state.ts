import type { Instant } from '../notice/common.ts'
import type { Reason } from './reason.ts'

/** [from, until): when a version may be shown at all. An event's version ends with the event (validity.ts). */
export interface Validity {
  from: Instant
  until: Instant
}

/** The approved version that may be on screen: nobody's silence puts one here, only `approve`. */
export interface Shown {
  version: number
  approvedAt: Instant
  validFrom: Instant
  validUntil: Instant
}

/** `version` is the one the state speaks of; `since` when the state began. */
interface Common {
  version: number
  since: Instant
}

/** The centre is chosen, nothing is handed in. */
export interface Draft extends Common {
  state: 'draft'
}
/** In the liaison's queue. `shown` is an earlier, approved version that stays on screen meanwhile. */
export interface Awaiting extends Common {
  state: 'awaiting'
  validity: Validity
  shown: Shown | null
}
/** On screen in its validity; `shown.version` is always `version`. */
export interface Approved extends Common {
  state: 'approved'
  shown: Shown
}
export interface ChangeRequested extends Common {
  state: 'change-requested'
  reason: Reason
}
export interface Declined extends Common {
  state: 'declined'
  reason: Reason
}
export interface Withdrawn extends Common {
  state: 'withdrawn'
}
export interface Removed extends Common {
  state: 'removed'
  reason: Reason
}
export interface Ended extends Common {
  state: 'ended'
}

/** One notice at one centre. Only `Awaiting` and `Approved` can have anything on screen. */
export type Placement = Draft | Awaiting | Approved | ChangeRequested | Declined | Withdrawn | Removed | Ended

/**
 * The version that may be on screen, or null. Its `validUntil` is cut at the end of a newer version that waits:
 * the organisation has said that the notice is over then. The caller still compares it with the clock.
 */
export function onScreen(placement: Placement): Shown | null {
  switch (placement.state) {
    case 'approved':
      return placement.shown
    case 'awaiting':
      return (
        placement.shown && {
          ...placement.shown,
          validUntil: Math.min(placement.shown.validUntil, placement.validity.until),
        }
      )
    default:
      return null
  }
}
