import type { Page } from 'playwright-core'
import { playlistOf, slideOf } from '../../player/testing.ts'
import type { Playlist, PlaylistSlide } from '../../content/playlist/playlist.ts'

export const minute = 60_000
export const hour = 60 * minute
const day = 24 * hour
const iso = (ms: number) => new Date(ms).toISOString()

/** A slide of an organisation of its own that may be shown in [from, until), milliseconds since 1970. */
export const showing = (
  notice: string,
  from: number,
  until: number,
  given: Partial<PlaylistSlide> = {},
): PlaylistSlide => {
  const { windows: _, ...rest } = given
  return { ...slideOf(notice, rest), windows: [[iso(from), iso(until)]] }
}

/** A playlist of the days around `now`. */
export const listOf = (now: number, etag: string, slides: PlaylistSlide[] = []): Playlist => {
  const today = Math.floor(now / day) * day
  const days = [-1, 0, 1, 2].map((i) => iso(today + i * day))
  return { ...playlistOf(slides, etag), now: iso(now), days, until: iso(today + 14 * day) }
}

/** The notice in sight; "timeless" for the timeless slide, "page" for the pages before there is anything to show. */
export const inSight = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const root = document.getElementById('player')
    if (root?.dataset['state'] !== 'stage') return 'page'
    const shown = Array.from(document.querySelectorAll<HTMLElement>('.layer.is-on'))
    return shown.pop()?.dataset['notice'] ?? 'timeless'
  })

/** Waits until the notice (or "timeless", or "page") is in sight, alone and whole. */
export async function seen(page: Page, what: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const root = document.getElementById('player')
    const shown = Array.from(document.querySelectorAll<HTMLElement>('.layer.is-on'))
    if (shown.some((layer) => getComputedStyle(layer).opacity !== '1')) return false
    const now =
      root?.dataset['state'] === 'stage'
        ? (shown.pop()?.dataset['notice'] ?? 'timeless')
        : root?.dataset['state']
          ? 'page'
          : ''
    return now === wanted
  }, what)
}

/** Waits until the worker is in charge and has kept the player. */
export const workerReady = (page: Page) =>
  page.waitForFunction(async () => {
    await navigator.serviceWorker.ready
    return navigator.serviceWorker.controller !== null
  })

/** From the next load on, the device's clock is wrong by this many milliseconds. */
export const setDeviceClock = (page: Page, by: number) =>
  page.addInitScript((ms) => {
    const right = Date.now.bind(Date)
    Date.now = () => right() + ms
  }, by)
