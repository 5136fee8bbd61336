import { airtime, slideAt } from '../../content/playlist/rotation.ts'
import type { Playlist, PlaylistSlide } from '../../content/playlist/playlist.ts'

export interface Turn {
  slide: PlaylistSlide
  /** Milliseconds since 1970. */
  from: number
  until: number
}

/** The turn of `now` and those that come: at most `most`, until the screen shows nothing more or the playlist ends. */
export function comingTurns(playlist: Playlist, now: number, most: number): Turn[] {
  const turns: Turn[] = []
  let at = now
  while (turns.length < most) {
    const { slide, from, until } = slideAt(playlist, at)
    if (!slide || !Number.isFinite(until)) break
    turns.push({ slide, from, until })
    at = until
  }
  return turns
}

export interface Share {
  organisation: string
  name: string
  own: boolean
  /** 0..1 of the time in which notices were on screen. */
  share: number
}

/** Each organisation's share of the notices' time in [from, until), greatest first. */
export function shares(playlist: Playlist, from: number, until: number): Share[] {
  const times = [...airtime(playlist, from, until)]
  const all = times.reduce((sum, [, ms]) => sum + ms, 0)
  const organisations = new Map(
    [...playlist.slides, ...(playlist.earlier ?? [])].map(({ organisation }) => [
      organisation.id,
      organisation,
    ]),
  )
  return times
    .map(([id, ms]) => ({
      organisation: id,
      name: organisations.get(id)?.name ?? id,
      own: organisations.get(id)?.kind === 'centre',
      share: all > 0 ? ms / all : 0,
    }))
    .sort((a, b) => b.share - a.share || a.name.localeCompare(b.name))
}
