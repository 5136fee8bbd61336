import type { Instant } from '../content/notice/common.ts'
import type { Playlist, PlaylistSlide } from '../content/playlist/playlist.ts'
import type { SlideContent } from '../content/templates/template.ts'

/** A slide's identity: what is shown under one key never changes. */
export const slideKey = (slide: PlaylistSlide): string => `${slide.notice}@${slide.version}/${slide.language}`

/** Whether the slide may be on screen at `now`: [from, until). */
export const mayShow = (slide: PlaylistSlide, now: Instant): boolean =>
  slide.windows.some(([from, until]) => Date.parse(from) <= now && now < Date.parse(until))

/** When the window that holds at `now` ends; null where none does. */
export function endsAt(slide: PlaylistSlide, now: Instant): Instant | null {
  const window = slide.windows.find(([from, until]) => Date.parse(from) <= now && now < Date.parse(until))
  return window ? Date.parse(window[1]) : null
}

export const mediaOf = (playlist: Playlist): string[] =>
  Array.from(new Set(playlist.slides.reduce<string[]>((all, slide) => all.concat(slide.media), [])))

/** The playlist without the slides that `keep` refuses. The same object where it refuses none. */
export function keepSlides(playlist: Playlist, keep: (slide: PlaylistSlide) => boolean): Playlist {
  const slides = playlist.slides.filter(keep)
  return slides.length === playlist.slides.length ? playlist : { ...playlist, slides }
}

/**
 * What may be shown while nobody has looked yet which media of `next` are here: the slides that both know, as `next` has them.
 * So whatever was taken off leaves at once.
 */
export function whileLoading(shown: Playlist | null, next: Playlist): Playlist {
  const before = new Set((shown?.slides ?? []).map(slideKey))
  return keepSlides(next, (slide) => before.has(slideKey(slide)))
}

/** What the template's view draws. */
export function contentOf(slide: PlaylistSlide): SlideContent {
  const { notice: _n, version: _v, media, dwellMs: _d, windows: _w, ...content } = slide
  const pictureUrl = slide.picture ? media[0] : undefined
  return { ...content, ...(pictureUrl ? { pictureUrl } : {}) }
}
