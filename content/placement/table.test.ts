import { describe, expect, test } from 'vitest'
import type { Command, Decision, PlacementEvent } from './command.ts'
import { decide } from './decide.ts'
import type { Reason } from './reason.ts'
import type { Placement, Shown } from './state.ts'

// Every command in every state, as one can read it aloud: the whole of what a placement can do.

const now = 50
const validity = { from: 0, until: 100 }
const newer = { from: 10, until: 90 }
const reason: Reason = { code: 'hard-to-read', note: 'Lyhennä vähän.' }
const why: Reason = { code: 'other', note: 'Uusi syy.' }
const shown = (version: number): Shown => ({ version, approvedAt: 3, validFrom: 0, validUntil: 80 })

/** The version is 2 everywhere; where something earlier is on screen, it is 1. */
const states: Record<string, Placement | null> = {
  'not here': null,
  draft: { state: 'draft', version: 2, since: 5 },
  awaiting: { state: 'awaiting', version: 2, since: 5, validity, shown: null },
  'awaiting, 1 on screen': { state: 'awaiting', version: 2, since: 5, validity, shown: shown(1) },
  approved: { state: 'approved', version: 2, since: 5, shown: shown(2) },
  'change requested': { state: 'change-requested', version: 2, since: 5, reason },
  declined: { state: 'declined', version: 2, since: 5, reason },
  withdrawn: { state: 'withdrawn', version: 2, since: 5 },
  removed: { state: 'removed', version: 2, since: 5, reason },
  ended: { state: 'ended', version: 2, since: 5 },
}

const commands: Record<string, Command> = {
  'choose 3': { kind: 'choose', version: 3 },
  'submit 1': { kind: 'submit', version: 1, validity: newer },
  'submit 2': { kind: 'submit', version: 2, validity: newer },
  'submit 3': { kind: 'submit', version: 3, validity: newer },
  'revise 2': { kind: 'revise', version: 2, validity: newer },
  'revise 3': { kind: 'revise', version: 3, validity: newer },
  'approve 1': { kind: 'approve', version: 1 },
  'approve 2': { kind: 'approve', version: 2 },
  'request-change 2': { kind: 'request-change', version: 2, reason: why },
  'decline 2': { kind: 'decline', version: 2, reason: why },
  withdraw: { kind: 'withdraw' },
  remove: { kind: 'remove', reason: why },
  end: { kind: 'end' },
}

const noteOf = ({ note }: Reason) => ` (${note})`
const shownAs = ({ version, approvedAt, validFrom, validUntil }: Shown) =>
  `; on screen ${version}, approved at ${approvedAt}, ${validFrom}-${validUntil}`
const spoken = (p: Placement): string =>
  `${p.state} ${p.version} since ${p.since}` +
  ('validity' in p ? `, ${p.validity.from}-${p.validity.until}` : '') +
  ('reason' in p ? noteOf(p.reason) : '') +
  ('shown' in p && p.shown ? shownAs(p.shown) : '')
const logged = (e: PlacementEvent) => `${e.kind} ${e.version} at ${e.at}${e.reason ? noteOf(e.reason) : ''}`
const told = (d: Decision): string =>
  d.ok
    ? `${spoken(d.after)} | ${d.events.map(logged).join(', ')}`
    : `refused: ${d.reason}, current ${d.currentVersion}`

