import type { Language } from '../../../notice/common.ts'
import { shortWeekdays, weekdayOn, weekdays } from '../../../language/fi/calendar.ts'
import type { Token } from '../../../language/text.ts'

const finnishFrom = weekdays.map((day) => `${day}sta`)
const finnishTo = weekdays.map((day) => (day === 'keskiviikko' ? 'keskiviikkoon' : `${day}hin`))
const swedish = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag']

const index = (short: string, language: Language): number => {
  const lower = short.toLowerCase().replace(/\.$/u, '')
  return language === 'fi'
    ? shortWeekdays.findIndex((day) => day === lower)
    : swedish.findIndex((day) => day.startsWith(lower))
}

/**
 * The days in full: "ma–pe" → "maanantaista perjantaihin", "la" before a date → "lauantaina". A single day before anything else may be one
 * day or every week: only the writer knows, so null.
 */
export function weekdayInFull(text: string, next: Token | undefined, language: Language): string | null {
  const [from = -1, to] = text.split(/\s?[–-]\s?/u).map((day) => index(day, language))
  if (from < 0) return null
  const named = (name: string) =>
    /^\p{Lu}\p{Ll}/u.test(text) ? name.charAt(0).toUpperCase() + name.slice(1) : name
  if (to !== undefined) {
    if (to < 0) return null
    return named(
      language === 'fi' ? `${finnishFrom[from]} ${finnishTo[to]}` : `${swedish[from]} till ${swedish[to]}`,
    )
  }
  if (next?.kind !== 'date') return null
  return named(language === 'fi' ? weekdayOn[from]! : `${swedish[from]}en den`)
}
