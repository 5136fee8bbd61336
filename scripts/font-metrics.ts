/**
 * Writes content/templates/metrics/{400,700}.json from the font files that the screens load: what `measure.ts`
 * measures with. Run it after a change of the font packages: `npx vite-node scripts/font-metrics.ts`, or
 * `node -e "import('vite').then((v) => v.runnerImport('./scripts/font-metrics.ts'))"`. A test compares the files with
 * the packages.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import * as fontkit from 'fontkit'
import { alphabet, type FontMetrics, type SubsetMetrics, type Weight } from '../content/templates/ruler.ts'

const { resolve } = createRequire(import.meta.url)

/** As in fonts.css: the browser takes a character from the file whose `unicode-range` has it. */
const latin = `0-FF,131,152-153,2BB-2BC,2C6,2DA,2DC,2000-201F,2021-206F,20AC,2122,2191,2193,2212,2215`
const latinExtended = `100-2BA,2BD-2C5,2C7-2CC,2CE-2D7,2DD-2FF,1E00-1E9F,1EF2-1EFF,2020,20A0-20AB,20AD-20C0,2113`
const samiLetters = `14A-14B,166-167`

const atkinson = (subset: string, weight: Weight) =>
  `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${subset}-${weight}-normal.woff2`
const sourceSans = (weight: Weight) =>
  `@fontsource/source-sans-3/files/source-sans-3-latin-ext-${weight}-normal.woff2`

type InRange = (code: number) => boolean

function rangeOf(text: string): InRange {
  const ranges = text.split(',').map((part) => part.split('-').map((hex) => parseInt(hex, 16)))
  return (code) => ranges.some(([from = 0, to = from]) => code >= from && code <= to)
}

/** Groups keys by an equal value: [value, keys joined]. */
function grouped(entries: readonly (readonly [string, string])[]): [string, string][] {
  const groups = new Map<string, string>()
  for (const [key, value] of entries) groups.set(value, (groups.get(value) ?? '') + key)
  return [...groups]
}

const rowOf = (row: string) => row.split(',').map(Number)
const kerned = (values: readonly number[]) => values.some((k) => k !== 0)

async function subsetMetrics(path: string, has: InRange): Promise<[fontkit.Font, SubsetMetrics]> {
  const font = fontkit.create(await readFile(resolve(path)))
  const characters = font.characterSet
    .filter((code) => code >= 0x20 && has(code))
    .map((c) => String.fromCodePoint(c))
  const advance = new Map(characters.map((c) => [c, font.layout(c).advanceWidth]))
  const of = (c: string) => advance.get(c) ?? 0
  const rows = characters.map((a) => characters.map((b) => font.layout(a + b).advanceWidth - of(a) - of(b)))
  const columnOf = (j: number) => rows.map((row) => row[j] ?? 0)
  const firsts = grouped(
    characters.flatMap((c, i) => (kerned(rows[i] ?? []) ? [[c, String(rows[i])] as const] : [])),
  )
  const seconds = grouped(
    characters.flatMap((c, j) => (kerned(columnOf(j)) ? [[c, String(columnOf(j))] as const] : [])),
  )
  const columns = seconds.map(([, chars]) => {
    const j = characters.indexOf([...chars][0] ?? '')
    return firsts.map(([row]) => rowOf(row)[j] ?? 0)
  })
  const values = [...new Set([0, ...columns.flat()])]
  const kern = columns.map((column) => column.map((k) => alphabet[values.indexOf(k)]).join(''))
  const advances = grouped(characters.map((c) => [c, String(of(c))]))
  return [
    font,
    { advances, firsts: firsts.map(([, c]) => c), seconds: seconds.map(([, c]) => c), values, kern },
  ]
}

/** The metrics of one weight, read from the packages' files. */
export async function fontMetrics(weight: Weight): Promise<FontMetrics> {
  const inSami = rangeOf(samiLetters)
  const inExtended = rangeOf(latinExtended)
  const [font, first] = await subsetMetrics(atkinson('latin', weight), rangeOf(latin))
  const [, extended] = await subsetMetrics(atkinson('latin-ext', weight), (c) => inExtended(c) && !inSami(c))
  const [, sami] = await subsetMetrics(sourceSans(weight), inSami)
  const { unitsPerEm, ascent, descent, capHeight, xHeight } = font
  return { unitsPerEm, ascent, descent, capHeight, xHeight, subsets: [first, extended, sami] }
}

/** One line a part, so that a change shows in a diff. */
export const asJson = (metrics: FontMetrics): string =>
  `${JSON.stringify(metrics).replace(/("subsets":\[|\},\{"advances")/g, '\n$1')}\n`

if (!process.env['VITEST'])
  for (const weight of [400, 700] as const)
    await writeFile(`content/templates/metrics/${weight}.json`, asJson(await fontMetrics(weight)))
