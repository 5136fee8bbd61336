import type { Kysely } from 'kysely'
import type { Instant } from '../../content/notice/common.ts'
import type { ScreenToken } from '../store/screen-tokens.ts'
import type { Tables } from '../store/tables.ts'
import { keepPlaylists } from './keeper.ts'
import type { Prepared } from './prepared.ts'
import { keepStreams, type Follower } from './streams.ts'
import { keepTelling } from './telling.ts'
import { rememberTokens } from './tokens.ts'

export { matches, type Prepared } from './prepared.ts'

/** What the screens of this process are served with: playlists, whose token is whose, and open streams of events. */
export interface Playlists {
  screenByToken(token: string): Promise<ScreenToken>
  /** The screen's playlist as it stands; null: no such screen. */
  playlistOf(screen: string): Promise<Prepared | null>
  /** What can be answered without looking anything up: the playlist for an Authorization header, or null. */
  ready(authorization: string | undefined): Prepared | null
  /** Follows the screen's playlist until the player goes, its token is revoked, or the server closes. */
  follow(player: Follower): void
  /** How many players follow now. */
  following(): number
  /** Ends every stream and listens no more. */
  close(): void
}

export interface PlaylistsOptions {
  db: Kysely<Tables>
  now(): Instant
  onPlacementChange(listener: (centre: string | null) => void): () => void
  onError(error: unknown): void
}

export function openPlaylists({ db, now, onPlacementChange, onError }: PlaylistsOptions): Playlists {
  const keeper = keepPlaylists(db, now)
  const tokens = rememberTokens(db, now)
  const streams = keepStreams()

  const telling = keepTelling({
    /** Tells one player what is so now: another playlist, or that its token is no more. Never from memory. */
    async tell(stream) {
      const whose = await tokens.certainly(stream.token)
      const playlist = await keeper.certainly(stream.screen)
      if (whose.known !== 'screen' || !playlist) stream.end()
      else stream.tell(playlist.etag)
    },
    isOpen: streams.has,
    onError,
  })

  const changed = (centre: string | null): void => {
    tokens.forget(centre)
    keeper.forget(centre)
    telling.tellAll(streams.all().filter((stream) => centre === null || stream.centre === centre))
  }
  const unlisten = onPlacementChange(changed)

  return {
    screenByToken: tokens.screenByToken,
    playlistOf: keeper.playlistOf,
    ready(authorization) {
      const screen = authorization?.startsWith('Bearer ') ? tokens.known(authorization.slice(7)) : null
      return screen === null ? null : keeper.ready(screen)
    },
    follow(to) {
      telling.tellAll([streams.open(to)])
    },
    following: streams.count,
    close() {
      unlisten()
      telling.close()
      streams.close()
    },
  }
}
