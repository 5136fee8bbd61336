import { dateOfDay, dayNumber } from '../../templates/civil.ts'
import { monthNumber, monthOf, weekdayOn, weekdays } from './calendar.ts'
import type { Token } from '../text.ts'

/** A civil date as a text gives it; `year` null where the text leaves it out. */
export interface WrittenDate {
  day: number
  month: number
  year: number | null
}

/** Reads "15.9.", "15.9.2026", "15.9.26"; of a range its first and last. Null where it is no such shape. */
export function datesOf(text: string): WrittenDate[] | null {
  const shape =
    /^(?:(\d{1,2})\.\s?[–—-]\s?)?(\d{1,2})\.(\d{1,2})\.(\d{2,4})?(?:\s?[–—-]\s?(\d{1,2})\.(\d{1,2})\.(\d{2,4})?)?$/u
  const found = shape.exec(text)
  if (!found) return null
  const [, from, day, month, year, day2, month2, year2] = found
  const full = (digits: string | undefined) =>
    digits === undefined ? null : digits.length === 2 ? 2000 + Number(digits) : Number(digits)
  const first = { day: Number(day), month: Number(month), year: full(year) }
  if (day2)
    return [
      { ...first, year: first.year ?? full(year2) },
      { day: Number(day2), month: Number(month2), year: full(year2) },
    ]
  return from ? [{ ...first, day: Number(from) }, first] : [first]
}

/** "12. tammikuuta [2027]" from the token of the day on; null where no month follows. `end` is the index after it. */
export function dateInWords(tokens: readonly Token[], at: number): { date: WrittenDate; end: number } | null {
  const [day, dot, month] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (day?.kind !== 'number' || !/^\d{1,2}$/u.test(day.text) || dot?.text !== '.' || month?.kind !== 'word')
    return null
  const number = monthNumber(month.text)
  if (number === 0) return null
  const year = tokens[at + 3]
  const hasYear = year?.kind === 'number' && /^(?:1[5-9]|20)\d\d$/u.test(year.text)
  return {
    date: { day: Number(day.text), month: number, year: hasYear ? Number(year.text) : null },
    end: at + (hasYear ? 4 : 3),
  }
}

const monthMs = 30 * 86_400_000

/**
 * The civil day number of a date; without a year the one that comes next, counting the last month as still to come. Null where
 * there is no such day.
 */
export function dayOf({ day, month, year }: WrittenDate, now: number): number | null {
  const exists = (candidate: number) => {
    const number = dayNumber(candidate, month, day)
    const pad = (value: number) => String(value).padStart(2, '0')
    return dateOfDay(number) === `${String(candidate).padStart(4, '0')}-${pad(month)}-${pad(day)}`
      ? number
      : null
  }
  if (year !== null) return exists(year)
  const earliest = Math.floor((now - monthMs) / 86_400_000)
  const from = Number(dateOfDay(earliest).slice(0, 4))
  return (
    [from, from + 1, from + 2, from + 3, from + 4]
      .map(exists)
      .find((number) => number !== null && number >= earliest) ?? null
  )
}

/** 1 Monday - 7 Sunday. */
export const weekdayOfDay = (dayNumberOf: number): number => ((((dayNumberOf + 3) % 7) + 7) % 7) + 1

type DayForm = 'on' | 'from' | 'until'
const dayForms: Record<DayForm, readonly string[]> = {
  on: weekdayOn,
  from: weekdays.map((day) => `${day}sta`),
  until: weekdays.map((day) => (day === 'keskiviikko' ? 'keskiviikkoon' : `${day}hin`)),
}

/** "tiistaina", "tiistaista" or "tiistaihin" of a weekday 1-7. */
export const weekdayForm = (weekday: number, form: DayForm): string => dayForms[form][weekday - 1]!

/** "15. syyskuuta 2026" */
export const dateWords = ({ day, month, year }: WrittenDate): string =>
  `${day}. ${monthOf[month - 1]}${year === null ? '' : ` ${year}`}`
