import { refuse, wrongField, type Refusal } from '../../problems/refusal.ts'
import type { CarriedOut } from '../../store/decisions.ts'

/** Why nothing was changed, as the caller is told. */
export function refused({
  reason,
  currentVersion,
}: Pick<Extract<CarriedOut, { ok: false }>, 'reason' | 'currentVersion'>): Refusal {
  switch (reason) {
    case 'not-here':
      return refuse('not-found')
    case 'stale-version':
      return refuse(reason, currentVersion === null ? {} : { currentVersion })
    case 'reason-missing':
      return wrongField('/reasonCode', 'required')
    case 'validity-empty':
      return wrongField('/validUntil', 'wrong-order')
    case 'not-verified':
    case 'already-handed-in':
    case 'already-awaiting':
    case 'already-approved':
    case 'unchanged-since-decision':
    case 'not-awaiting':
    case 'not-shown':
    case 'already-ended':
    case 'already-withdrawn':
    case 'validity-over':
      return refuse(reason)
    case 'not-over':
      throw new Error('only time asks for an end')
    default:
      return reason satisfies never
  }
}
