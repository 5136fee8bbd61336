import { expect, it } from 'vitest'
import type { Answer } from './api.ts'
import { fateOf, groups, pair } from './pairing.ts'
import type { StoredPairing } from './kept.ts'

const refusal = (code: string, status = 400): Answer => ({
  status,
  ok: false,
  code,
  tag: null,
  body: { code },
})
const success = (body: unknown): Answer => ({ status: 200, ok: true, code: null, tag: null, body })
const code = (userCode: string) =>
  success({
    deviceCode: `device-${userCode}`,
    userCode,
    verificationUri: 'https://a/',
    interval: 5,
    expiresIn: 900,
  })

/** A server that answers from two lists, and a player whose waits take no time. */
async function play(pairings: Answer[], fates: Answer[], going: StoredPairing | null = null) {
  const shown: (string | null)[] = []
  const waits: number[] = []
  const identity = await pair(
    {
      ask: async (path) =>
        (path.endsWith('/token') ? fates.shift() : pairings.shift()) ?? success({ token: 't', screen: 's' }),
      wait: async (ms) => void waits.push(ms),
      chance: () => 0,
      keep: async () => undefined,
      show: (pairing) => void shown.push(pairing?.userCode ?? null),
    },
    going,
  )
  return { identity, shown, waits }
}

it('shows the code and asks at the given pace until the screen is paired', async () => {
  const { identity, shown, waits } = await play(
    [code('ABCDEF')],
    [refusal('authorization-pending'), refusal('slow-down')],
  )
  expect(identity).toEqual({ token: 't', screen: 's' })
  expect(shown).toEqual([null, 'ABCDEF', 'ABCDEF', 'ABCDEF'])
  expect(waits).toEqual([5_000, 5_000, 10_000])
})

it('shows a new code when the old one has run out or was refused', async () => {
  const { shown } = await play(
    [code('AAAAAA'), code('BBBBBB'), code('CCCCCC')],
    [refusal('expired-token'), refusal('access-denied')],
  )
  expect(shown.filter(Boolean)).toEqual(['AAAAAA', 'BBBBBB', 'CCCCCC'])
})

it('keeps the code in sight while the server is away', async () => {
  const { shown } = await play([code('ABCDEF')], [{ status: 0 }, refusal('internal', 503)])
  expect(shown.slice(1)).toEqual(['ABCDEF', 'ABCDEF', 'ABCDEF'])
})

it('goes on after a reload with the code that somebody may be typing', async () => {
  const { shown } = await play([], [], {
    deviceCode: 'd',
    userCode: 'OLDONE',
    verificationUri: 'https://a/',
    interval: 5,
  })
  expect(shown).toEqual(['OLDONE'])
})

it('waits longer each time a code cannot be had', async () => {
  const { waits } = await play([{ status: 0 }, { status: 0 }, code('ABCDEF')], [])
  expect(waits).toEqual([1_000, 2_000, 5_000])
})

it('an answer without a token is no pairing', () => {
  expect(fateOf(success({ token: '' }))).toBe('anew')
})

it('writes a code in two groups', () => {
  expect(groups('ABCDEF')).toEqual(['ABC', 'DEF'])
})
