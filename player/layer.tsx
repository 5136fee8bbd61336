import { render } from 'preact'
import type { PlaylistSlide } from '../content/playlist/playlist.ts'
import type { SlideFormat } from '../content/templates/format.ts'
import { layoutOf } from '../content/templates/layout.ts'
import { Slide } from '../content/templates/slide.tsx'
import type { SlideProps } from '../content/templates/template.ts'
import { within } from './api.ts'
import { contentOf, slideKey } from './slide.ts'

/** `threw`: the slide could not be drawn at all. `unfit`: it does not fit this screen, and would be cut. `lost`: a picture of it could not be had or decoded. */
export type LayerState = 'preparing' | 'ready' | 'threw' | 'unfit' | 'lost'

/** Resolves when the picture can be painted without delay. Chrome 63 lacks decode(): there a loaded picture must do. */
function decoded(image: HTMLImageElement): Promise<void> {
  if (typeof image.decode === 'function') return image.decode()
  if (image.complete)
    return image.naturalWidth > 0 ? Promise.resolve() : Promise.reject(new Error('no picture'))
  return new Promise((done, failed) => {
    image.addEventListener('load', () => done())
    image.addEventListener('error', () => failed(new Error('no picture')))
  })
}

/** One slide, drawn out of sight at once, its pictures decoded; `settled` is called when it became ready or never will. */
export function createLayer(
  slide: PlaylistSlide,
  look: { format: SlideFormat; theme: SlideProps['theme'] },
  parent: HTMLElement,
  settled: () => void,
) {
  const element = document.createElement('div')
  element.className = 'layer'
  element.lang = slide.language
  element.setAttribute('aria-hidden', 'true')
  element.dataset['notice'] = slide.notice
  element.dataset['version'] = String(slide.version)
  parent.appendChild(element)
  let state: LayerState = 'preparing'
  let why: unknown = null
  const become = (next: LayerState, problem?: unknown) => {
    state = next
    why = problem
    settled()
  }
  try {
    // The server keeps such slides away; the screen itself may hang otherwise than the server was told.
    if (layoutOf(contentOf(slide), look.format).overflow) state = 'unfit'
    else render(<Slide slide={contentOf(slide)} format={look.format} theme={look.theme} />, element)
    const pictures = Array.from(element.querySelectorAll('img'))
    if (state === 'unfit') why = new Error('does not fit this screen')
    else if (pictures.length === 0) state = 'ready'
    else
      within(10_000, () => Promise.all(pictures.map(decoded))).then(
        () => become('ready'),
        (problem: unknown) => become('lost', problem),
      )
  } catch (problem) {
    state = 'threw'
    why = problem
  }
  return {
    slide,
    look,
    key: slideKey(slide),
    state: () => state,
    why: () => why,
    /** Into sight; without `fade` at once. */
    show(fade: boolean): void {
      element.classList.toggle('is-cut', !fade)
      // The browser must have seen it transparent before, or nothing fades.
      if (fade) void element.offsetWidth
      element.classList.add('is-on')
      element.removeAttribute('aria-hidden')
    },
    drop(): void {
      try {
        render(null, element)
      } catch {
        // What threw while drawing may throw again while going.
      }
      element.remove()
    },
  }
}
export type Layer = ReturnType<typeof createLayer>
