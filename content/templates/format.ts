import type { Screen } from '../notice/screen.ts'
import { capHeightEm } from './measure.ts'

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

const shortSide = 1080
const mmPerInch = 25.4
const arcMinute = Math.PI / (180 * 60)

/** Capital height in arc minutes below which a letter is an error; 30 are recommended. */
export const leastArcMinutes = 20
export const goodArcMinutes = 30

/** Height in mm that is seen under this visual angle from this distance. */
export const heightSeenUnder = (arcMinutes: number, distanceM: number): number =>
  2 * distanceM * 1000 * Math.tan((arcMinutes * arcMinute) / 2)

/** Millimetres of the real screen in one design pixel. */
export function mmPerDesignPx(screen: FormatScreen): number {
  const diagonalPx = Math.hypot(screen.widthPx, screen.heightPx)
  const scale = Math.min(screen.widthPx, screen.heightPx) / shortSide
  return ((screen.diagonalInches * mmPerInch) / diagonalPx) * scale
}

/** Font size in design px whose capitals are seen under this many arc minutes on this screen. */
export const fontPxFor = (arcMinutes: number, screen: FormatScreen): number =>
  heightSeenUnder(arcMinutes, screen.viewingDistanceM) / mmPerDesignPx(screen) / capHeightEm

/** Capital height in arc minutes of a font size in design px on this screen. */
export function arcMinutesOf(fontPx: number, screen: FormatScreen): number {
  const mm = fontPx * capHeightEm * mmPerDesignPx(screen)
  return (2 * Math.atan(mm / (2 * screen.viewingDistanceM * 1000))) / arcMinute
}

/**
 * The format of a screen: its own ratio with a short side of 1080, and the least legible size from its diagonal,
 * resolution and viewing distance. A screen that is hardly wider than tall is laid out as portrait: beside a picture
 * its lines would be too short for Finnish words.
 */
export function formatFor(screen: FormatScreen): SlideFormat {
  const scale = shortSide / Math.min(screen.widthPx, screen.heightPx)
  return {
    orientation: screen.widthPx >= screen.heightPx * 1.25 ? 'landscape' : 'portrait',
    width: Math.round(screen.widthPx * scale),
    height: Math.round(screen.heightPx * scale),
    leastFontPx: Math.ceil(fontPxFor(leastArcMinutes, screen)),
  }
}

/** What is drawn where no screen is known: a 55-inch Full HD screen seen from 3 m, as mounted. */
export const commonFormats: Record<'landscape' | 'portrait', SlideFormat> = {
  landscape: formatFor({ widthPx: 1920, heightPx: 1080, diagonalInches: 55, viewingDistanceM: 3 }),
  portrait: formatFor({ widthPx: 1080, heightPx: 1920, diagonalInches: 55, viewingDistanceM: 3 }),
}
