import { useEffect, useState } from 'preact/hooks'
import type { Playlist } from '../../content/playlist/playlist.ts'
import { listScreens, screenPlaylist, type ScreenWithState } from '../../server/routes/screens/schema.ts'
import type { Reply } from '../api.ts'
import { useServices } from '../services.ts'
import { useLoad, type Load } from '../ui/use-load.ts'

/** A screen as it was last heard of, with its playlist and the server's clock. */
export interface Followed {
  screen: ScreenWithState
  playlist: Playlist
  /** Server minus this device's clock, milliseconds. */
  offset: number
}

/** How often is asked whether the screen lives and what it draws from, milliseconds: sooner while that is not known. */
const askAgain = { known: 15_000, unknown: 3_000 }

/** Follows one screen: its state and playlist again and again, and the server's time, told every half second. */
export function useNow(first: ScreenWithState): { load: Load<Followed>; reload: () => void; at: number } {
  const { call, now } = useServices()
  const [at, setAt] = useState(now())
  const { load, reload } = useLoad(
    async (signal): Promise<Reply<Followed>> => {
      const [playlist, screens] = await Promise.all([
        call(screenPlaylist, { params: { id: first.id }, signal }) as Promise<Reply<Playlist>>,
        call(listScreens, { signal }),
      ])
      if (!playlist.ok) return playlist
      if (!screens.ok) return screens
      const screen = screens.answer.screens.find(({ id }) => id === first.id) ?? first
      const offset = Date.parse(playlist.answer.now) - now()
      return { ok: true, answer: { screen, playlist: playlist.answer, offset } }
    },
    [first.id],
  )
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), 500)
    return () => clearInterval(timer)
  }, [])
  useEffect(() => {
    if (load.state === 'loading') return
    const known = load.state === 'ready' && load.value.screen.etag === load.value.playlist.etag
    const timer = setTimeout(reload, known ? askAgain.known : askAgain.unknown)
    return () => clearTimeout(timer)
  }, [load])
  return { load, reload, at: at + (load.state === 'ready' ? load.value.offset : 0) }
}
