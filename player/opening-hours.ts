import type { Centre } from '../content/notice/centre.ts'
import type { UiLanguage } from '../content/notice/common.ts'
import { messages } from './messages.ts'

export interface HoursRow {
  days: string
  hours: string
}

type Day = Centre['openingHours'][number]

function clock(time: string, language: UiLanguage): string {
  const [hour, minute] = time.split(':').map(Number) as [number, number]
  if (language === 'en') {
    const half = hour % 24 < 12 ? 'am' : 'pm'
    return `${hour % 12 === 0 ? 12 : hour % 12}${minute === 0 ? '' : `.${time.slice(3)}`} ${half}`
  }
  return minute === 0 ? `${hour}` : `${hour}.${time.slice(3)}`
}

function hoursOf(day: Day, language: UiLanguage): string {
  if (day.length === 0) return messages[language].timeless.closed
  return day.map(([from, until]) => `${clock(from, language)}–${clock(until, language)}`).join(', ')
}

/** Opening hours as people say them: days in a row with the same hours are one line. Always open is one line without hours. */
export function hoursRows(week: Centre['openingHours'], language: UiLanguage): HoursRow[] {
  const { days: names, always } = messages[language].timeless
  const hours = week.map((day) => hoursOf(day, language))
  const allDay = week.every((day) => day.length === 1 && day[0]?.[0] === '00:00' && day[0]?.[1] === '24:00')
  if (allDay) return [{ days: always, hours: '' }]
  const rows: HoursRow[] = []
  for (let first = 0; first < hours.length;) {
    let last = first
    while (last + 1 < hours.length && hours[last + 1] === hours[first]) last++
    const span = first === last ? names[first] : `${names[first]}–${names[last]}`
    rows.push({
      days: `${span?.charAt(0).toUpperCase() ?? ''}${span?.slice(1) ?? ''}`,
      hours: hours[first] ?? '',
    })
    first = last + 1
  }
  return rows
}
