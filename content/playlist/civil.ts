import { Temporal } from 'temporal-polyfill'
import type { Instant } from '../notice/common.ts'

/** Every civil date and time of the county. */
export const timeZone = 'Europe/Helsinki'

/** `from` and `until` read a doubtful time so that nothing is shown outside what was meant. */
export type Edge = 'from' | 'until'

/** Start of a civil day "2026-03-29". Throws a RangeError on a date that does not exist. */
export const civilDayStart = (date: string): Instant =>
  Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds

/** End of a civil day: the start of the next, 23, 24 or 25 hours later. */
export const civilDayEnd = (date: string): Instant => civilDayStart(addDays(date, 1))

/** The civil date of an instant: "2026-03-29". */
export const civilDate = (instant: Instant): string =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString()

export const addDays = (date: string, days: number): string =>
  Temporal.PlainDate.from(date).add({ days }).toString()

/** 1 is Monday, 7 Sunday. */
export const weekday = (date: string): number => Temporal.PlainDate.from(date).dayOfWeek

/**
 * Instant of a civil time "2026-12-08T13:00". A time that the clocks skip in spring is the moment they skip. Of a time
 * that comes twice in autumn, `narrow` takes the later for `from` and the earlier for `until`; `wide` the other way.
 */
export function civilInstant(
  text: string,
  edge: Edge,
  doubt: 'narrow' | 'wide' = 'narrow',
  zone: string = timeZone,
): Instant {
  const civil = Temporal.PlainDateTime.from(text)
  const earlier = civil.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const later = civil.toZonedDateTime(zone, { disambiguation: 'later' })
  if (earlier.epochMilliseconds === later.epochMilliseconds) return earlier.epochMilliseconds
  // The earlier reading lies before the skip, however long it is; the later one may be the very moment after it.
  if (!later.toPlainDateTime().equals(civil))
    return earlier.getTimeZoneTransition('next')?.epochMilliseconds ?? later.epochMilliseconds
  return ((edge === 'from') === (doubt === 'narrow') ? later : earlier).epochMilliseconds
}

const date = /^\d{4}-\d{2}-\d{2}$/
const civil = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?$/

/**
 * Reads a date (the whole civil day: `until` means its end), a civil time without offset, or an RFC 3339 instant.
 * Null: no such time.
 */
export function parseWhen(text: string, edge: Edge): Instant | null {
  try {
    if (date.test(text)) return edge === 'from' ? civilDayStart(text) : civilDayEnd(text)
    if (civil.test(text)) return civilInstant(text, edge)
    return Temporal.Instant.from(text).epochMilliseconds
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
