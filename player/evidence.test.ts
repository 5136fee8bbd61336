import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlaylistSlide } from '../content/playlist/playlist.ts'
import { createBegun } from './begun.ts'
import { choose } from './choice.ts'
import { type Clock, createClock, type Readings } from './clock.ts'
import type { StoredTime } from './cold-start.ts'
import { slideKey } from './slide.ts'
import { playlistOf, slideOf } from './testing.ts'

const start = Date.UTC(2026, 10, 21, 12)
const second = 1_000
const minute = 60 * second
const hour = 60 * minute

/** One thing that happens to a screen. `standing`: the device clock stands while it is off. */
type Event =
  | { kind: 'runs'; ms: number }
  | { kind: 'off'; ms: number; standing: boolean; back: number; boot: number }
  | { kind: 'reload'; ms: number }
  | { kind: 'set'; ms: number }
  | { kind: 'sleeps'; ms: number }
  | { kind: 'answer' }

const span = (max: number) => fc.integer({ min: 0, max })
const runs = fc.record({ kind: fc.constant('runs' as const), ms: span(3 * hour) })
const answer = fc.record({ kind: fc.constant('answer' as const) })
const reload = fc.record({ kind: fc.constant('reload' as const), ms: span(10 * second) })
const sleeps = fc.record({ kind: fc.constant('sleeps' as const), ms: span(12 * hour) })
const off = fc.record({
  kind: fc.constant('off' as const),
  ms: span(72 * hour),
  standing: fc.boolean(),
  back: span(72 * hour),
  boot: span(5 * minute),
})
/** A clock that goes on while the device is off is right, too: nobody sets it back meanwhile. */
const honestOff = off.map((event) => (event.standing ? event : { ...event, back: 0 }))
const set = fc.record({
  kind: fc.constant('set' as const),
  ms: fc.integer({ min: -100 * hour, max: 100 * hour }),
})

/** A screen with its true time and its device, which starts, lives and is switched off as the events say. */
function screen(slides: PlaylistSlide[]) {
  const playlist = { ...playlistOf(slides), until: new Date(start + 1000 * hour).toISOString() }
  const device: Readings = { device: start, monotonic: 0 }
  const read = () => ({ ...device })
  let stored: StoredTime | null = null
  let truth = start
  let clock: Clock = createClock(read, null)
  let begun = createBegun()
  const pass = (ms: number) => {
    device.device += ms
    device.monotonic += ms
    truth += ms
  }
  /** As the stage does: what the rotation may choose among. */
  const showable = (): PlaylistSlide[] => {
    const now = clock.now()
    if (now === null) return []
    const may = begun(playlist, clock.certain(), now).slides
    return may.filter((slide) => {
      const only = { slide, from: now, until: Infinity, index: 0, count: 1, next: null }
      return choose(playlist, now, () => only).slide !== null
    })
  }
  const happen = (event: Event) => {
    if (event.kind === 'runs') pass(event.ms)
    if (event.kind === 'set') device.device += event.ms
    if (event.kind === 'sleeps') {
      device.device += event.ms
      truth += event.ms
    }
    if (event.kind === 'answer') clock.answer({ server: truth, asked: read(), came: read() })
    if (event.kind === 'reload') {
      const left = { ...(clock.toStore() as StoredTime), device: device.device }
      pass(event.ms)
      device.monotonic = 0
      clock = createClock(read, stored, clock.toStore() && left)
      begun = createBegun()
    }
    if (event.kind === 'off') {
      truth += event.ms + event.boot
      device.device += event.boot - event.back + (event.standing ? 0 : event.ms)
      device.monotonic = 0
      clock = createClock(read, stored)
      begun = createBegun()
    }
    clock.now()
    stored = clock.toStore() ?? stored
  }
  return { happen, showable, truth: () => truth, now: () => clock.now() }
}

const slides = fc
  .array(fc.tuple(span(200 * hour), fc.integer({ min: second, max: 100 * hour })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((windows) =>
    windows.map(([from, length], i) => ({
      ...slideOf(`n${i}`),
      windows: [
        [new Date(start + from).toISOString(), new Date(start + from + length).toISOString()],
      ] as PlaylistSlide['windows'],
    })),
  )
const startOf = (slide: PlaylistSlide) => Date.parse(slide.windows[0]?.[0] ?? '')
const endOf = (slide: PlaylistSlide) => Date.parse(slide.windows[0]?.[1] ?? '')

describe('for any sequence of online spells, restarts, sleeps, standing clocks and clocks set', () => {
  const anything = fc.array(fc.oneof(runs, answer, reload, sleeps, off, set), { maxLength: 30 })

  it('nothing is shown before its start', () => {
    fc.assert(
      fc.property(slides, anything, (all, events) => {
        const s = screen(all)
        for (const event of [{ kind: 'answer' } as const, ...events]) {
          s.happen(event)
          // A second: the two clocks of a device round differently.
          for (const slide of s.showable()) expect(startOf(slide)).toBeLessThanOrEqual(s.truth() + second)
        }
      }),
    )
  })

  it('what has ended is not shown again, unless the server says that it is earlier', () => {
    fc.assert(
      fc.property(slides, anything, (all, events) => {
        const s = screen(all)
        const ended = new Set<string>()
        for (const event of [{ kind: 'answer' } as const, ...events]) {
          s.happen(event)
          if (event.kind === 'answer') ended.clear()
          const now = s.now()
          for (const slide of all) if (now !== null && endOf(slide) <= now) ended.add(slideKey(slide))
          expect(s.showable().filter((slide) => ended.has(slideKey(slide)))).toEqual([])
        }
      }),
    )
  })
})

describe('where the device’s clock goes on or stands while it is off, is set forward, and is set back only while the page runs', () => {
  const honest = fc.array(fc.oneof(runs, answer, reload, sleeps, honestOff, set), { maxLength: 30 })

  it('nothing is shown after its end, days of a standing clock or not', () => {
    fc.assert(
      fc.property(slides, honest, (all, events) => {
        const s = screen(all)
        for (const event of [{ kind: 'answer' } as const, ...events]) {
          s.happen(event)
          for (const slide of s.showable()) expect(endOf(slide)).toBeGreaterThan(s.truth())
        }
      }),
      { numRuns: 500 },
    )
  })
})

it('a screen that was off overnight with a clock that went on shows what had begun and has not ended', () => {
  const iso = (hours: number) => new Date(start + hours * hour).toISOString()
  const slide: PlaylistSlide = {
    ...slideOf('running'),
    windows: [
      [iso(-4), iso(4)],
      [iso(20), iso(28)],
    ],
  }
  const s = screen([slide])
  s.happen({ kind: 'answer' })
  s.happen({ kind: 'runs', ms: 4 * hour })
  s.happen({ kind: 'off', ms: 16 * hour, standing: false, back: 0, boot: minute })
  expect(s.showable()).toEqual([slide])
})
