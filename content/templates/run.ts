import bold from './metrics/700.json' with { type: 'json' }
import regular from './metrics/400.json' with { type: 'json' }
import { rulerOf, type Glyph, type Ruler, type Weight } from './ruler.ts'

const rulers: Record<Weight, Ruler> = { 400: rulerOf(regular), 700: rulerOf(bold) }

/** Both weights alike; a test compares. */
export const { unitsPerEm, capHeight } = regular

/** Whether a bundled font file has the character; both weights have the same ones. */
export const hasGlyph = (character: string): boolean => rulers[400].glyphs.has(character)

/**
 * A text on one line, in font units, by UTF-16 position: where a letter begins (`pen`, kerned to the one before), where
 * the one before ends (`ink`), and how many characters were missing so far.
 */
export interface Run {
  pen: readonly number[]
  ink: readonly number[]
  missing: readonly number[]
}

/** Sets a composed text (NFC) on one line. A missing character is taken as one em and counted. */
export function runOf(text: string, weight: Weight): Run {
  const { glyphs, kern } = rulers[weight]
  const pen: number[] = []
  const ink: number[] = []
  const missing: number[] = []
  let x = 0
  let lacking = 0
  let before: Glyph | undefined
  for (const c of text) {
    const glyph = glyphs.get(c)
    ink.push(x)
    if (glyph && before && before.subset === glyph.subset)
      x += kern[glyph.subset]?.[glyph.second]?.[before.first] ?? 0
    for (let unit = 0; unit < c.length; unit++) {
      pen.push(x)
      missing.push(lacking)
      if (unit > 0) ink.push(x)
      else x += glyph ? glyph.advance : unitsPerEm
    }
    if (!glyph) lacking++
    before = glyph
  }
  pen.push(x)
  ink.push(x)
  missing.push(lacking)
  return { pen, ink, missing }
}
