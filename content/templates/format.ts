import type { Screen } from '../notice/screen.ts'

/** How a slide is laid out for one screen. Lengths in design pixels: the design space is 1920 x 1080, or 1080 x 1920 in portrait. */
export interface SlideFormat {
  orientation: 'landscape' | 'portrait'
  /** Design space, chosen so that its ratio is the screen's; the short side is 1080. */
  width: number
  height: number
  /** Least legible font size for this screen (20 arc minutes of capital height at the viewing distance). */
  leastFontPx: number
}

export type FormatScreen = Pick<Screen, 'widthPx' | 'heightPx' | 'diagonalInches' | 'viewingDistanceM'>
