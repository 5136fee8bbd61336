import type { Instant } from '../notice/common.ts'
import type { Command, PlacementEvent } from './command.ts'
import { onScreen, type Placement } from './state.ts'

/** The log's line for a command that was carried out. `end` has none of its own: time wrote it (settle.ts). */
export function eventOf(
  command: Command,
  before: Placement | null,
  after: Placement,
  at: Instant,
): PlacementEvent[] {
  const line = (kind: PlacementEvent['kind'], more: Partial<PlacementEvent> = {}): PlacementEvent[] => [
    { kind, version: after.version, at, reason: null, ...more },
  ]
  switch (command.kind) {
    case 'choose':
      return line('chosen')
    case 'submit':
      return line('submitted')
    case 'revise':
      return line('revised')
    case 'approve':
      return line('approved')
    case 'request-change':
      return line('change-requested', { reason: command.reason })
    case 'decline':
      return line('declined', { reason: command.reason })
    case 'withdraw':
      return line('withdrawn')
    case 'remove':
      return line('removed', {
        reason: command.reason,
        version: (before && onScreen(before)?.version) ?? after.version,
      })
    case 'end':
      return []
    default:
      return command satisfies never
  }
}
