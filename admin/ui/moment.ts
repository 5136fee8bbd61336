/** A civil moment in two halves, as the two inputs give them; either may still be empty. */
export interface Moment {
  date: string
  time: string
}

export function splitMoment(text: string | undefined): Moment {
  const [date = '', time = ''] = (text ?? '').split('T')
  return { date, time }
}

/** "2026-12-08T13:00"; half a moment keeps its half ("2026-12-08T"); nothing is ''. */
export const joinMoment = ({ date, time }: Moment): string => (date || time ? `${date}T${time}` : '')

export const isMoment = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)

/** An event that has a start and no end yet: the end's day is most likely the same. */
export function withLikelyEnd(details: Record<string, string>): Record<string, string> {
  const starts = splitMoment(details['starts'])
  const ends = splitMoment(details['ends'])
  if (!starts.date || ends.date) return details
  return { ...details, ends: joinMoment({ date: starts.date, time: ends.time }) }
}

/** Web addresses are often written without their beginning. */
export function fullLink(text: string): string {
  const link = text.trim()
  if (link === '' || /^[a-z]+:/i.test(link)) return link
  return /^[^\s/]+\.[^\s/]+/.test(link) ? `https://${link}` : link
}