const table: Record<string, Record<string, string>> = {
  'not here': {
    'choose 3': 'draft 3 since 50 | chosen 3 at 50',
    'submit 1': 'awaiting 1 since 50, 10-90 | submitted 1 at 50',
    'submit 2': 'awaiting 2 since 50, 10-90 | submitted 2 at 50',
    'submit 3': 'awaiting 3 since 50, 10-90 | submitted 3 at 50',
    'revise 2': 'refused: not-here, current null',
    'revise 3': 'refused: not-here, current null',
    'approve 1': 'refused: not-here, current null',
    'approve 2': 'refused: not-here, current null',
    'request-change 2': 'refused: not-here, current null',
    'decline 2': 'refused: not-here, current null',
    withdraw: 'refused: not-here, current null',
    remove: 'refused: not-here, current null',
    end: 'refused: not-here, current null',
  },
  draft: {
    'choose 3': 'draft 3 since 50 | chosen 3 at 50',
    'submit 1': 'refused: stale-version, current 2',
    'submit 2': 'awaiting 2 since 50, 10-90 | submitted 2 at 50',
    'submit 3': 'awaiting 3 since 50, 10-90 | submitted 3 at 50',
    'revise 2': 'refused: stale-version, current 2',
    'revise 3': 'draft 3 since 5 | revised 3 at 50',
    'approve 1': 'refused: stale-version, current 2',
    'approve 2': 'refused: not-awaiting, current 2',
    'request-change 2': 'refused: not-awaiting, current 2',
    'decline 2': 'refused: not-awaiting, current 2',
    withdraw: 'withdrawn 2 since 50 | withdrawn 2 at 50',
    remove: 'refused: not-shown, current 2',
    end: 'refused: not-over, current 2',
  },
  awaiting: {
    'choose 3': 'refused: already-handed-in, current 2',
    'submit 1': 'refused: stale-version, current 2',
    'submit 2': 'refused: already-awaiting, current 2',
    'submit 3': 'awaiting 3 since 5, 10-90 | submitted 3 at 50',
    'revise 2': 'refused: stale-version, current 2',
    'revise 3': 'awaiting 3 since 5, 10-90 | revised 3 at 50',
    'approve 1': 'refused: stale-version, current 2',
    'approve 2': 'approved 2 since 50; on screen 2, approved at 50, 0-100 | approved 2 at 50',
    'request-change 2': 'change-requested 2 since 50 (Uusi syy.) | change-requested 2 at 50 (Uusi syy.)',
    'decline 2': 'declined 2 since 50 (Uusi syy.) | declined 2 at 50 (Uusi syy.)',
    withdraw: 'withdrawn 2 since 50 | withdrawn 2 at 50',
    remove: 'refused: not-shown, current 2',
    end: 'refused: not-over, current 2',
  },
  'awaiting, 1 on screen': {
    'choose 3': 'refused: already-handed-in, current 2',
    'submit 1': 'refused: stale-version, current 2',
    'submit 2': 'refused: already-awaiting, current 2',
    'submit 3': 'awaiting 3 since 5, 10-90; on screen 1, approved at 3, 0-80 | submitted 3 at 50',
    'revise 2': 'refused: stale-version, current 2',
    'revise 3': 'awaiting 3 since 5, 10-90; on screen 1, approved at 3, 0-80 | revised 3 at 50',
    'approve 1': 'refused: stale-version, current 2',
    'approve 2': 'approved 2 since 50; on screen 2, approved at 50, 0-100 | approved 2 at 50',
    'request-change 2': 'change-requested 2 since 50 (Uusi syy.) | change-requested 2 at 50 (Uusi syy.)',
    'decline 2': 'declined 2 since 50 (Uusi syy.) | declined 2 at 50 (Uusi syy.)',
    withdraw: 'withdrawn 2 since 50 | withdrawn 2 at 50',
    remove: 'awaiting 2 since 5, 0-100 | removed 1 at 50 (Uusi syy.)',
    end: 'refused: not-over, current 2',
  },
  approved: {
    'choose 3': 'refused: already-handed-in, current 2',
    'submit 1': 'refused: stale-version, current 2',
    'submit 2': 'refused: already-approved, current 2',
    'submit 3': 'awaiting 3 since 50, 10-90; on screen 2, approved at 3, 0-80 | submitted 3 at 50',
    'revise 2': 'refused: stale-version, current 2',
    'revise 3': 'awaiting 3 since 50, 10-90; on screen 2, approved at 3, 0-80 | revised 3 at 50',
    'approve 1': 'refused: stale-version, current 2',
    'approve 2': 'refused: not-awaiting, current 2',
    'request-change 2': 'refused: not-awaiting, current 2',
    'decline 2': 'refused: not-awaiting, current 2',
    withdraw: 'withdrawn 2 since 50 | withdrawn 2 at 50',
    remove: 'removed 2 since 50 (Uusi syy.) | removed 2 at 50 (Uusi syy.)',
    end: 'refused: not-over, current 2',
  },
  'change requested': {
    'choose 3': 'refused: already-handed-in, current 2',
    'submit 1': 'refused: stale-version, current 2',
    'submit 2': 'refused: unchanged-since-decision, current 2',
    'submit 3': 'awaiting 3 since 50, 10-90 | submitted 3 at 50',
    'revise 2': 'refused: stale-version, current 2',
    'revise 3': 'awaiting 3 since 50, 10-90 | revised 3 at 50',
    'approve 1': 'refused: stale-version, current 2',
    'approve 2': 'refused: not-awaiting, current 2',
    'request-change 2': 'refused: not-awaiting, current 2',
    'decline 2': 'refused: not-awaiting, current 2',
    withdraw: 'withdrawn 2 since 50 | withdrawn 2 at 50',
    remove: 'refused: not-shown, current 2',
    end: 'refused: not-over, current 2',
  },
  declined: {
    'choose 3': 'refused: already-handed-in, current 2',
    'submit 1': 'refused: stale-version, current 2',
    'submit 2': 'refused: unchanged-since-decision, current 2',
    'submit 3': 'awaiting 3 since 50, 10-90 | submitted 3 at 50',
    'revise 2': 'refused: stale-version, current 2',
    'revise 3': 'awaiting 3 since 50, 10-90 | revised 3 at 50',
    'approve 1': 'refused: stale-version, current 2',
    'approve 2': 'refused: not-awaiting, current 2',
    'request-change 2': 'refused: not-awaiting, current 2',
    'decline 2': 'refused: not-awaiting, current 2',
    withdraw: 'withdrawn 2 since 50 | withdrawn 2 at 50',
    remove: 'refused: not-shown, current 2',
    end: 'refused: not-over, current 2',
  },
  withdrawn: {
    'choose 3': 'refused: already-handed-in, current 2',
    'submit 1': 'refused: stale-version, current 2',
    'submit 2': 'awaiting 2 since 50, 10-90 | submitted 2 at 50',
    'submit 3': 'awaiting 3 since 50, 10-90 | submitted 3 at 50',
    'revise 2': 'refused: stale-version, current 2',
    'revise 3': 'refused: already-withdrawn, current 2',
    'approve 1': 'refused: stale-version, current 2',
    'approve 2': 'refused: not-awaiting, current 2',
    'request-change 2': 'refused: not-awaiting, current 2',
    'decline 2': 'refused: not-awaiting, current 2',
    withdraw: 'refused: already-withdrawn, current 2',
    remove: 'refused: not-shown, current 2',
    end: 'refused: not-over, current 2',
  },
  removed: {
    'choose 3': 'refused: already-handed-in, current 2',
    'submit 1': 'refused: stale-version, current 2',
    'submit 2': 'refused: unchanged-since-decision, current 2',
    'submit 3': 'awaiting 3 since 50, 10-90 | submitted 3 at 50',
    'revise 2': 'refused: stale-version, current 2',
    'revise 3': 'awaiting 3 since 50, 10-90 | revised 3 at 50',
    'approve 1': 'refused: stale-version, current 2',
    'approve 2': 'refused: not-awaiting, current 2',
    'request-change 2': 'refused: not-awaiting, current 2',
    'decline 2': 'refused: not-awaiting, current 2',
    withdraw: 'withdrawn 2 since 50 | withdrawn 2 at 50',
    remove: 'refused: not-shown, current 2',
    end: 'refused: not-over, current 2',
  },
  ended: {
    'choose 3': 'refused: already-handed-in, current 2',
    'submit 1': 'refused: stale-version, current 2',
    'submit 2': 'refused: already-ended, current 2',
    'submit 3': 'awaiting 3 since 50, 10-90 | submitted 3 at 50',
    'revise 2': 'refused: stale-version, current 2',
    'revise 3': 'refused: already-ended, current 2',
    'approve 1': 'refused: already-ended, current 2',
    'approve 2': 'refused: already-ended, current 2',
    'request-change 2': 'refused: already-ended, current 2',
    'decline 2': 'refused: already-ended, current 2',
    withdraw: 'refused: already-ended, current 2',
    remove: 'refused: already-ended, current 2',
    end: 'refused: not-over, current 2',
  },
}

