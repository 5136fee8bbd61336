import { expect, it } from 'vitest'
import { slideAt } from '../../content/playlist/rotation.ts'
import type { Playlist } from '../../content/playlist/playlist.ts'
import { nowShowing } from './now-showing.ts'

const noon = Date.parse('2026-11-23T12:00:00+02:00')
const hour = 3_600_000
const iso = (ms: number) => new Date(ms).toISOString()
const slide = (notice: string): Playlist['slides'][number] => ({
  notice,
  version: 1,
  organisation: { id: notice, name: notice, kind: 'association' },
  language: 'fi',
  template: 'announcement',
  content: { fi: { title: notice, text: 'Tervetuloa.' } },
  media: [],
  dwellMs: 8_000,
  windows: [[iso(noon), iso(noon + hour)]],
})
const playlist: Playlist = {
  screen: {
    id: 's',
    centre: 'c',
    name: 'Aula',
    widthPx: 1920,
    heightPx: 1080,
    diagonalInches: 55,
    viewingDistanceM: 3,
    languages: ['fi'],
    hours: Array.from({ length: 7 }, () => [['08:00', '16:00']]) as [string, string][][] as never,
  },
  etag: 'now',
  now: iso(noon),
  days: [iso(noon - 12 * hour)],
  until: iso(noon + 12 * hour),
  slides: [slide('a'), slide('b')],
  house: {
    centre: 'C',
    address: '',
    openingHours: [] as never,
    noticesAt: {},
    theme: 'light',
    share: 0.25,
  },
}
const screen = { alive: true, etag: 'now' }

it('is what the screen itself computes, at each second of the rotation', () => {
  for (let at = noon; at < noon + hour; at += 1_000)
    expect(nowShowing(screen, playlist, at)).toEqual({ kind: 'slide', slide: slideAt(playlist, at).slide })
})

it('is unknown of a screen that is silent, draws from another playlist, or keeps something away', () => {
  for (const other of [{ alive: false }, { etag: 'before' }, { etag: null }])
    expect(nowShowing({ ...screen, ...other }, playlist, noon)).toEqual({ kind: 'unknown' })
})

it('is the centre’s own page where there is no notice, and a dark screen outside its hours', () => {
  expect(nowShowing(screen, playlist, noon + 2 * hour)).toEqual({ kind: 'house' })
  expect(nowShowing(screen, playlist, noon + 5 * hour)).toEqual({ kind: 'dark' })
})
