import { expect, it } from 'vitest'
import { createBegun } from './begun.ts'
import { createTimeKeeper } from './keep-time.ts'
import { at, playlistOf, slideOf } from './testing.ts'

const running = slideOf('running', {
  windows: [
    ['08:00', '12:00'],
    ['13:00', '16:00'],
  ],
})
const today = slideOf('today', { windows: [['11:00', '16:00']] })
const playlist = playlistOf([running, today])
const names = (certain: number | null, now: number) =>
  createBegun()(playlist, certain, now).slides.map((slide) => slide.notice)

it('a clock that nobody vouches for begins nothing, but lets go on what had begun', () => {
  expect(names(at('10:00'), at('13:30'))).toEqual(['running'])
  expect(names(at('11:00'), at('13:30'))).toEqual(['running', 'today'])
  expect(names(null, at('13:30'))).toEqual([])
})

it('where the server vouches, or nothing waits, the playlist is the same object, look after look', () => {
  const begun = createBegun()
  expect(begun(playlist, at('13:30'), at('13:30'))).toBe(playlist)
  expect(begun(playlist, at('11:30'), at('13:30'))).toBe(playlist)
  const narrowed = begun(playlist, at('10:00'), at('13:30'))
  expect(begun(playlist, at('10:01'), at('13:31'))).toBe(narrowed)
})

it('the time is kept as soon as something has ended, once', () => {
  let kept = 0
  const look = createTimeKeeper(() => kept++)
  look(playlist, at('11:59'))
  expect(kept).toBe(0)
  look(playlist, at('12:00'))
  look(playlist, at('12:01'))
  expect(kept).toBe(1)
  look(playlist, null)
  look(playlist, at('16:00'))
  look(playlist, at('17:00'))
  expect(kept).toBe(2)
})
