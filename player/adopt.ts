import type { Playlist } from '../content/playlist/playlist.ts'
import type { StoredPlaylist } from './kept.ts'
import type { Media } from './media.ts'
import { keepSlides, mediaOf, whileLoading } from './slide.ts'

export interface AdoptDeps {
  media: Pick<Media, 'load' | 'here' | 'keepOnly' | 'forget'>
  keep(stored: StoredPlaylist): Promise<void>
  /** What the stage may draw from now on. */
  publish(playlist: Playlist): void
  /** Resolves after `ms`. */
  wait(ms: number): Promise<void>
}

const atOnce = 3
/** Files that come one soon after the other are let in together: each time, another slide may be in sight. */
const gather = 1_000
/** A file that was loaded and could still not be drawn is not fetched for ever. */
const retries = 3

/**
 * Brings a playlist to the stage: what it no longer holds leaves at once, a slide that it adds comes when its own media are on
 * the device. A file that cannot be had keeps only its own slides away, and is asked for again with each `mend`.
 */
export function createAdopter({ media, keep, publish, wait }: AdoptDeps) {
  let shown: Playlist | null = null
  let latest: StoredPlaylist | null = null
  let missing = new Set<string>()
  const failed = new Set<string>()
  const lost = new Map<string, number>()
  let turn = 0
  let gathering: symbol | null = null

  const show = (playlist: Playlist) => {
    gathering = null
    shown = keepSlides(playlist, (slide) => !slide.media.some((url) => missing.has(url)))
    publish(shown)
  }
  /** Shows what has arrived, soon; what arrives meanwhile comes with it. */
  const arrived = () => {
    if (gathering) return
    const mine = (gathering = Symbol('gathering'))
    void wait(gather).then(() => {
      if (gathering === mine && latest) show(latest.playlist)
    })
  }
  /** Resolves when each is here or has failed; the slides whose files are complete do not wait for it. */
  const load = async (urls: readonly string[]): Promise<void> => {
    const mine = turn
    const left = urls.slice()
    const worker = async () => {
      for (let url = left.shift(); url !== undefined && turn === mine; url = left.shift()) {
        if ((await media.load(url)) === 'failed') failed.add(url)
        else if (turn === mine) {
          missing.delete(url)
          failed.delete(url)
          arrived()
        }
      }
    }
    await Promise.all(Array.from({ length: atOnce }, worker))
  }

  /** Takes the playlist's missing files as those to load; answers the ones that did not fail before. */
  const hold = async (next: StoredPlaylist): Promise<string[]> => {
    const here = await media.here()
    latest = next
    missing = new Set(mediaOf(next.playlist).filter((url) => !here.has(url)))
    return Array.from(missing).filter((url) => !failed.has(url))
  }

  return {
    /** The playlist last received; its tag is what the server is asked with. */
    latest: () => latest,
    /** At start: shows at once what is stored, as far as its media are here. */
    async start(stored: StoredPlaylist): Promise<void> {
      await hold(stored)
      show(stored.playlist)
    },
    async take(next: StoredPlaylist): Promise<void> {
      const mine = ++turn
      gathering = null
      const narrowed = whileLoading(shown, next.playlist)
      if (shown && narrowed !== next.playlist) {
        shown = keepSlides(narrowed, (slide) => !slide.media.some((url) => missing.has(url)))
        publish(shown)
      }
      const fresh = await hold(next)
      if (turn !== mine) return
      show(next.playlist)
      await keep(next)
      if (turn !== mine) return
      await load(fresh)
      if (turn !== mine) return
      if (fresh.length > 0) show(next.playlist)
      await media.keepOnly(mediaOf(next.playlist))
    },
    /** Asks again for what could not be had. */
    async mend(): Promise<void> {
      const mine = turn
      const before = missing.size
      await load(Array.from(missing).filter((url) => (lost.get(url) ?? 0) < retries))
      if (turn === mine && latest && missing.size < before) show(latest.playlist)
    },
    /** The stage could not draw these files, although they had been loaded. */
    async lose(urls: readonly string[]): Promise<void> {
      for (const url of urls) {
        missing.add(url)
        lost.set(url, (lost.get(url) ?? 0) + 1)
      }
      if (latest) show(latest.playlist)
      for (const url of urls) await media.forget(url)
    },
    /** Everything forgotten: the screen was revoked. */
    clear(): void {
      turn++
      gathering = null
      shown = latest = null
      missing = new Set()
    },
  }
}
export type Adopter = ReturnType<typeof createAdopter>
