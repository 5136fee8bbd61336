import { describe, expect, it } from 'vitest'
import { afterReload, atColdStart, knownAtStart, type StoredTime } from './cold-start.ts'
import { createClock } from './clock.ts'

const noon = Date.UTC(2026, 10, 21, 12)
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const stored: StoredTime = { server: noon, latest: noon, offset: 0 }

describe('after a restart without the server', () => {
  it.each([
    ['a year', -365 * day],
    ['thirty seconds', -30_000],
    ['a millisecond', -1],
  ])('a clock behind by %s says nothing of now', (_, by) => {
    expect(atColdStart(stored, noon + by)).toEqual({ earliest: noon, latest: null })
  })

  it('a clock that stood while the device was off, and goes on from where it was, says nothing of now', () => {
    expect(atColdStart(stored, noon + 3 * minute).latest).toBeNull()
  })

  it('a clock that went on tells the latest that it can be, and nothing of what has surely begun', () => {
    expect(atColdStart(stored, noon + 15 * hour)).toEqual({ earliest: noon, latest: noon + 15 * hour })
  })

  it('a clock known to run behind is read with its error', () => {
    expect(atColdStart({ ...stored, offset: 2 * hour }, noon).latest).toBe(noon + 2 * hour)
  })

  it('a clock behind what a clock set forward had once ended says nothing of now', () => {
    const run = { ...stored, latest: noon + day }
    expect(atColdStart(run, noon + hour).latest).toBeNull()
  })

  it('what nobody knew at one start nobody knows at the next, however the clock went on since', () => {
    let now = noon + minute
    const read = () => ({ device: now, monotonic: now - noon })
    const first = createClock(read, stored)
    now += hour
    const kept = first.toStore() as StoredTime
    expect(kept).toEqual({ server: noon + hour, latest: null, offset: 0 })
    expect(createClock(() => ({ device: now + day, monotonic: 0 }), kept).now()).toBeNull()
  })

  it('a playlist’s own time is a lower bound, and no more than that', () => {
    expect(knownAtStart(null, noon)).toEqual({ server: noon, latest: null, offset: 0 })
    expect(knownAtStart({ server: noon - 1, latest: noon - 1, offset: 3 }, noon)?.server).toBe(noon)
    expect(knownAtStart(null, Number.NaN)).toBeNull()
  })
})

describe('after a reload', () => {
  const left = { ...stored, device: noon - hour }

  it('the time goes on', () => {
    expect(afterReload(left, noon - hour + 700)).toEqual({ earliest: noon, latest: noon + 700 })
  })

  it('that took as long as a restart, or went back in time, it is a restart', () => {
    expect(afterReload(left, noon - hour + 16_000)).toBeNull()
    expect(afterReload(left, noon - hour - 1)).toBeNull()
  })
})
