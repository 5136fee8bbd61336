import { expect, it } from 'vitest'
import type { Playlist } from '../content/playlist/playlist.ts'
import { createAdopter } from './adopt.ts'
import type { StoredPlaylist } from './kept.ts'
import type { MediaState } from './media.ts'
import { playlistOf, slideOf } from './testing.ts'

const picture = (name: string) => `/media/${name}.webp`
const withPicture = (name: string) => slideOf(name, { media: [picture(name)] })
const names = (playlist: Playlist | undefined) => playlist?.slides.map((slide) => slide.notice)
const stored = (slides: ReturnType<typeof slideOf>[], etag = 'one'): StoredPlaylist => ({
  playlist: playlistOf(slides, etag),
  tag: `"${etag}"`,
})

const settle = () => new Promise((done) => setTimeout(done))

/** A device whose downloads end when the test says so. */
function device(cached: readonly string[] = []) {
  const here = new Set(cached)
  const asked = new Map<string, (state: MediaState) => void>()
  const published: Playlist[] = []
  const kept: StoredPlaylist[] = []
  let lapse = (): void => undefined
  const adopter = createAdopter({
    media: {
      here: async () => new Set(here),
      load: (url) =>
        new Promise((done) =>
          asked.set(url, (state) => {
            if (state !== 'failed') here.add(url)
            done(state)
          }),
        ),
      keepOnly: async (urls) => here.forEach((url) => urls.includes(url) || here.delete(url)),
      forget: async (url) => void here.delete(url),
    },
    wait: () => new Promise((done) => (lapse = done)),
    keep: async (what) => void kept.push(what),
    publish: (playlist) => void published.push(playlist),
  })
  return {
    adopter,
    here,
    asked,
    kept,
    settle,
    lapse: () => lapse(),
    shown: () => names(published[published.length - 1]),
    finish: async (name: string, state: MediaState = 'kept') => {
      asked.get(picture(name))?.(state)
      await settle()
    },
  }
}

it('shows what is stored at once, but for slides whose pictures are not on the device', async () => {
  const d = device([picture('a')])
  await d.adopter.start(stored([withPicture('a'), withPicture('b'), slideOf('c')]))
  expect(d.shown()).toEqual(['a', 'c'])
})

it('a slide comes when its own pictures are here, and what is no longer in the playlist goes at once', async () => {
  const d = device()
  await d.adopter.start(stored([slideOf('stays'), slideOf('goes')]))
  void d.adopter.take(stored([slideOf('stays'), withPicture('comes'), slideOf('text')], 'two'))
  expect(d.shown()).toEqual(['stays'])
  await d.settle()
  expect(d.shown()).toEqual(['stays', 'text'])
  expect(d.kept).toMatchObject([{ tag: '"two"' }])
  await d.finish('comes')
  expect(d.shown()).toEqual(['stays', 'comes', 'text'])
})

it('a picture that cannot be had keeps only its own slide away, and comes with a later try', async () => {
  const d = device()
  void d.adopter.take(stored([withPicture('damaged'), withPicture('whole')]))
  await d.settle()
  await d.finish('damaged', 'failed')
  await d.finish('whole')
  expect(d.shown()).toEqual(['whole'])
  void d.adopter.mend()
  await d.settle()
  await d.finish('damaged')
  expect(d.shown()).toEqual(['damaged', 'whole'])
})

it('a download that hangs holds up nobody, with or without pictures', async () => {
  const d = device()
  void d.adopter.take(stored([withPicture('hangs'), withPicture('whole'), slideOf('text')]))
  await d.settle()
  expect(d.shown()).toEqual(['text'])
  await d.finish('whole')
  d.lapse()
  await d.settle()
  expect(d.shown()).toEqual(['whole', 'text'])
  await d.finish('hangs')
  expect(d.shown()).toEqual(['hangs', 'whole', 'text'])
})

it('pictures that come one soon after the other come on together', async () => {
  const d = device()
  void d.adopter.take(stored([withPicture('a'), withPicture('b'), withPicture('c')]))
  await d.settle()
  await d.finish('a')
  await d.finish('b')
  expect(d.shown()).toEqual([])
  d.lapse()
  await d.settle()
  expect(d.shown()).toEqual(['a', 'b'])
})

it('a newer playlist overtakes one whose pictures are still on their way', async () => {
  const d = device()
  await d.adopter.start(stored([slideOf('a'), slideOf('b')]))
  void d.adopter.take(stored([slideOf('a'), slideOf('b'), withPicture('c')], 'two'))
  await d.settle()
  await d.adopter.take(stored([slideOf('b')], 'three'))
  expect(d.shown()).toEqual(['b'])
  await d.finish('c')
  expect(d.shown()).toEqual(['b'])
  expect(d.adopter.latest()?.tag).toBe('"three"')
})

it('a picture that two playlists in a row want is waited for and shown with the second', async () => {
  const d = device()
  void d.adopter.take(stored([withPicture('a')], 'one'))
  await d.settle()
  void d.adopter.take(stored([withPicture('a'), slideOf('b')], 'two'))
  await d.settle()
  expect(d.shown()).toEqual(['b'])
  await d.finish('a')
  expect(d.shown()).toEqual(['a', 'b'])
})

it('removes the old pictures after the switch', async () => {
  const d = device([picture('old'), picture('a')])
  await d.adopter.start(stored([withPicture('old'), withPicture('a')]))
  await d.adopter.take(stored([withPicture('a')], 'two'))
  expect(Array.from(d.here)).toEqual([picture('a')])
})

it('a picture that the stage could not draw is fetched again, but not for ever', async () => {
  const d = device([picture('a')])
  await d.adopter.start(stored([withPicture('a')]))
  for (let tries = 1; tries <= 3; tries++) {
    await d.adopter.lose([picture('a')])
    expect(d.shown()).toEqual([])
    d.asked.clear()
    void d.adopter.mend()
    await d.settle()
    expect(d.asked.has(picture('a'))).toBe(tries < 3)
    await d.finish('a')
  }
})
