import type { WeekHours } from '../notice/centre.ts'
import type { Screen } from '../notice/screen.ts'
import { formatFor, type FormatScreen } from '../templates/format.ts'
import { templates } from '../templates/index.ts'
import { layoutOf } from '../templates/layout.ts'

/** What makes a screen impossible, and by which member it can be mended. */
export interface Impossible {
  member: 'name' | 'hours' | 'viewingDistanceM'
  /** `blank`: nothing that could be read out. `wrong-order`, `never-open`: it would show nothing for ever. `nothing-fits`: no notice would be legible on it. */
  code: 'blank' | 'wrong-order' | 'never-open' | 'nothing-fits'
}

/** Any instant: the examples are dated from it. */
const anyTime = Date.UTC(2026, 0, 1)

/**
 * Whether on this screen, seen from its distance, not even the templates' first examples fit at the least size that can be read. Such
 * a screen would give every notice of its centre an error for which no writer is to blame.
 */
export function nothingFits(screen: FormatScreen): boolean {
  const format = formatFor(screen)
  return templates.every((template) => {
    const [example] = template.examples(anyTime)
    if (!example) return true
    const slide = {
      ...example,
      language: 'fi' as const,
      organisation: { id: 'example', name: 'Yhdistys ry' },
    }
    return layoutOf(slide, format).overflow !== null
  })
}

/** Why there can be no such screen; empty: there can. Each is refused where it is written, in words. */
export function whyImpossible({
  name,
  hours,
  ...shape
}: Pick<Screen, 'name' | 'hours'> & FormatScreen): Impossible[] {
  const all: Impossible[] = []
  if (!isName(name)) all.push({ member: 'name', code: 'blank' })
  if (hours && hours.some((day) => day.some(([from, until]) => until <= from)))
    all.push({ member: 'hours', code: 'wrong-order' })
  if (hours && neverOpen(hours)) all.push({ member: 'hours', code: 'never-open' })
  if (nothingFits(shape)) all.push({ member: 'viewingDistanceM', code: 'nothing-fits' })
  return all
}

/** A name holds something that can be read out: a letter or a digit. */
export const isName = (name: string): boolean => /[\p{L}\p{N}]/u.test(name)

const neverOpen = (hours: WeekHours): boolean => hours.every((day) => day.length === 0)
