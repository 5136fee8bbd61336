import { expect, it } from 'vitest'
import type { PlaylistSlide } from '../content/playlist/playlist.ts'
import { choose, createChooser } from './choice.ts'
import { mayFade, mayStay } from './may.ts'
import { at, playlistOf, slideOf } from './testing.ts'

const now = at('12:00')

/** A rotation that always says this. */
const saying = (slide: PlaylistSlide | null, until: number) => {
  const asked: number[] = []
  const rotation = (_: unknown, when: number) => {
    asked.push(when)
    return { slide, from: when, until, index: 0, count: 1, next: null }
  }
  return { rotation, asked }
}

it('chooses what the rotation says, until the rotation or the slide’s window ends', () => {
  const slide = slideOf('a', { windows: [['11:00', '12:05']] })
  const playlist = playlistOf([slide])
  expect(choose(playlist, now, saying(slide, at('12:01')).rotation)).toMatchObject({
    slide,
    until: at('12:01'),
    place: 1,
    of: 1,
  })
  expect(choose(playlist, now, saying(slide, at('13:00')).rotation).until).toBe(at('12:05'))
})

it('chooses nothing that has ended, even if the rotation says so', () => {
  const slide = slideOf('a', { windows: [['11:00', '12:00']] })
  expect(choose(playlistOf([slide]), now, saying(slide, at('13:00')).rotation).slide).toBeNull()
})

it('chooses nothing without a playlist, without a known time, and after the playlist’s end', () => {
  const slide = slideOf('a')
  const playlist = playlistOf([slide])
  const { rotation } = saying(slide, Infinity)
  expect(choose(null, now, rotation).slide).toBeNull()
  expect(choose(playlist, null, rotation).slide).toBeNull()
  expect(choose(playlist, Date.parse(playlist.until), rotation).slide).toBeNull()
})

it('asks the rotation again only when the playlist changed or the time left the turn', () => {
  const slide = slideOf('a')
  const { rotation, asked } = saying(slide, at('12:01'))
  const chooser = createChooser(rotation)
  const playlist = playlistOf([slide])
  chooser(playlist, now)
  chooser(playlist, now + 1_000)
  expect(asked).toEqual([now])
  chooser(playlist, at('12:01'))
  chooser(playlist, now)
  chooser(playlistOf([slide]), now)
  expect(asked).toHaveLength(4)
})

it('with the real rotation, each organisation’s slide has its turn and the turns join without a gap', () => {
  const playlist = playlistOf([slideOf('a'), slideOf('b')])
  const seen = new Set<string | undefined>()
  let when = now
  for (let turn = 0; turn < 6; turn++) {
    const choice = choose(playlist, when)
    seen.add(choice.slide?.notice)
    expect(choice.until).toBeGreaterThan(when)
    when = choice.until
  }
  expect(seen).toEqual(new Set(['a', 'b']))
})

it('a slide stays in sight only while the playlist has it and its window holds', () => {
  const slide = slideOf('a', { windows: [['12:00', '12:05']] })
  expect(mayStay(slide, playlistOf([slide]), now)).toBe(true)
  expect(mayStay(slide, playlistOf([slide]), at('12:05'))).toBe(false)
  expect(mayStay(slide, playlistOf([slideOf('a', { version: 2 })]), now)).toBe(false)
  expect(mayStay(slide, playlistOf([slideOf('a', { windows: [['11:00', '11:30']] })]), now)).toBe(false)
  expect(mayStay(slide, null, now)).toBe(false)
  expect(mayStay(slide, playlistOf([slide]), null)).toBe(false)
})

it('a slide that ends during the fade is cut, not faded', () => {
  const slide = slideOf('a', { windows: [['12:00', '12:05']] })
  const playlist = playlistOf([slide])
  expect(mayFade(slide, playlist, now, 400)).toBe(true)
  expect(mayFade(slide, playlist, at('12:05') - 400, 400)).toBe(true)
  expect(mayFade(slide, playlist, at('12:05') - 399, 400)).toBe(false)
})
