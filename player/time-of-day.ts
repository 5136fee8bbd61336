import type { Instant, UiLanguage } from '../content/notice/common.ts'

let format: Intl.DateTimeFormat | undefined

/** The time on the wall in Finland: "9.05", in English "9:05". Needs no language data beyond English, which every device has. */
export function timeOfDay(now: Instant, language: UiLanguage): string {
  format ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Helsinki',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  })
  const [hour = 0, minute = 0] = format.format(now).split(':').map(Number)
  const minutes = (minute < 10 ? '0' : '') + minute
  return `${hour % 24}${language === 'en' ? ':' : '.'}${minutes}`
}
