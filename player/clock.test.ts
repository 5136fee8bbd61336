import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createClock, type Readings } from './clock.ts'

const noon = Date.UTC(2026, 10, 21, 12)
const hour = 3_600_000
const year = 365 * 24 * hour

/** A device whose two clocks the test turns by hand. */
function device(at: number) {
  const now: Readings = { device: at, monotonic: 0 }
  return {
    now,
    read: () => ({ ...now }),
    pass(ms: number) {
      now.device += ms
      now.monotonic += ms
    },
  }
}
const sample = (server: number, came: Readings, roundTrip = 0) => ({
  server,
  asked: { device: came.device - roundTrip, monotonic: came.monotonic - roundTrip },
  came: { ...came },
})

describe('the server’s time on the device', () => {
  it('is unknown until the server was heard of', () => {
    expect(createClock(device(noon).read, null).now()).toBeNull()
  })

  it('is the answer’s time with half the round trip, carried on by the monotonic clock', () => {
    const d = device(5)
    const clock = createClock(d.read, null)
    d.pass(200)
    clock.answer(sample(noon, d.now, 200))
    expect(clock.now()).toBe(noon + 100)
    d.pass(1_000)
    expect(clock.now()).toBe(noon + 1_100)
    expect(clock.offset()).toBe(noon + 100 - 205)
  })

  it('is not put back when somebody sets the device clock back a year', () => {
    const d = device(noon)
    const clock = createClock(d.read, null)
    clock.answer(sample(noon, d.now))
    d.now.device -= year
    d.pass(1_000)
    expect(clock.now()).toBe(noon + 1_000)
    expect(clock.jumped()).toBe(true)
  })

  it('goes forward with the device clock, so that notices end early and never late', () => {
    const d = device(noon)
    const clock = createClock(d.read, null)
    clock.answer(sample(noon, d.now))
    d.now.device += year
    expect(clock.now()).toBe(noon + year)
  })

  it('is put right by the server’s next answer after a false jump forward', () => {
    const d = device(noon)
    const clock = createClock(d.read, null)
    clock.answer(sample(noon, d.now))
    d.now.device += year
    clock.now()
    clock.answer(sample(noon + 10, d.now))
    expect(clock.now()).toBe(noon + 10)
  })

  it('counts a sleep in which the monotonic clock stood still', () => {
    const d = device(noon)
    const clock = createClock(d.read, null)
    clock.answer(sample(noon, d.now))
    d.now.device += 8 * hour
    expect(clock.now()).toBe(noon + 8 * hour)
  })

  it('does not step back by the little that two answers differ', () => {
    const d = device(noon)
    const clock = createClock(d.read, null)
    clock.answer(sample(noon, d.now, 40))
    d.pass(1_000)
    const before = clock.now()
    clock.answer(sample(noon + 980, d.now, 0))
    expect(clock.now()).toBe(before)
    d.pass(100)
    expect(clock.now()).toBe(noon + 1_080)
  })

  it('says of a very slow answer only what it proves: it may be as old as the whole wait', () => {
    const d = device(noon)
    const clock = createClock(d.read, null)
    d.pass(10_000)
    clock.answer(sample(noon, d.now, 10_000))
    expect(clock.certain()).toBe(noon)
    expect(clock.now()).toBe(noon + 10_000)
  })

  it('is not surely later because the device clock says so', () => {
    const d = device(noon)
    const clock = createClock(d.read, null)
    clock.answer(sample(noon, d.now))
    d.now.device += 24 * hour
    expect(clock.certain()).toBe(noon)
    d.pass(1_000)
    expect(clock.certain()).toBe(noon + 1_000)
  })

  it('keeps a quick answer’s word against a slow one that agrees with it', () => {
    const d = device(noon)
    const clock = createClock(d.read, null)
    clock.answer(sample(noon, d.now, 10))
    d.pass(10_000)
    clock.answer(sample(noon + 9_500, d.now, 4_000))
    expect(clock.now()).toBe(noon + 10_005)
  })
})

it('never goes back and never falls behind the server’s clock, whatever is done to the device between answers', () => {
  const step = fc.record({
    pass: fc.integer({ min: 0, max: hour }),
    set: fc.integer({ min: -year, max: year }),
    sleep: fc.oneof(fc.constant(0), fc.integer({ min: 3_000, max: 8 * hour })),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const d = device(noon)
      const clock = createClock(d.read, null)
      clock.answer(sample(noon, d.now))
      let truth = noon
      let last = noon
      const holds = () => {
        const now = clock.now() ?? Number.NaN
        expect(now).toBeGreaterThanOrEqual(truth)
        expect(now).toBeGreaterThanOrEqual(last)
        last = now
      }
      for (const { pass, set, sleep } of steps) {
        d.pass(pass)
        truth += pass
        holds()
        d.now.device += set
        holds()
        d.now.device += sleep
        truth += sleep
        holds()
      }
    }),
  )
})