describe.each(Object.keys(states))('%s', (state) => {
  test.each(Object.keys(commands))('%s', (command) => {
    const decision = told(decide(states[state]!, commands[command]!, now))
    expect(decision).toBe(table[state]?.[command])
  })
})

describe('time comes before the command', () => {
  const expected: [state: string, command: string, at: number, told: string][] = [
    ['approved', 'end', 79, 'refused: not-over, current 2'],
    ['approved', 'end', 80, 'ended 2 since 80 | ended 2 at 80'],
    ['approved', 'withdraw', 80, 'refused: already-ended, current 2'],
    ['approved', 'submit 2', 80, 'refused: already-ended, current 2'],
    ['approved', 'submit 3', 80, 'awaiting 3 since 80, 10-90 | ended 2 at 80, submitted 3 at 80'],
    ['approved', 'remove', 80, 'refused: already-ended, current 2'],
    ['awaiting', 'end', 99, 'refused: not-over, current 2'],
    ['awaiting', 'end', 100, 'ended 2 since 100 | ended 2 at 100'],
    [
      'awaiting',
      'approve 2',
      99,
      'approved 2 since 99; on screen 2, approved at 99, 0-100 | approved 2 at 99',
    ],
    ['awaiting', 'approve 2', 100, 'refused: already-ended, current 2'],
    ['awaiting', 'withdraw', 100, 'refused: already-ended, current 2'],
    ['awaiting, 1 on screen', 'end', 79, 'refused: not-over, current 2'],
    ['awaiting, 1 on screen', 'end', 80, 'awaiting 2 since 5, 0-100 | shown-ended 1 at 80'],
    ['awaiting, 1 on screen', 'remove', 80, 'refused: not-shown, current 2'],
    [
      'awaiting, 1 on screen',
      'approve 2',
      80,
      'approved 2 since 80; on screen 2, approved at 80, 0-100 | shown-ended 1 at 80, approved 2 at 80',
    ],
    [
      'awaiting, 1 on screen',
      'revise 3',
      80,
      'awaiting 3 since 5, 10-90 | shown-ended 1 at 80, revised 3 at 80',
    ],
    [
      'awaiting, 1 on screen',
      'withdraw',
      80,
      'withdrawn 2 since 80 | shown-ended 1 at 80, withdrawn 2 at 80',
    ],
    ['awaiting, 1 on screen', 'end', 100, 'ended 2 since 100 | ended 2 at 100'],
    [
      'awaiting, 1 on screen',
      'submit 3',
      89,
      'awaiting 3 since 5, 10-90 | shown-ended 1 at 89, submitted 3 at 89',
    ],
    ['not here', 'submit 1', 89, 'awaiting 1 since 89, 10-90 | submitted 1 at 89'],
    ['not here', 'submit 1', 90, 'refused: validity-over, current null'],
    ['draft', 'submit 2', 90, 'refused: validity-over, current 2'],
    ['change requested', 'submit 3', 90, 'refused: validity-over, current 2'],
    ['declined', 'revise 3', 90, 'refused: validity-over, current 2'],
    ['draft', 'revise 3', 90, 'draft 3 since 5 | revised 3 at 90'],
    ['draft', 'end', 1000, 'refused: not-over, current 2'],
    ['removed', 'end', 1000, 'refused: not-over, current 2'],
  ]
  test.each(expected)('%s: %s at %i', (state, command, at, expected) => {
    expect(told(decide(states[state]!, commands[command]!, at))).toBe(expected)
  })
})
