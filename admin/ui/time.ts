import type { UiLanguage } from '../../content/notice/common.ts'
import type { Messages } from '../messages/fi.ts'

const zone = 'Europe/Helsinki'
const locales: Record<UiLanguage, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }
const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** "ti 15.9." for the eye. `instant` is RFC 3339. */
export const shortDay = (instant: string, language: UiLanguage): string =>
  format(instant, language, { weekday: 'short', day: 'numeric', month: 'numeric' })

/** "tiistai 15. syyskuuta 2026" for the ear. */
export const longDay = (instant: string, language: UiLanguage): string =>
  format(instant, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

export const clock = (instant: string, language: UiLanguage): string =>
  format(instant, language, { hour: 'numeric', minute: '2-digit' })

function format(instant: string, language: UiLanguage, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locales[language], { ...options, timeZone: zone }).format(new Date(instant))
}

/** The civil date in Finland, "2026-09-15". */
export function civilDate(instant: number): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant)
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}

/** The last civil day of a validity whose end is not included. */
export const lastDay = (until: string): string => civilDate(Date.parse(until) - 1)

/** The last moment of a validity, for showing its day. */
export const justBefore = (until: string): string => new Date(Date.parse(until) - 1).toISOString()

/** Civil dates count in UTC, where every day has 24 hours. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)

/** Days from the first to the last, both included; below 1 when they stand the wrong way round. */
export const daysBetween = (from: string, until: string): number =>
  Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs) + 1

/** How long something has waited: "alle tunnin", "3 tuntia", "2 päivää". Whole hours up to a day, then whole days. */
export function waited(since: string, now: number, m: Messages['time']): string {
  const ms = Math.max(0, now - Date.parse(since))
  if (ms < hourMs) return m.justNow
  return ms < dayMs ? m.hours(Math.floor(ms / hourMs)) : m.days(Math.floor(ms / dayMs))
}

/** How long ago something was: "juuri äsken", "5 minuuttia sitten". */
export function ago(then: string, now: number, m: Messages['time']): string {
  const ms = Math.max(0, now - Date.parse(then))
  if (ms < 60_000) return m.agoNow
  if (ms < hourMs) return m.agoMinutes(Math.floor(ms / 60_000))
  return ms < dayMs ? m.agoHours(Math.floor(ms / hourMs)) : m.agoDays(Math.floor(ms / dayMs))
}
