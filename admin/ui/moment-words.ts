import type { UiLanguage } from '../../content/notice/common.ts'
import { messages } from '../language.ts'
import { isMoment, splitMoment } from './moment.ts'
import { longDay } from './time.ts'

/** "tiistai 8. joulukuuta 2026 kello 13.00" for a civil moment; any other text as it is. */
export function momentWords(text: string, language: UiLanguage): string {
  if (!isMoment(text)) return text
  const { date, time } = splitMoment(text)
  const clock = language === 'en' ? time : time.replace(':', '.')
  return `${longDay(`${date}T12:00:00Z`, language)} ${messages().time.at(clock)}`
}
