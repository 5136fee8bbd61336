import type { Instant } from '../notice/common.ts'
import type { Reason } from './reason.ts'
import type { Placement, Validity } from './state.ts'

/** What people ask for. A liaison's decision names the version that was looked at. */
export type Command =
  | { kind: 'choose'; version: number }
  | { kind: 'submit'; version: number; validity: Validity }
  | { kind: 'revise'; version: number; validity: Validity }
  | { kind: 'approve'; version: number }
  | { kind: 'request-change'; version: number; reason: Reason | null }
  | { kind: 'decline'; version: number; reason: Reason | null }
  | { kind: 'withdraw' }
  | { kind: 'remove'; reason: Reason | null }
  | { kind: 'end' }

/** Why a command changed nothing. */
export const refusals = [
  /** The notice is not at this centre. */
  'not-here',
  /** It has been handed in; the centre cannot be chosen for a draft any more. */
  'already-handed-in',
  /** The command names another version than the one the state speaks of. */
  'stale-version',
  /** This very version waits already, or is approved already. */
  'already-awaiting',
  'already-approved',
  /** This very version was turned down or removed: it must be mended first. */
  'unchanged-since-decision',
  'not-awaiting',
  'not-shown',
  'already-ended',
  'already-withdrawn',
  'reason-missing',
  /** The validity ends before it begins, or has ended. */
  'validity-empty',
  'validity-over',
  /** Nothing of it has reached its end: only for `end`. */
  'not-over',
] as const
export type Refusal = (typeof refusals)[number]

/** One line of the append-only log. `version` is the version it was done to. */
export interface PlacementEvent {
  kind:
    | 'chosen'
    | 'submitted'
    | 'revised'
    | 'approved'
    | 'change-requested'
    | 'declined'
    | 'withdrawn'
    | 'removed'
    | 'ended'
    /** The approved version's time was over while a newer one waits. */
    | 'shown-ended'
  version: number
  at: Instant
  reason: Reason | null
}

export type Decision =
  | { ok: true; after: Placement; events: PlacementEvent[] }
  /** `currentVersion`: the version the placement speaks of, for the reader of a stale one. */
  | { ok: false; reason: Refusal; currentVersion: number | null }
