import type { Instant } from '../notice/common.ts'
import type { Command, Decision, Refusal } from './command.ts'
import { eventOf } from './event.ts'
import { handIn, revise } from './hand-in.ts'
import { passing, settle } from './settle.ts'
import { onScreen, type Placement } from './state.ts'

/**
 * What becomes of a placement. Pure; `now` in milliseconds since 1970. Time comes first: what is over at `now` has ended
 * before the command is looked at. `before` null: the notice is not at this centre. A refusal changes nothing.
 */
export function decide(before: Placement | null, command: Command, now: Instant): Decision {
  const settled = before && settle(before, now)
  const after = command.kind === 'end' ? ended(before, settled) : next(settled, command, now)
  if (typeof after === 'string') return { ok: false, reason: after, currentVersion: before?.version ?? null }
  const time = before && settled ? passing(before, settled, now) : []
  return { ok: true, after, events: [...time, ...eventOf(command, settled, after, now)] }
}

const ended = (before: Placement | null, settled: Placement | null): Placement | Refusal =>
  settled === null ? 'not-here' : settled === before ? 'not-over' : settled

type Asked = Exclude<Command, { kind: 'end' }>

function next(current: Placement | null, command: Asked, since: Instant): Placement | Refusal {
  if (command.kind === 'choose') {
    const { version } = command
    return current && current.state !== 'draft' ? 'already-handed-in' : { state: 'draft', version, since }
  }
  if (command.kind === 'submit') return handIn(current, command, since)
  if (!current) return 'not-here'
  if (command.kind === 'revise') return revise(current, command, since)
  if (current.state === 'ended') return 'already-ended'
  if (command.kind === 'withdraw')
    return current.state === 'withdrawn'
      ? 'already-withdrawn'
      : { state: 'withdrawn', version: current.version, since }
  if (command.kind === 'remove') return remove(current, command, since)
  return judge(current, command, since)
}

/** The liaison's decision on exactly the version seen. Whatever it is, it ends the showing of the version before. */
function judge(
  current: Placement,
  command: Extract<Command, { kind: 'approve' | 'request-change' | 'decline' }>,
  since: Instant,
): Placement | Refusal {
  const { version } = command
  if (version !== current.version) return 'stale-version'
  if (current.state !== 'awaiting') return 'not-awaiting'
  switch (command.kind) {
    case 'approve': {
      const { from: validFrom, until: validUntil } = current.validity
      return {
        state: 'approved',
        version,
        since,
        shown: { version, approvedAt: since, validFrom, validUntil },
      }
    }
    case 'request-change':
      return command.reason
        ? { state: 'change-requested', version, since, reason: command.reason }
        : 'reason-missing'
    case 'decline':
      return command.reason ? { state: 'declined', version, since, reason: command.reason } : 'reason-missing'
    default:
      return command satisfies never
  }
}

/** Off the screen now. Where a newer version waits, it goes on waiting: it has its own decision to come. */
function remove(
  current: Placement,
  { reason }: Extract<Command, { kind: 'remove' }>,
  since: Instant,
): Placement | Refusal {
  if (!onScreen(current)) return 'not-shown'
  if (!reason) return 'reason-missing'
  return current.state === 'awaiting'
    ? { ...current, shown: null }
    : { state: 'removed', version: current.version, since, reason }
}
