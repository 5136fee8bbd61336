import type { Playlist } from '../content/playlist/playlist.ts'
import type { StoredTime } from './cold-start.ts'
import type { Store } from './storage.ts'

/** Which screen this player is, and the proof. */
export interface Identity {
  token: string
  screen: string
}

/** A playlist as it came. `tag` is the HTTP ETag to ask with; null where the server named none. */
export interface StoredPlaylist {
  playlist: Playlist
  tag: string | null
}

/** A pairing that is under way, so that a reload goes on with the code that somebody may be typing. */
export interface StoredPairing {
  deviceCode: string
  userCode: string
  verificationUri: string
  interval: number
}

/** Slides that threw, for one version of the player: a newer one may draw them. */
export interface StoredBroken {
  player: string
  keys: string[]
}

interface Kept {
  identity: Identity
  playlist: StoredPlaylist
  pairing: StoredPairing
  time: StoredTime
  broken: StoredBroken
}

const shapes: { [K in keyof Kept]: (value: Partial<Kept[K]>) => boolean } = {
  identity: (v) => typeof v.token === 'string' && typeof v.screen === 'string',
  playlist: (v) => Array.isArray(v.playlist?.slides) && typeof v.playlist?.now === 'string',
  pairing: (v) => typeof v.deviceCode === 'string' && typeof v.userCode === 'string',
  time: (v) =>
    [v.server, v.offset, v.latest ?? 0].every((each) => typeof each === 'number' && isFinite(each)) &&
    v.latest !== undefined,
  broken: (v) => typeof v.player === 'string' && Array.isArray(v.keys),
}

/** Reads one kept thing; what does not have its shape (an older player's, a damaged disk's) counts as missing. */
export async function readKept<K extends keyof Kept>(store: Store, key: K): Promise<Kept[K] | null> {
  const value = await store.read(key)
  return value !== null && typeof value === 'object' && shapes[key](value as Partial<Kept[K]>)
    ? (value as Kept[K])
    : null
}

export const writeKept = <K extends keyof Kept>(store: Store, key: K, value: Kept[K]): Promise<void> =>
  store.write(key, value)
