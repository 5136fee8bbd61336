import type { Playlist } from '../content/playlist/playlist.ts'
import type { Adopter } from './adopt.ts'
import type { Answer, Ask } from './api.ts'
import { backoff, pollIn, spread } from './backoff.ts'
import type { ServerEvent } from './event-stream.ts'
import type { Identity } from './kept.ts'

export interface SyncDeps {
  ask(path: string, how: Ask): Promise<Answer>
  adopter: Pick<Adopter, 'latest' | 'take' | 'mend'>
  /** Reads events until the stream ends or falls silent; its `opened` is called once the server has answered. */
  listen(token: string, opened: () => void, on: (event: ServerEvent) => void): Promise<Answer>
  wait(ms: number): Promise<void>
  chance(): number
  failed(what: string): void
}

/** What an answer says of the player's token. `doubted`: refused, but not by our own word that it was ended on purpose. */
export type Standing = 'good' | 'doubted' | 'revoked' | 'unsaid'

export function standingIn(answer: Answer): Standing {
  if (!('ok' in answer)) return 'unsaid'
  if (answer.status === 401 && answer.code === 'revoked') return 'revoked'
  if (answer.status === 304 || (answer.status === 200 && isPlaylist(answer.body))) return 'good'
  return [401, 403, 404].includes(answer.status) ? 'doubted' : 'unsaid'
}

const isPlaylist = (body: unknown): body is Playlist =>
  typeof body === 'object' && body !== null && Array.isArray((body as Playlist).slides) && 'house' in body

/** Keeps one paired screen up to date: by events, by polling where there are none, until the server ends its token. */
export function createSync({ ask, adopter, listen, wait, chance, failed }: SyncDeps) {
  let streaming = false
  let busy: Promise<Standing> | null = null
  let again = false

  const fetchOnce = async (token: string): Promise<Standing> => {
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
    return standingIn(answer)
  }
  /** Asks now; while an answer is awaited, once more after it, because it may be older than what was just told. */
  const refresh = (token: string): Promise<Standing> => {
    again = busy !== null
    busy ??= rounds(token)
    return busy
  }
  const rounds = async (token: string): Promise<Standing> => {
    try {
      for (;;) {
        const standing = await fetchOnce(token)
        if (standing === 'revoked' || !again) return standing
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
    /**
     * Goes on until the server says that the token was ended, which resolves `revoked`, or until `stop`. `doubt` hears when
     * somebody else's refusal comes (true) and when the server knows the token again (false); a doubted token is tried each minute.
     */
    run({ token }: Identity, doubt: (doubted: boolean) => void): { revoked: Promise<void>; stop(): void } {
      let over = false
      const stop = () => {
        over = true
        streaming = false
      }
      const revoked = new Promise<void>((done) => {
        const heed = (standing: Standing) => {
          if (over) return
          if (standing === 'good') doubt(false)
          if (standing === 'doubted') doubt(true)
          if (standing !== 'revoked') return
          stop()
          done()
        }
        const update = async () => heed(await refresh(token))
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
                streaming = !over
                if (!over) void update()
              },
              ({ name, data }) => {
                if (name !== 'playlist' || data === adopter.latest()?.playlist.etag) return
                void wait(spread(chance())).then(() => (over ? undefined : update()))
              },
            )
            streaming = false
            heed(standingIn(answer))
            if (!over) await wait(backoff(Math.max(0, failures), chance()))
          }
        }
        void poll()
        void follow()
      })
      return { revoked, stop }
    },
  }
}
export type Sync = ReturnType<typeof createSync>
