import type { Placement } from '../../server/routes/placements/schema.ts'
import type { Messages } from '../messages/fi.ts'

/** What the organisation can expect or do next at one centre. `from` is RFC 3339; `day` words it. */
export function nextStep(
  placement: Pick<Placement, 'state' | 'shownVersion'>,
  validFrom: string | null,
  now: number,
  m: Messages['next'],
  day: (instant: string) => string,
): string {
  if (placement.state === 'approved')
    return validFrom && Date.parse(validFrom) > now ? m.approvedLater(day(validFrom)) : m.approved
  if (placement.state === 'awaiting') return placement.shownVersion === null ? m.awaiting : m.awaitingShown
  return m[placement.state]
}
