/** Weekdays from Monday, as the date stands in a notice: "tiistaina". */
export const weekdayOn = [
  'maanantaina',
  'tiistaina',
  'keskiviikkona',
  'torstaina',
  'perjantaina',
  'lauantaina',
  'sunnuntaina',
] as const

/** Weekdays' base forms from Monday. */
export const weekdays = [
  'maanantai',
  'tiistai',
  'keskiviikko',
  'torstai',
  'perjantai',
  'lauantai',
  'sunnuntai',
] as const

/** "15. syyskuuta": months in the partitive, from January. */
export const monthOf = [
  'tammikuuta',
  'helmikuuta',
  'maaliskuuta',
  'huhtikuuta',
  'toukokuuta',
  'kesäkuuta',
  'heinäkuuta',
  'elokuuta',
  'syyskuuta',
  'lokakuuta',
  'marraskuuta',
  'joulukuuta',
] as const

const months = monthOf.map((month) => month.slice(0, -2))

/** Month number 1-12 of a word form such as "syyskuuta", "syyskuun"; 0: no month. */
export function monthNumber(word: string): number {
  const lower = word.toLowerCase()
  return 1 + months.findIndex((month) => lower.startsWith(month) && lower.length <= month.length + 4)
}

/** Weekday number 1 (Monday) - 7 of a word form such as "tiistaina", "tiistai", "tiistaisin"; 0: none. */
export function weekdayNumber(word: string): number {
  const lower = word.toLowerCase()
  const full = weekdays.findIndex(
    (day) => lower.startsWith(day.slice(0, -1)) && lower.length <= day.length + 4,
  )
  return 1 + (full >= 0 ? full : shortWeekdays.indexOf(lower.replace(/\.$/u, '') as 'ma'))
}

export const shortWeekdays = ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'] as const
