import type { Instant } from '../notice/common.ts'
import type { Command, Refusal } from './command.ts'
import type { Placement, Shown, Validity } from './state.ts'

type Of<K extends Command['kind']> = Extract<Command, { kind: K }>

/** Into the queue: for the first time, after a withdrawal, or with a newer version than the one decided on. */
export function handIn(
  current: Placement | null,
  { version, validity }: Of<'submit'>,
  now: Instant,
): Placement | Refusal {
  const again = current && (repeated(current, version) ?? unfit(validity, now))
  return again ?? unfit(validity, now) ?? awaiting(current, version, validity, now)
}

/** A new version of what was handed in: back to the queue; what is approved stays on screen meanwhile. */
export function revise(
  current: Placement,
  { version, validity }: Of<'revise'>,
  now: Instant,
): Placement | Refusal {
  if (version <= current.version) return 'stale-version'
  switch (current.state) {
    case 'draft':
      return { ...current, version }
    case 'ended':
      return 'already-ended'
    case 'withdrawn':
      return 'already-withdrawn'
    case 'awaiting':
    case 'approved':
    case 'change-requested':
    case 'declined':
    case 'removed':
      return unfit(validity, now) ?? awaiting(current, version, validity, now)
    default:
      return current satisfies never
  }
}

/** A version that waits on keeps its place in the queue when it is replaced by a newer one. */
function awaiting(current: Placement | null, version: number, validity: Validity, now: Instant): Placement {
  const since = current?.state === 'awaiting' ? current.since : now
  return { state: 'awaiting', version, validity, since, shown: current && shownOf(current) }
}

const shownOf = (current: Placement): Shown | null =>
  current.state === 'approved' || current.state === 'awaiting' ? current.shown : null

function unfit({ from, until }: Validity, now: Instant): Refusal | null {
  return until <= from ? 'validity-empty' : until <= now ? 'validity-over' : null
}

/** Why this version cannot be handed in where another, or the same, was handed in before. */
function repeated(current: Placement, version: number): Refusal | null {
  if (version < current.version) return 'stale-version'
  if (version > current.version) return null
  switch (current.state) {
    case 'draft':
    case 'withdrawn':
      return null
    case 'awaiting':
      return 'already-awaiting'
    case 'approved':
      return 'already-approved'
    case 'change-requested':
    case 'declined':
    case 'removed':
      return 'unchanged-since-decision'
    case 'ended':
      return 'already-ended'
    default:
      return current satisfies never
  }
}
