const units = [
  '',
  'yksi',
  'kaksi',
  'kolme',
  'neljä',
  'viisi',
  'kuusi',
  'seitsemän',
  'kahdeksan',
  'yhdeksän',
] as const
const genitives = [
  '',
  'yhden',
  'kahden',
  'kolmen',
  'neljän',
  'viiden',
  'kuuden',
  'seitsemän',
  'kahdeksan',
  'yhdeksän',
] as const

/** Number words over ten, nominative and genitive, as far as notices count: 11-99, then hundreds. */
const known = new Map<string, string>()
for (let unit = 1; unit <= 9; unit++) {
  known.set(`${units[unit]}toista`, String(10 + unit))
  known.set(`${genitives[unit]}toista`, String(10 + unit))
}
for (let ten = 2; ten <= 9; ten++)
  for (let unit = 0; unit <= 9; unit++) {
    known.set(`${units[ten]}kymmentä${units[unit]}`, String(10 * ten + unit))
    known.set(`${genitives[ten]}kymmenen${genitives[unit]}`, String(10 * ten + unit))
  }
for (let hundred = 2; hundred <= 9; hundred++) known.set(`${units[hundred]}sataa`, String(100 * hundred))
known.set('sata', '100')
known.set('tuhat', '1 000')

/** The figures of a number word over ten; null for other words. */
export const numberWord = (lower: string): string | null => known.get(lower) ?? null
