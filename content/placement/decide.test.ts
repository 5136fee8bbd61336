import { describe, expect, test } from 'vitest'
import type { Command, Refusal } from './command.ts'
import { decide } from './decide.ts'
import type { Reason } from './reason.ts'
import { onScreen, type Placement } from './state.ts'

const day = 86_400_000
const validity = { from: 0, until: 10 * day }
const reason: Reason = { code: 'hard-to-read', note: 'Lyhennä vähän.' }

function after(commands: [number, Command][]): Placement | null {
  return commands.reduce<Placement | null>((placement, [now, command]) => {
    const decision = decide(placement, command, now)
    if (!decision.ok) throw new Error(`${command.kind}: ${decision.reason}`)
    return decision.after
  }, null)
}

const handedIn: [number, Command][] = [[1, { kind: 'submit', version: 1, validity }]]
const approved: [number, Command][] = [...handedIn, [2, { kind: 'approve', version: 1 }]]
const revised: [number, Command][] = [...approved, [3, { kind: 'revise', version: 2, validity }]]

describe('a placement', () => {
  test('goes from draft through the queue to the screen', () => {
    const placement = after([[0, { kind: 'choose', version: 1 }], ...approved])
    expect(placement).toEqual({
      state: 'approved',
      version: 1,
      since: 2,
      shown: { version: 1, approvedAt: 2, validFrom: 0, validUntil: 10 * day },
    })
  })

  test('keeps the approved version on screen while a newer one waits', () => {
    const placement = after(revised)!
    expect(placement).toMatchObject({ state: 'awaiting', version: 2, since: 3 })
    expect(onScreen(placement)?.version).toBe(1)
  })

  test.each<[string, Command]>([
    ['a wish for a change', { kind: 'request-change', version: 2, reason }],
    ['a refusal', { kind: 'decline', version: 2, reason }],
    ['a withdrawal', { kind: 'withdraw' }],
  ])('takes the earlier version off with %s', (_name, command) => {
    expect(onScreen(after([...revised, [4, command]])!)).toBeNull()
  })

  test('shows the newer version instead once it is approved', () => {
    expect(onScreen(after([...revised, [4, { kind: 'approve', version: 2 }]])!)?.version).toBe(2)
  })

  test('goes on waiting when the version on screen is removed', () => {
    const placement = after([...revised, [4, { kind: 'remove', reason }]])!
    expect(placement).toMatchObject({ state: 'awaiting', version: 2, shown: null })
  })

  test('ends by itself while it waits, and takes the version on screen along', () => {
    const shorter: Command = { kind: 'revise', version: 2, validity: { from: 0, until: 5 * day } }
    const waiting = after([...approved, [3, shorter]])!
    expect(onScreen(waiting)?.validUntil).toBe(5 * day)
    const decision = decide(waiting, { kind: 'end' }, 5 * day)
    expect(decision).toMatchObject({ ok: true, after: { state: 'ended', version: 2, since: 5 * day } })
  })

  test('loses an approved version whose time is over and keeps the newer one waiting', () => {
    const longer: Command = { kind: 'revise', version: 2, validity: { from: 0, until: 20 * day } }
    const decision = decide(after([...approved, [3, longer]]), { kind: 'end' }, 10 * day)
    expect(decision).toMatchObject({
      ok: true,
      after: { state: 'awaiting', version: 2, shown: null },
      events: [{ kind: 'shown-ended', version: 1 }],
    })
  })

  test('keeps its place in the queue when the writer mends it before a decision', () => {
    expect(after([...handedIn, [9, { kind: 'revise', version: 2, validity }]])?.since).toBe(1)
  })

  test('can be handed in again as it was after a withdrawal, and needs a new approval', () => {
    const again = after([
      ...approved,
      [3, { kind: 'withdraw' }],
      [4, { kind: 'submit', version: 1, validity }],
    ])!
    expect(again.state).toBe('awaiting')
    expect(onScreen(again)).toBeNull()
  })

  test('writes what was done, to which version and why', () => {
    const decision = decide(after(revised), { kind: 'remove', reason }, 4)
    expect(decision.ok && decision.events).toEqual([{ kind: 'removed', version: 1, at: 4, reason }])
  })
})

describe('a refusal', () => {
  const cases: [Refusal, [number, Command][], number, Command][] = [
    ['not-here', [], 1, { kind: 'approve', version: 1 }],
    ['already-handed-in', handedIn, 2, { kind: 'choose', version: 1 }],
    ['stale-version', revised, 4, { kind: 'approve', version: 1 }],
    ['stale-version', revised, 4, { kind: 'revise', version: 2, validity }],
    ['already-awaiting', handedIn, 2, { kind: 'submit', version: 1, validity }],
    ['already-approved', approved, 3, { kind: 'submit', version: 1, validity }],
    [
      'unchanged-since-decision',
      [...handedIn, [2, { kind: 'decline', version: 1, reason }]],
      3,
      { kind: 'submit', version: 1, validity },
    ],
    ['not-awaiting', approved, 3, { kind: 'approve', version: 1 }],
    ['not-shown', handedIn, 2, { kind: 'remove', reason }],
    ['reason-missing', approved, 3, { kind: 'remove', reason: null }],
    ['reason-missing', handedIn, 2, { kind: 'decline', version: 1, reason: null }],
    ['reason-missing', handedIn, 2, { kind: 'request-change', version: 1, reason: null }],
    ['already-ended', approved, 10 * day, { kind: 'withdraw' }],
    ['already-ended', handedIn, 10 * day, { kind: 'approve', version: 1 }],
    ['already-withdrawn', [...handedIn, [2, { kind: 'withdraw' }]], 3, { kind: 'withdraw' }],
    ['validity-empty', [], 1, { kind: 'submit', version: 1, validity: { from: 5, until: 5 } }],
    ['validity-over', [], 9, { kind: 'submit', version: 1, validity: { from: 5, until: 9 } }],
    ['not-over', approved, 10 * day - 1, { kind: 'end' }],
  ]
  test.each(cases)('%s', (refusal, before, now, command) => {
    expect(decide(after(before), command, now)).toMatchObject({ ok: false, reason: refusal })
  })

  test('tells the reader of a stale version which one is current', () => {
    const decision = decide(after(revised), { kind: 'decline', version: 1, reason }, 4)
    expect(decision).toEqual({ ok: false, reason: 'stale-version', currentVersion: 2 })
  })
})
