import type { DemoNotice, DemoPlacement, DemoVersion } from '../../content/samples/county.ts'
import type { Instant } from '../../content/notice/common.ts'
import type { Command } from '../../content/placement/command.ts'
import type { Validity } from '../../content/placement/state.ts'
import { effectiveValidity } from '../../content/playlist/validity.ts'

/** What somebody did at an instant, so that the notice came to where the sample has it. */
export type Step = { at: Instant; notice: DemoNotice } & (
  | { kind: 'version'; number: number; version: DemoVersion }
  | { kind: 'choose'; number: number; centres: string[] }
  | { kind: 'command'; centre: string; who: 'author' | 'decider' | 'time'; command: Command }
)

const day = 24 * 60 * 60_000
const between = (a: Instant, b: Instant): Instant => Math.floor((a + b) / 2)

/** When the version may be shown: an event's only until the event is over. */
export const validityOf = ({ content, validFrom, validUntil }: DemoVersion): Validity =>
  effectiveValidity({
    template: content.template,
    validFrom,
    validUntil,
    ...(content.details && { details: content.details }),
  })

/** A notice's life up to `now`, in order; its first version gets the number `first`. */
export function stepsOf(notice: DemoNotice, first: number, now: Instant): Step[] {
  const { laterVersion: later, placements, handedInAt } = notice
  const handedIn = placements.filter(({ state }) => state !== 'draft')
  const drafts = placements.filter(({ state }) => state === 'draft').map(({ centre }) => centre)
  const number = later ? first + 1 : first
  const by = (at: Instant, centre: string, who: 'author' | 'decider' | 'time', command: Command): Step => ({
    kind: 'command',
    at,
    notice,
    centre,
    who,
    command,
  })
  const submit = (at: Instant, kind: 'submit' | 'revise', n: number, version: DemoVersion): Step[] =>
    handedIn.map(({ centre }) =>
      by(at, centre, 'author', { kind, version: n, validity: validityOf(version) }),
    )

  const steps: Step[] = [{ kind: 'version', at: handedInAt, notice, number: first, version: notice }]
  steps.push(...submit(handedInAt, 'submit', first, notice))
  if (later) {
    const approvedAt = between(handedInAt, later.handedInAt)
    for (const { centre, approvedBefore } of handedIn)
      if (approvedBefore) steps.push(by(approvedAt, centre, 'decider', { kind: 'approve', version: first }))
    steps.push({ kind: 'version', at: later.handedInAt, notice, number, version: later })
    steps.push(...submit(later.handedInAt, 'revise', number, later))
  }
  const version = later ?? notice
  const span = { from: version.handedInAt, until: validityOf(version).until, now }
  for (const placement of handedIn)
    for (const { at, who, command } of decisions(placement, number, span))
      steps.push(by(at, placement.centre, who, command))
  if (drafts.length) steps.push({ kind: 'choose', at: version.handedInAt, notice, number, centres: drafts })
  return steps.sort((a, b) => a.at - b.at)
}

interface Span {
  /** Handing in. */
  from: Instant
  /** End of the validity. */
  until: Instant
  now: Instant
}

/** What was decided on the latest version at one centre. */
function decisions(
  { state, reasonCode, note = '', decidedAt }: DemoPlacement,
  version: number,
  { from, until, now }: Span,
): { at: Instant; who: 'author' | 'decider' | 'time'; command: Command }[] {
  // A decision lies after the handing in and before the end, and never in the future.
  const latest = Math.min(now, until - 1)
  const at = Math.max(from, Math.min(decidedAt ?? from + day, latest))
  const reason = reasonCode ? { code: reasonCode, note } : null
  const approve = (when: Instant) =>
    ({ at: when, who: 'decider', command: { kind: 'approve', version } }) as const
  switch (state) {
    case 'draft':
    case 'awaiting':
      return []
    case 'approved':
      return [approve(at)]
    case 'change-requested':
      return [{ at, who: 'decider', command: { kind: 'request-change', version, reason } }]
    case 'declined':
      return [{ at, who: 'decider', command: { kind: 'decline', version, reason } }]
    case 'withdrawn':
      return [approve(between(from, at)), { at, who: 'author', command: { kind: 'withdraw' } }]
    case 'removed':
      return [approve(between(from, at)), { at, who: 'decider', command: { kind: 'remove', reason } }]
    case 'ended':
      return [approve(between(from, latest)), { at: until, who: 'time', command: { kind: 'end' } }]
    default:
      return state satisfies never
  }
}
