// What the player's tests share: a small playlist of one day, made by hand.
import type { Playlist, PlaylistSlide } from '../content/playlist/playlist.ts'

/** An instant of the tests' day, 21 November 2026 (UTC), from "12:00" or "12:00:05". */
export const at = (time: string): number =>
  Date.parse(`2026-11-21T${time.length === 5 ? `${time}:00` : time}Z`)
const iso = (time: string): string => new Date(at(time)).toISOString()

type Given = Partial<Omit<PlaylistSlide, 'windows'>> & { windows?: [string, string][] }

/** A slide of the organisation with the notice's own name; windows in the day's times, default the whole day. */
export function slideOf(notice: string, given: Given = {}): PlaylistSlide {
  const { windows = [['00:00', '23:59']], ...rest } = given
  return {
    notice,
    version: 1,
    organisation: { id: `org-${notice}`, name: `Yhdistys ${notice}`, kind: 'association' },
    language: 'fi',
    template: 'announcement',
    content: { fi: { title: `Otsikko ${notice}`, text: 'Tervetuloa mukaan.' } },
    media: [],
    dwellMs: 8_000,
    ...rest,
    windows: windows.map(([from, until]) => [iso(from), iso(until)]),
  }
}

export function playlistOf(slides: PlaylistSlide[], etag = 'one'): Playlist {
  return {
    screen: {
      id: 'aula',
      centre: 'keskus',
      name: 'Aula',
      widthPx: 1920,
      heightPx: 1080,
      diagonalInches: 55,
      viewingDistanceM: 3,
      languages: ['fi', 'sv'],
      hours: null,
    },
    etag,
    now: iso('12:00'),
    until: '2026-12-05T12:00:00.000Z',
    days: [iso('00:00')],
    slides,
    house: {
      centre: 'Kaakkurin sote-keskus',
      address: 'Esimerkkitie 1, Oulu',
      openingHours: [
        [['08:00', '16:00']],
        [['08:00', '16:00']],
        [['08:00', '16:00']],
        [['08:00', '16:00']],
        [['08:00', '15:30']],
        [],
        [],
      ],
      noticesAt: { fi: 'Ilmoitukset ovat myös aulan pöydällä.' },
      theme: 'light',
      share: 0.25,
    },
  }
}
