import { Compile } from 'typebox/compile'
import { Settings } from 'typebox/system'
import { badText } from '../plugins/texts.ts'
import { fieldErrors } from '../plugins/validation.ts'
import { County } from './county.ts'
import { inWords, type Mistake } from './mistake.ts'
import { elsewhere, mistakesBetween, type Reference } from './references.ts'

export type ReadCounty =
  /** `elsewhere`: what the file speaks of and does not hold; the database must have it. */
  { ok: true; county: County; elsewhere: Reference[] } | { ok: false; mistakes: Mistake[] }

const schema = Compile(County)

/** Reads what a file says. All mistakes of one kind are told at once: first JSON, then each field by itself, then how they belong together. */
export function readCounty(text: string): ReadCounty {
  const parsed = parse(text.replace(/^\uFEFF/, ''))
  if ('text' in parsed) return { ok: false, mistakes: [parsed] }
  const bad = badText(parsed.value)
  if (bad) return { ok: false, mistakes: [inWords(bad)] }
  if (!schema.Check(parsed.value)) return { ok: false, mistakes: allErrors(parsed.value) }
  const { centres = [], screens = [], organisations = [], users = [] } = parsed.value
  const county: County = { centres, screens, organisations, users }
  const mistakes = mistakesBetween(county)
  return mistakes.length > 0 ? { ok: false, mistakes } : { ok: true, county, elsewhere: elsewhere(county) }
}

function parse(text: string): { value: unknown } | Mistake {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    const { message } = error as Error
    const what = message.replace(/ in JSON.*|,[^,]* is not valid JSON.*/s, '')
    return { pointer: '', text: `This is no JSON: ${what}${placeOf(message, text)}.` }
  }
}

/** The engine tells either the position, or ten characters before and after it. */
function placeOf(message: string, text: string): string {
  const [, cut, around] = /(\.\.\. ?)?"(.*)"(?:\.\.\. ?)? is not valid JSON/s.exec(message) ?? []
  const told = /at position (\d+)/.exec(message)?.[1]
  const found = around === undefined ? -1 : text.indexOf(around) + (cut === undefined ? 0 : 10)
  const position = told === undefined ? found : Number(told)
  if (position < 0) return ''
  const lines = text.slice(0, position).split('\n')
  return ` (line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1})`
}

/** The library stops at eight errors of itself. */
function allErrors(value: unknown): Mistake[] {
  const { maxErrors } = Settings.Get()
  Settings.Set({ maxErrors: 10_000 })
  try {
    return fieldErrors(schema.Errors(value)).map(inWords)
  } finally {
    Settings.Set({ maxErrors })
  }
}
