import type { Playlist, PlaylistSlide } from '../content/playlist/playlist.ts'
import type { Clock } from './clock.ts'
import type { Identity, StoredPairing } from './kept.ts'
import type { View } from './view.tsx'

/** All that the running player knows of itself, in one place. Times are milliseconds since the page began. */
export interface State {
  version: string
  clock: Clock
  identity: Identity | null
  /** What the stage draws from. */
  playlist: Playlist | null
  /** The etag of the playlist that the stage draws from, where no slide of it is kept away. */
  whole: string | null
  pairing: StoredPairing | null
  shown: PlaylistSlide | null
  /** When the server last answered; null: not since the page began. */
  contactAt: number | null
  demo: boolean
}

/** How long the server may take before people are told that it cannot be reached. */
const patience = 5_000

/** The page before there is anything to show; the stage as soon as there is. */
export function drawPage(state: State, view: View): void {
  const { playlist, pairing, identity, contactAt } = state
  const silent = contactAt === null && performance.now() > patience
  if (playlist) view.page(null)
  else if (pairing) view.page({ kind: 'code', pairing })
  else if (silent) view.page({ kind: 'offline' })
  else if (identity) view.page({ kind: 'paired' })
  else view.page({ kind: 'fetching' })
}
