import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterWrong, brake, waitFor, type Level, type Pace } from './brake.ts'

const pace = fc.record({
  free: fc.integer({ min: 1, max: 20 }),
  pauseMs: fc.integer({ min: 1, max: 60_000 }),
})
/** Pauses between tries, many of them none. */
const pauses = fc.array(fc.oneof(fc.constant(0), fc.nat(100_000)), { maxLength: 300 })

/** The instants at which a guesser who tries at every one of these may really try. */
function guesses(given: Pace, waits: readonly number[]): number[] {
  let level: Level | undefined
  let now = 1_000_000
  const tried: number[] = []
  for (const wait of waits) {
    now += wait
    if (waitFor(level, given, now) > 0) continue
    tried.push(now)
    level = afterWrong(level, given, now)
  }
  return tried
}

describe('the brake on wrong passwords', () => {
  test('whatever the guesser does, in no span of time are there more than the free ones and one each pause', () => {
    fc.assert(
      fc.property(pace, pauses, (given, waits) => {
        const tried = guesses(given, waits)
        for (let from = 0; from < tried.length; from++) {
          const to = tried.length - 1
          const span = tried[to]! - tried[from]!
          expect(to - from + 1).toBeLessThanOrEqual(given.free + span / given.pauseMs + 1)
        }
      }),
    )
  })

  test('who waits as told is let through, and never waits longer than a pause', () => {
    fc.assert(
      fc.property(pace, pauses, (given, waits) => {
        let level: Level | undefined
        let now = 0
        for (const wait of waits) {
          now += wait
          const told = waitFor(level, given, now)
          expect(told).toBeLessThanOrEqual(given.pauseMs)
          now += told
          expect(waitFor(level, given, now)).toBe(0)
          level = afterWrong(level, given, now)
        }
      }),
    )
  })

  test('a clock that is set back makes nobody wait longer than a pause', () => {
    const given = { free: 3, pauseMs: 1_000 }
    const level = afterWrong(undefined, given, 1e12)
    expect(waitFor(level, given, 0)).toBeLessThanOrEqual(given.pauseMs)
    expect(afterWrong(level, given, 0)).toBeLessThanOrEqual(4 * given.pauseMs)
  })

  test('a right password forgets the wrong ones before it', () => {
    const one = brake({ free: 2, pauseMs: 1_000 }, () => 0)
    one.wrong('a')
    one.wrong('a')
    expect(one.waitFor('a')).toBeGreaterThan(0)
    expect(one.waitFor('b')).toBe(0)
    one.right('a')
    expect(one.waitFor('a')).toBe(0)
  })

  test('remembers no more keys than it may', () => {
    const one = brake({ free: 1, pauseMs: 1e9 }, () => 0)
    for (let i = 0; i <= 20_000; i++) one.wrong(`key ${i}`)
    expect(one.waitFor('key 0')).toBe(0)
    expect(one.waitFor('key 1')).toBeGreaterThan(0)
    expect(one.waitFor('key 20000')).toBeGreaterThan(0)
  })
})
