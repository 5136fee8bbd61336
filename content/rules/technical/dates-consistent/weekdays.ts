import type { Language } from '../../../notice/common.ts'
import { weekdayNumber } from '../../../language/fi/calendar.ts'
import {
  datesOf,
  dateInWords,
  dayOf,
  weekdayForm,
  weekdayOfDay,
  type WrittenDate,
} from '../../../language/fi/date.ts'
import type { Sentence, Token } from '../../../language/text.ts'
import type { FieldText } from '../../rule.ts'
import type { RuleFinding } from '../../spot.ts'

const names: Record<Exclude<Language, 'se'>, readonly string[]> = {
  fi: ['maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai', 'lauantai', 'sunnuntai'],
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}
const months: Record<'sv' | 'en', readonly string[]> = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'january february march april may june july august september october november december'.split(' '),
}

/** 1-7 of a weekday that names one day ("tiistaina", "tisdagen", "Tuesday", "ti"), 0 else: "tiistaisin" is every week. */
function oneDay(token: Token, language: 'fi' | 'sv' | 'en'): number {
  const lower = token.text.toLowerCase()
  if (language === 'fi') return lower.endsWith('isin') || /[–-]/u.test(lower) ? 0 : weekdayNumber(token.text)
  const found = names[language].findIndex((name) => {
    const base = name.toLowerCase()
    return lower === base || (language === 'sv' && lower === `${base}en`)
  })
  return found + 1
}

/** The date that stands right after a weekday, perhaps after a comma or "den", and where it ends. */
function dateAfter(tokens: readonly Token[], at: number, language: 'fi' | 'sv' | 'en'): WrittenDate | null {
  let from = at + 1
  while (/^(?:,|den|the)$/iu.test(tokens[from]?.text ?? '') && from < at + 3) from++
  const token = tokens[from]
  if (token?.kind === 'date') {
    const dates = datesOf(token.text)
    return dates?.length === 1 ? dates[0]! : null
  }
  if (language === 'fi') return dateInWords(tokens, from)?.date ?? null
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th|:e)?$/u.exec(token?.text ?? '')
  const month = months[language].indexOf(tokens[from + 1]?.text.toLowerCase() ?? '') + 1
  if (!ordinal || month === 0) return null
  const year = tokens[from + 2]
  const hasYear = year?.kind === 'number' && /^(?:1[5-9]|20)\d\d$/u.test(year.text)
  return { day: Number(ordinal[1]), month, year: hasYear ? Number(year.text) : null }
}

/** The right weekday in the form of the written one; undefined where the form is another than usual. */
function mended(written: Token, language: 'fi' | 'sv' | 'en', weekday: number): string | undefined {
  const name = names[language][weekday - 1]!
  const capital = (text: string) =>
    /^\p{Lu}/u.test(written.text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
  const lower = written.text.toLowerCase()
  if (language === 'en') return name
  if (language === 'sv') return capital(lower.endsWith('en') ? `${name}en` : name)
  if (lower.endsWith('na')) return capital(weekdayForm(weekday, 'on'))
  return /(?:ai|ko)$/u.test(lower) ? capital(name) : undefined
}

function inSentence(
  sentence: Sentence,
  text: FieldText,
  language: 'fi' | 'sv' | 'en',
  now: number,
): RuleFinding[] {
  return sentence.tokens.flatMap((token, at): RuleFinding[] => {
    const weekday = token.kind === 'word' || token.kind === 'abbreviation' ? oneDay(token, language) : 0
    const date = weekday > 0 ? dateAfter(sentence.tokens, at, language) : null
    const day = date && dayOf(date, now)
    if (!date || day === null || weekdayOfDay(day) === weekday) return []
    const right = weekdayOfDay(day)
    const replacement = mended(token, language, right)
    return [
      {
        severity: date.year === null ? 'warning' : 'error',
        place: { kind: 'text', language, field: text.field, start: token.start, end: token.end },
        message: 'weekday',
        params: { date: `${date.day}.${date.month}.`, right },
        ...(replacement && { replacement }),
      },
    ]
  })
}

/** Weekdays of a text that do not match the date they stand before. */
export function wrongWeekdays(text: FieldText, now: number): RuleFinding[] {
  const { language } = text
  if (language === 'se') return []
  return text.analysed.sentences.flatMap((sentence) => inSentence(sentence, text, language, now))
}
