import type { WeekHours } from '../notice/centre.ts'
import type { Instant } from '../notice/common.ts'
import { addDays, civilDate, civilDayEnd, civilDayStart, civilInstant, weekday } from './civil.ts'
import { united, within, type Span } from './span.ts'

/** How far ahead a playlist reaches: today and 14 whole civil days, so that it stays the same all day long. */
const daysAhead = 15

/** The civil days of a playlist made at `now`: their starts, and the end of the last. */
export function horizon(now: Instant): { days: Instant[]; until: Instant } {
  const today = civilDate(now)
  const days = Array.from({ length: daysAhead }, (_, day) => civilDayStart(addDays(today, day)))
  return { days, until: civilDayStart(addDays(today, daysAhead)) }
}

/** When a screen shows notices in these days. Its hours are civil times; null: always. */
export function hoursOf(hours: WeekHours | null, { days, until }: ReturnType<typeof horizon>): Span[] {
  if (!hours) return [[days[0] ?? until, until]]
  const spans = days.flatMap((start) => {
    const date = civilDate(start)
    return (hours[weekday(date) - 1] ?? []).map(([opens, closes]): Span => [
      clock(date, opens, 'from'),
      clock(date, closes, 'until'),
    ])
  })
  return united(spans)
}

const clock = (date: string, time: string, edge: 'from' | 'until'): Instant =>
  time === '24:00' ? civilDayEnd(date) : civilInstant(`${date}T${time}`, edge, 'wide')

/** When a version may be on a screen: in its validity, not before its approval, in the screen's hours. */
export const windowsOf = (
  validity: { from: Instant; until: Instant },
  approvedAt: Instant,
  hours: readonly Span[],
): Span[] => within(hours, Math.max(validity.from, approvedAt), validity.until)
