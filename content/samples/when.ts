import { Temporal } from 'temporal-polyfill'
import type { Instant } from '../notice/common.ts'

/** Days from Monday. */
export const weekday = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 } as const

const zone = 'Europe/Helsinki'
const today = (now: Instant) =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate()
const instantOf = (date: Temporal.PlainDate) => date.toZonedDateTime(zone).epochMilliseconds

/** The start of the civil day `days` from today in Helsinki. */
export const dayStart = (now: Instant, days: number): Instant => instantOf(today(now).add({ days }))

/** Civil time ("2026-12-08T13:00") on the first such weekday at least `days` from today. */
export function civil(now: Instant, days: number, day: keyof typeof weekday, time: string): string {
  const from = today(now).add({ days })
  const date = from.add({ days: (weekday[day] - from.dayOfWeek + 7) % 7 })
  return `${date.toString()}T${time}`
}

/** The instant of a civil time in Helsinki. */
export const instantAt = (civilTime: string): Instant =>
  Temporal.PlainDateTime.from(civilTime).toZonedDateTime(zone).epochMilliseconds

/** `hours` before now. */
export const ago = (now: Instant, hours: number): Instant => now - hours * 3_600_000
