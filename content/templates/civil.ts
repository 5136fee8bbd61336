/** A civil moment, "2026-12-08T13:00", taken apart. Months 1-12, weekdays 0 (Monday) to 6 (Sunday). */
export interface CivilTime {
  year: number
  month: number
  day: number
  weekday: number
  hour: number
  minute: number
}

const dayMs = 86_400_000

/** Days from 1970-01-01 to a civil date (proleptic Gregorian); the classic days-from-civil arithmetic. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The civil date, "2026-12-08", of a day number. */
export function dateOfDay(days: number): string {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const m = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * m + 2) / 5) + 1
  const month = m < 10 ? m + 3 : m - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The civil date `days` after the instant `now`, near enough for an example (UTC+2, without daylight saving). */
export const dateAfter = (now: number, days: number): string =>
  dateOfDay(Math.floor((now + 2 * 3_600_000) / dayMs) + days)

/** Reads "2026-12-08T13:00"; null where it is no existing civil moment. */
export function readCivil(text: string | undefined): CivilTime | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::\d{2})?$/.exec(text ?? '')
  if (!found) return null
  const [year, month, day, hour, minute] = found.slice(1, 6).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ]
  if (month < 1 || month > 12 || hour > 23 || minute > 59) return null
  const days = dayNumber(year, month, day)
  if (dateOfDay(days) !== text?.slice(0, 10)) return null
  return { year, month, day, hour, minute, weekday: (((days + 3) % 7) + 7) % 7 }
}
