import type { Details, NoticeContent } from '../notice/notice.ts'
import type { Instant } from '../notice/common.ts'
import { civilDate, civilDayEnd, parseWhen } from './civil.ts'

export { addDays, civilDate, civilDayEnd, civilDayStart, civilInstant, parseWhen } from './civil.ts'

/**
 * When an event is over: at `details.ends`, or without one at the end of the civil day on which it starts.
 * Null: the details tell no time.
 */
export function eventEnd(details: Details | undefined): Instant | null {
  const ends = details?.['ends'] ? parseWhen(details['ends'], 'until') : null
  if (ends !== null) return ends
  const starts = details?.['starts'] ? parseWhen(details['starts'], 'from') : null
  return starts === null ? null : civilDayEnd(civilDate(starts))
}

/** When a version may be shown: [validFrom, validUntil), an event's only until the event is over. May be empty. */
export function effectiveValidity(
  version: Pick<NoticeContent, 'template' | 'details'> & { validFrom: Instant; validUntil: Instant },
): { from: Instant; until: Instant } {
  const end = version.template === 'event' ? eventEnd(version.details) : null
  return { from: version.validFrom, until: Math.min(version.validUntil, end ?? Infinity) }
}
