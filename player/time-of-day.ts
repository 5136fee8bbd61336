import type { WeekHours } from '../content/notice/centre.ts'
import type { Instant, UiLanguage } from '../content/notice/common.ts'

let format: Intl.DateTimeFormat | undefined

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** The day (0: Monday) and the minutes since its midnight in Finland. Needs no language data beyond English, which every device has. */
function inFinland(now: Instant): { day: number; minutes: number } {
  format ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Helsinki',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  })
  const text = format.format(now)
  const [, hour, minute] = /(\d+):(\d+)/.exec(text) ?? []
  const day = days.findIndex((name) => text.indexOf(name) >= 0)
  return { day, minutes: (Number(hour) % 24) * 60 + Number(minute) }
}

/** The time on the wall in Finland: "9.05", in English "9:05". */
export function timeOfDay(now: Instant, language: UiLanguage): string {
  const { minutes } = inFinland(now)
  const minute = minutes % 60
  const hour = (minutes - minute) / 60
  return `${hour}${language === 'en' ? ':' : '.'}${minute < 10 ? '0' : ''}${minute}`
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** Whether a screen with these hours (null: always) is to show something now. */
export function isOpen(hours: WeekHours | null, now: Instant): boolean {
  if (!hours) return true
  const { day, minutes } = inFinland(now)
  return (hours[day] ?? []).some(([from, until]) => minutesOf(from) <= minutes && minutes < minutesOf(until))
}
