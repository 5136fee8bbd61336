import { render } from 'preact'
import type { Instant } from '../content/notice/common.ts'
import type { Playlist } from '../content/playlist/playlist.ts'
import { formatFor, type SlideFormat } from '../content/templates/format.ts'
import { barOf } from '../content/templates/layout.ts'
import { Bar } from './bar.tsx'
import type { Choice } from './choice.ts'
import { fit, screenAsHung } from './fit.ts'
import { messages, spoken } from './messages.ts'
import { Overlay, type OverlayProps } from './overlay.tsx'
import { PairPage, type PairState } from './pair.tsx'
import { timeOfDay } from './time-of-day.ts'
import { Timeless } from './timeless.tsx'

export interface Frame {
  playlist: Playlist
  choice: Choice
  /** Null where it is not surely right: then no time is shown. */
  time: Instant | null
  /** Milliseconds since the page began: turns the timeless slide's language. */
  sinceStart: number
  code: string | null
  /** Outside the screen's hours: dark and still but for the time. */
  resting: boolean
  demo: boolean
}

/** How long the timeless slide stays in one language, milliseconds. */
const languageTurn = 15_000

const div = (parent: Element, name: string): HTMLElement => {
  const element = document.createElement('div')
  element.className = name
  parent.appendChild(element)
  return element
}

/** The design space of the screen as it hangs. */
const format = (playlist: Playlist): SlideFormat =>
  formatFor(screenAsHung(playlist.screen, { width: window.innerWidth, height: window.innerHeight }))

/** The page's places, and what is drawn into them apart from slides. */
export function createView(root: HTMLElement) {
  const page = div(root, 'page')
  const stage = div(root, 'stage')
  const space = div(stage, 'space')
  const timeless = div(space, 'timeless-host')
  const layers = div(space, 'layers')
  const bar = div(space, 'bar-host')
  const overlay = div(root, 'overlay-host')

  return {
    layers,
    format,
    /** The page of a screen without content; null: the stage shows. */
    page(state: PairState | null): void {
      page.hidden = state === null
      stage.hidden = state !== null
      root.dataset['state'] = state?.kind ?? 'stage'
      render(state && <PairPage state={state} />, page)
    },
    frame({ playlist, choice, time, sinceStart, code, resting, demo }: Frame): void {
      const design = format(playlist)
      const { scale, left, top } = fit({ width: window.innerWidth, height: window.innerHeight }, design)
      space.style.width = `${design.width}px`
      space.style.height = `${design.height}px`
      space.style.transform = `translate(${left}px, ${top}px) scale(${scale})`
      const place = barOf(design)
      space.style.setProperty('--floor', String(place.fontPx / 44))
      Object.assign(bar.style, {
        left: `${place.x}px`,
        top: `${place.y}px`,
        width: `${place.width}px`,
        height: `${place.height}px`,
        fontSize: `${place.fontPx}px`,
        lineHeight: `${place.lineHeightPx}px`,
      })
      root.dataset['theme'] = playlist.house.theme
      root.dataset['rest'] = String(resting)
      const own = spoken(playlist.screen.languages)
      const language = own[0] ?? 'fi'
      const turned = own[Math.floor(sinceStart / languageTurn) % own.length] ?? language
      const house = playlist.house
      timeless.setAttribute('aria-hidden', choice.slide || resting ? 'true' : 'false')
      render(<Timeless house={house} language={turned} format={design} />, timeless)
      render(
        <Bar
          time={time === null ? null : timeOfDay(time, language)}
          centre={house.centre}
          language={language}
          place={choice.slide ? choice : null}
          code={code}
          demo={demo ? messages[language].demo : null}
        />,
        bar,
      )
    },
    overlay(props: OverlayProps | null): void {
      render(props && <Overlay {...props} />, overlay)
    },
  }
}
export type View = ReturnType<typeof createView>
