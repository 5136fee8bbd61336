export type Weight = 400 | 700

/**
 * One font file's share of the characters. Lengths in font units. `advances`: pairs of a width and its characters. Kerning is by
 * class: `kern[i]` lists pairs of (index in `seconds`, value) for the characters of `firsts[i]`. No kerning between files.
 */
export interface SubsetMetrics {
  advances: readonly (readonly string[])[]
  firsts: readonly string[]
  seconds: readonly string[]
  kern: readonly (readonly number[])[]
}

/** Written by scripts/font-metrics.ts from the bundled font. Lengths in font units, `descent` negative. */
export interface FontMetrics {
  unitsPerEm: number
  ascent: number
  descent: number
  capHeight: number
  xHeight: number
  subsets: readonly SubsetMetrics[]
}

export interface Glyph {
  advance: number
  subset: number
  first: number
  second: number
}

export interface Ruler {
  glyphs: Map<string, Glyph>
  /** By subset and first class: second class to kerning. */
  kern: readonly (readonly Map<number, number>[])[]
}

/** Notes the kerning class of each character. */
function mark(glyphs: Map<string, Glyph>, classes: readonly string[], side: 'first' | 'second'): void {
  classes.forEach((characters, i) => {
    for (const c of characters) {
      const glyph = glyphs.get(c)
      if (glyph) glyph[side] = i
    }
  })
}

/** What measuring looks up: each character's glyph, and kerning by class. */
export function rulerOf(metrics: FontMetrics): Ruler {
  const glyphs = new Map<string, Glyph>()
  metrics.subsets.forEach((part, subset) => {
    for (const [advance, characters = ''] of part.advances)
      for (const c of characters) glyphs.set(c, { advance: Number(advance), subset, first: -1, second: -1 })
    mark(glyphs, part.firsts, 'first')
    mark(glyphs, part.seconds, 'second')
  })
  const kern = metrics.subsets.map((part) =>
    part.kern.map((flat) => {
      const row = new Map<number, number>()
      for (let i = 0; i + 1 < flat.length; i += 2) row.set(flat[i] ?? -1, flat[i + 1] ?? 0)
      return row
    }),
  )
  return { glyphs, kern }
}
