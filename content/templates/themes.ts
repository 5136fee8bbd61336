import type { Centre } from '../notice/centre.ts'
import type { Topic } from './topics.ts'

/** A theme's colours, sRGB. themes.css says the same to the browser; a test compares the two. */
export interface Theme {
  paper: string
  /** Title, body, when and where. */
  ink: string
  /** What matters less: organisation, bar. */
  quiet: string
  /** Topic word, its sign, the line beside when and where. */
  accents: Record<Topic, string>
  /** A QR code is dark on light in every theme, as phones expect. */
  qrPaper: string
  qrInk: string
}

export const themes: Record<Centre['theme'], Theme> = {
  light: {
    paper: '#fbfaf6',
    ink: '#16191f',
    quiet: '#3b414c',
    accents: {
      everybody: '#174a8c',
      families: '#94330b',
      'older-people': '#5b2d8a',
      'mental-health': '#0a5848',
      disability: '#8a1650',
      rehabilitation: '#664600',
    },
    qrPaper: '#ffffff',
    qrInk: '#16191f',
  },
  dark: {
    paper: '#12161c',
    ink: '#f6f4ee',
    quiet: '#ced3db',
    accents: {
      everybody: '#93bdff',
      families: '#ffb08c',
      'older-people': '#d3b1f7',
      'mental-health': '#86dcc8',
      disability: '#ffa6cb',
      rehabilitation: '#efc85f',
    },
    qrPaper: '#ffffff',
    qrInk: '#16191f',
  },
}

/** Relative luminance of "#rrggbb", 0..1, as WCAG 2.2 defines it. */
export function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = parseInt(colour.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast ratio of two colours, 1..21, as WCAG 2.2 defines it. */
export function contrastOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** Every pair of colours that stands on a slide, and the contrast it must have. */
export function pairsOf(theme: Theme): { on: string; colour: string; use: string; least: number }[] {
  const { paper, ink, quiet, accents, qrPaper, qrInk } = theme
  return [
    { on: paper, colour: ink, use: 'text', least: 7 },
    { on: paper, colour: quiet, use: 'organisation and bar', least: 7 },
    ...Object.keys(accents).map((topic) => ({
      on: paper,
      colour: accents[topic as Topic],
      use: topic,
      least: 4.5,
    })),
    { on: qrPaper, colour: qrInk, use: 'QR code', least: 7 },
  ]
}
