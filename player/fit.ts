import type { FormatScreen, SlideFormat } from '../content/templates/format.ts'

export interface Size {
  width: number
  height: number
}

/** Where the design space lies in the window: CSS pixels from the corner, and the scale. */
export function fit(window: Size, space: Size): { scale: number; left: number; top: number } {
  const scale = Math.min(window.width / space.width, window.height / space.height)
  return {
    scale,
    left: (window.width - space.width * scale) / 2,
    top: (window.height - space.height * scale) / 2,
  }
}

/**
 * The screen as it really hangs: what was announced, unless the window stands the other way or its ratio is far off; then the
 * window's own shape counts, so that a turned screen is not half empty.
 */
export function screenAsHung(screen: FormatScreen, window: Size): FormatScreen {
  const announced = screen.widthPx / screen.heightPx
  const real = window.width / window.height
  if (Math.abs(Math.log(announced / real)) < 0.1) return screen
  const long = Math.max(screen.widthPx, screen.heightPx)
  const scale = long / Math.max(window.width, window.height)
  return { ...screen, widthPx: Math.round(window.width * scale), heightPx: Math.round(window.height * scale) }
}

export type { SlideFormat }
