import type { UiLanguage } from '../content/notice/common.ts'
import { groups } from './pairing.ts'

export interface BarProps {
  time: string | null
  centre: string
  language: UiLanguage
  /** Null on the timeless slide, which has the centre's name itself. */
  place: { place: number; of: number } | null
  /** A code to pair the screen again, where the server no longer knows it. */
  code: string | null
  demo: string | null
}

/** The thin, still line at the bottom. */
export function Bar({ time, centre, language, place, code, demo }: BarProps) {
  return (
    <footer class="bar" lang={language}>
      <span class="bar-time">
        {time}
        {time && demo && ' · '}
        {demo}
      </span>
      <span class="bar-centre">{place && centre}</span>
      <span class="bar-place">
        {code && <span class="bar-code">{groups(code).join(' ')}</span>}
        {place && place.of > 1 && `${place.place} / ${place.of}`}
      </span>
    </footer>
  )
}
