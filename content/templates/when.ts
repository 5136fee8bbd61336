import type { Language } from '../notice/common.ts'
import { readCivil, type CivilTime } from './civil.ts'
import { dayWords, monthWords } from './calendar.ts'

/** One line of the when block; `dateTime` is the civil moment for `<time>`, where there is one. */
export interface WhenLine {
  text: string
  dateTime?: string
}

const dot = (t: CivilTime) => (t.minute ? `${t.hour}.${String(t.minute).padStart(2, '0')}` : `${t.hour}`)

function englishTime(t: CivilTime): string {
  if (t.minute === 0 && t.hour === 12) return '12 noon'
  const hour = t.hour % 12 === 0 ? 12 : t.hour % 12
  const minutes = t.minute ? `.${String(t.minute).padStart(2, '0')}` : ''
  return `${hour}${minutes} ${t.hour < 12 ? 'am' : 'pm'}`
}

const dateText: Record<Language, (t: CivilTime) => string> = {
  fi: (t) => `${dayWords.fi[t.weekday]} ${t.day}. ${monthWords.fi[t.month - 1]}`,
  sv: (t) => `${dayWords.sv[t.weekday]} den ${t.day} ${monthWords.sv[t.month - 1]}`,
  en: (t) => `${dayWords.en[t.weekday]} ${t.day} ${monthWords.en[t.month - 1]}`,
  se: (t) => `${dayWords.se[t.weekday]} ${monthWords.se[t.month - 1]} ${t.day}. beaivvi`,
}

const clockWord: Record<Language, string> = { fi: 'kello ', sv: 'klockan ', en: '', se: 'diibmu ' }

const clock = (language: Language, t: CivilTime) => (language === 'en' ? englishTime(t) : dot(t))

const from: Record<Language, string> = { fi: 'Alkaa', sv: 'Börjar', en: 'Starts', se: 'Álgá' }
const until: Record<Language, string> = { fi: 'Päättyy', sv: 'Slutar', en: 'Ends', se: 'Nohká' }

const lowerFirst = (language: Language, text: string) =>
  language === 'en' ? text : text.charAt(0).toLocaleLowerCase('fi') + text.slice(1)

const sameDay = (a: CivilTime, b: CivilTime) => a.year === b.year && a.month === b.month && a.day === b.day

/** Joins what belongs to one line so that it is not broken after "kello" or inside "1 pm". */
const bound = (text: string) => text.replace(/ /g, '\u00a0')

function momentLine(language: Language, lead: string, t: CivilTime, dateTime: string): WhenLine {
  const date = lowerFirst(language, dateText[language](t))
  const comma = language === 'en' ? ',' : ''
  return { text: `${lead} ${date}${comma} ${bound(clockWord[language] + clock(language, t))}`, dateTime }
}

/**
 * When an event is, in words, from its civil times: one line for the date and one for the hours, or a line for
 * the start and one for the end where they lie on different days. Empty where the times cannot be read; the start
 * alone where there is no readable end.
 */
export function whenLines(
  details: { starts?: string; ends?: string } | undefined,
  language: Language,
): readonly WhenLine[] {
  const start = readCivil(details?.starts)
  if (!start || !details?.starts) return []
  const end = readCivil(details.ends)
  if (end && details.ends && !sameDay(start, end))
    return [
      momentLine(language, from[language], start, details.starts),
      momentLine(language, until[language], end, details.ends),
    ]
  const endText = end ? `–${clock(language, end)}` : ''
  return [
    { text: dateText[language](start), dateTime: details.starts },
    { text: bound(`${clockWord[language]}${clock(language, start)}${endText}`) },
  ]
}

/** The same as one line of text: "Tiistaina 8. joulukuuta kello 13–15". Null where the start cannot be read. */
export function whenText(
  details: { starts?: string; ends?: string } | undefined,
  language: Language,
): string | null {
  const lines = whenLines(details, language)
  if (lines.length === 0) return null
  const spansDays = lines.length === 2 && lines[1]?.dateTime
  const joint = spansDays ? '. ' : language === 'en' ? ', ' : ' '
  return lines.map((l) => l.text.replace(/\u00a0/g, ' ')).join(joint)
}
