import type { Instant } from '../notice/common.ts'
import type { PlacementEvent } from './command.ts'
import { onScreen, type Placement } from './state.ts'

/** The placement as time has left it at `now`: the same object while nothing of it is over. */
export function settle(placement: Placement, now: Instant): Placement {
  const { version } = placement
  switch (placement.state) {
    case 'approved':
      return placement.shown.validUntil <= now ? { state: 'ended', version, since: now } : placement
    case 'awaiting': {
      if (placement.validity.until <= now) return { state: 'ended', version, since: now }
      const shown = onScreen(placement)
      return shown && shown.validUntil <= now ? { ...placement, shown: null } : placement
    }
    default:
      return placement
  }
}

/** The line time wrote into the log between the two, if any. */
export function passing(before: Placement, settled: Placement, at: Instant): PlacementEvent[] {
  if (settled === before) return []
  return settled.state === 'ended'
    ? [{ kind: 'ended', version: settled.version, at, reason: null }]
    : [{ kind: 'shown-ended', version: onScreen(before)?.version ?? before.version, at, reason: null }]
}
