export type Weight = 400 | 700

/**
 * One font file's share of the characters. Lengths in font units. `advances`: pairs of a width and its characters. Kerning is by
 * class: the i-th letter of `kern[j]` says by its place in `alphabet` which of `values` lies between a character of `firsts[i]` and one of `seconds[j]`.
 * No kerning between files.
 */
export interface SubsetMetrics {
  advances: readonly (readonly string[])[]
  firsts: readonly string[]
  seconds: readonly string[]
  values: readonly number[]
  kern: readonly string[]
}

/** Letters that stand for numbers in the metrics: none that JSON escapes, and what repeats packs well. */
export const alphabet: string = Array.from({ length: 300 }, (_, i) => String.fromCharCode(35 + i))
  .filter((c) => c !== '\\' && (c < '\u007f' || c > '\u00ad'))
  .join('')

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
  /** By subset, second class and first class, in font units. */
  kern: readonly (readonly (readonly number[])[])[]
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
  const kern = metrics.subsets.map(({ kern: columns, values }) =>
    columns.map((column) => [...column].map((letter) => values[alphabet.indexOf(letter)] ?? 0)),
  )
  return { glyphs, kern }
}
