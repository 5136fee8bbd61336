import type { Playlist } from '../content/playlist/playlist.ts'
import type { Adopter } from './adopt.ts'
import type { Answer, Ask } from './api.ts'
import { backoff, pollIn, spread } from './backoff.ts'
import type { ServerEvent } from './event-stream.ts'
import type { Identity } from './kept.ts'

/** Why a player stops asking: its token was ended on purpose, or the server does not know it. */
export type Parting = 'revoked' | 'unknown'

export interface SyncDeps {
  ask(path: string, how: Ask): Promise<Answer>
  adopter: Pick<Adopter, 'latest' | 'take' | 'mend'>
  /** Reads events until the stream ends or falls silent; its `opened` is called once the server has answered. */
  listen(token: string, opened: () => void, on: (event: ServerEvent) => void): Promise<Answer>
  wait(ms: number): Promise<void>
  chance(): number
  failed(what: string): void
}

export const partingIn = (answer: Answer): Parting | null => {
  if (answer.status !== 401) return null
  return 'code' in answer && answer.code === 'revoked' ? 'revoked' : 'unknown'
}

const isPlaylist = (body: unknown): body is Playlist =>
  typeof body === 'object' && body !== null && Array.isArray((body as Playlist).slides) && 'house' in body

/** Keeps one paired screen up to date: by events, by polling where there are none, until the server parts with it. */
export function createSync({ ask, adopter, listen, wait, chance, failed }: SyncDeps) {
  let streaming = false
  let busy: Promise<Parting | null> | null = null
  let again = false

  const fetchOnce = async (token: string): Promise<Parting | null> => {
    const tag = adopter.latest()?.tag ?? null
    const answer = await ask('/api/player/playlist', { token, tag })
    if (answer.status === 200 && 'body' in answer && isPlaylist(answer.body)) {
      // Not awaited: a playlist that takes something off must not wait for the media of the one before.
      adopter
        .take({ playlist: answer.body, tag: answer.tag })
        .catch((p: unknown) => failed(`playlist: ${String(p)}`))
    } else if (answer.status === 304) {
      void adopter.mend()
    } else if (answer.status === 200) failed('playlist: not understood')
    return partingIn(answer)
  }
  /** Asks now; while an answer is awaited, once more after it, because it may be older than what was just told. */
  const refresh = (token: string): Promise<Parting | null> => {
    again = busy !== null
    busy ??= rounds(token)
    return busy
  }
  const rounds = async (token: string): Promise<Parting | null> => {
    try {
      for (;;) {
        const parting = await fetchOnce(token)
        if (parting || !again) return parting
        again = false
      }
    } finally {
      // In the same breath as the look at `again`: nothing that is told can fall between the two.
      busy = null
    }
  }

  return {
    streaming: () => streaming,
    refresh,
    /** Resolves when the server parts with the player. */
    run({ token }: Identity): Promise<Parting> {
      return new Promise((done) => {
        let over = false
        const part = (parting: Parting | null) => {
          if (!parting || over) return
          over = true
          streaming = false
          done(parting)
        }
        const update = async () => part(await refresh(token))
        const poll = async () => {
          for (let round = 0; !over; round++) {
            // With a living stream every fifth time is enough: a net under the events.
            if (!streaming || round % 5 === 0) await update()
            await wait(pollIn(chance()))
          }
        }
        const follow = async () => {
          for (let failures = 0; !over; failures++) {
            const answer = await listen(
              token,
              () => {
                failures = -1
                streaming = true
                void update()
              },
              ({ name, data }) => {
                if (name !== 'playlist' || data === adopter.latest()?.playlist.etag) return
                void wait(spread(chance())).then(() => (over ? undefined : update()))
              },
            )
            streaming = false
            part(partingIn(answer))
            if (!over) await wait(backoff(Math.max(0, failures), chance()))
          }
        }
        void poll()
        void follow()
      })
    },
  }
}
export type Sync = ReturnType<typeof createSync>
