import type { Instant } from '../content/notice/common.ts'
import type { Playlist, PlaylistSlide } from '../content/playlist/playlist.ts'
import type { SlideFormat } from '../content/templates/format.ts'
import { createBegun } from './begun.ts'
import { type Choice, createChooser } from './choice.ts'
import { createLayer, type Layer } from './layer.tsx'
import { mayCome, mayFade, mayStay } from './may.ts'
import { keepSlides, slideKey } from './slide.ts'

/** Milliseconds; as in player.css. */
export const fadeMs = 400

export interface StageDeps {
  layers: HTMLElement
  /** The latest that it can be, and what it surely is; null: not known. */
  now(): Instant | null
  certain(): Instant | null
  format(playlist: Playlist): SlideFormat
  /** A slide threw, or its files could not be drawn. */
  threw(slide: PlaylistSlide, problem: unknown): void
  lost(slide: PlaylistSlide, problem: unknown): void
  /** A slide does not fit the screen as it hangs. */
  unfit(slide: PlaylistSlide, problem: unknown): void
  /** Called after each look, with what is in sight. */
  looked(choice: Choice, shown: PlaylistSlide | null): void
}

const drop = (layer: Layer | null): null => {
  layer?.drop()
  return null
}

/** Puts on screen what the rotation says, and takes off what may not be there, at each `look`. */
export function createStage(deps: StageDeps) {
  const chooser = createChooser()
  const begun = createBegun()
  let held: Playlist | null = null
  let playlist: Playlist | null = null
  let broken: ReadonlySet<string> = new Set()
  let inSight: Layer | null = null
  let leaving: Layer | null = null
  let coming: Layer | null = null
  let reported: Layer | null = null

  const prepare = (slide: PlaylistSlide): Layer => {
    const format = playlist ? deps.format(playlist) : null
    const theme = playlist?.house.theme ?? 'light'
    const same = coming && coming.key === slideKey(slide) && coming.look.theme === theme
    if (coming && same && JSON.stringify(coming.look.format) === JSON.stringify(format)) return coming
    coming = drop(coming)
    coming = createLayer(slide, { format: format as SlideFormat, theme }, deps.layers, () => void look())
    return coming
  }
  const tell = (layer: Layer) => {
    if (reported === layer) return
    reported = layer
    const state = layer.state()
    const told = state === 'threw' ? deps.threw : state === 'unfit' ? deps.unfit : deps.lost
    // Not now: what is told changes the playlist, and this look is not over.
    setTimeout(() => told(layer.slide, layer.why()), 0)
  }
  const change = (layer: Layer, now: Instant, cut: boolean) => {
    leaving = drop(leaving)
    const fade = inSight && playlist ? mayFade(inSight.slide, playlist, now, fadeMs) : !cut
    layer.show(fade)
    if (fade && inSight) {
      const old = (leaving = inSight)
      setTimeout(() => {
        old.drop()
        if (leaving === old) leaving = null
      }, fadeMs + 50)
    } else drop(inSight)
    inSight = layer
    coming = null
  }
  const sameLook = (layer: Layer): boolean =>
    playlist !== null &&
    layer.look.theme === playlist.house.theme &&
    JSON.stringify(layer.look.format) === JSON.stringify(deps.format(playlist))

  /** Looks what should be in sight; answers when it must look again at the latest. */
  function look(): Instant {
    const now = deps.now()
    playlist = held && now !== null ? begun(held, deps.certain(), now) : held
    const before = inSight
    if (inSight && !mayStay(inSight.slide, playlist, now)) inSight = drop(inSight)
    if (leaving && !mayStay(leaving.slide, playlist, now)) leaving = drop(leaving)
    const choice = chooser(playlist, now)
    const { slide } = choice
    if (slide && now !== null && !(inSight?.key === slideKey(slide) && sameLook(inSight))) {
      const layer = prepare(slide)
      if (layer.state() === 'ready') change(layer, now, before !== inSight)
      else if (layer.state() !== 'preparing') tell(layer)
    } else if (slide) {
      // The next one is drawn and decoded while this one is read.
      const { next } = choice
      const layer = next && slideKey(next) !== slideKey(slide) ? prepare(next) : null
      if (layer && layer.state() !== 'ready' && layer.state() !== 'preparing') tell(layer)
    }
    if (!slide && inSight) inSight = drop(inSight)
    deps.looked(choice, inSight?.slide ?? null)
    return choice.until
  }

  return {
    look,
    /** What the rotation runs over: the playlist that was set, itself where no slide is kept away. */
    drawsFrom: () => playlist,
    /** The playlist to show; `threw` keys stay away until their version changes. */
    set(next: Playlist | null, threw: ReadonlySet<string>): void {
      broken = threw
      held = playlist = next && keepSlides(next, (slide) => !broken.has(slideKey(slide)))
      if (coming && !mayCome(coming.slide, playlist)) coming = drop(coming)
      look()
    },
  }
}
export type Stage = ReturnType<typeof createStage>
