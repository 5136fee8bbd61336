import { describe, expect, it } from 'vitest'
import { fit, screenAsHung } from './fit.ts'
import { readKept, writeKept } from './kept.ts'
import { hashIn } from './media.ts'
import { createReport } from './report.ts'
import { memoryStore } from './storage.ts'
import { playlistOf } from './testing.ts'
import { answerFrom, past } from './worker-routes.ts'

const from = (path: string, given: Partial<Request> = {}) =>
  answerFrom(
    { method: 'GET', mode: 'cors', url: `https://a.fi${path}`, headers: new Headers(), ...given },
    'https://a.fi',
  )

describe('the worker', () => {
  it('answers for the player and its media, and for nothing else', () => {
    expect(from('/player/', { mode: 'navigate' })).toBe('page')
    expect(from('/player/assets/app-1.js')).toBe('shell')
    expect(from('/media/abc.webp')).toBe('media')
    expect(from('/player/service-worker.js')).toBe('network')
    expect(from('/admin/')).toBe('network')
  })

  it('keeps out of what the page itself must be able to end', () => {
    expect(from('/media/abc.webp', { headers: new Headers(past) })).toBe('network')
  })

  it('keeps out of the API, of writes and of other origins', () => {
    expect(from('/api/player/playlist')).toBe('network')
    expect(from('/player/', { method: 'POST' })).toBe('network')
    expect(from('', { url: 'https://b.fi/media/abc.webp' })).toBe('network')
  })
})

describe('what is kept on the device', () => {
  it('comes back as it was', async () => {
    const store = memoryStore()
    await writeKept(store, 'playlist', { playlist: playlistOf([]), tag: '"one"' })
    expect((await readKept(store, 'playlist'))?.playlist.etag).toBe('one')
  })

  it('counts as missing when it is damaged or another player’s', async () => {
    const store = memoryStore()
    for (const damaged of ['text', 7, {}, { playlist: {} }, { playlist: { slides: 'x', now: 1 } }]) {
      await store.write('playlist', damaged)
      expect(await readKept(store, 'playlist')).toBeNull()
    }
    await store.write('time', { server: null, offset: 0 })
    expect(await readKept(store, 'time')).toBeNull()
  })
})

describe('the design space', () => {
  it('fills a window of its own shape and is centred in another', () => {
    const space = { width: 1920, height: 1080 }
    expect(fit({ width: 3840, height: 2160 }, space)).toEqual({ scale: 2, left: 0, top: 0 })
    expect(fit({ width: 1920, height: 1200 }, space)).toEqual({ scale: 1, left: 0, top: 60 })
  })

  it('follows the window where the screen hangs otherwise than announced', () => {
    const screen = { widthPx: 1920, heightPx: 1080, diagonalInches: 55, viewingDistanceM: 3 }
    expect(screenAsHung(screen, { width: 1920, height: 1060 })).toBe(screen)
    expect(screenAsHung(screen, { width: 540, height: 960 })).toMatchObject({ widthPx: 1080, heightPx: 1920 })
  })
})

it('faults are told once, the last twenty of them, and cut to a bearable length', () => {
  const report = createReport(() => 0)
  for (let i = 0; i < 25; i++) report.failed(`${i} ${'x'.repeat(400)}`)
  expect(report.latest()).toHaveLength(20)
  expect(report.latest()[0]?.what).toHaveLength(300)
  report.told(report.latest().slice(0, 19))
  expect(report.latest().map((fault) => fault.what.slice(0, 2))).toEqual(['24'])
})

it('reads the hash out of a medium’s address', () => {
  const hash = 'ab'.repeat(32)
  expect(hashIn(`/media/${hash}.webp`)).toBe(hash)
  expect(hashIn('/media/picture.webp')).toBeNull()
})
