import { weekdayNumber } from '../../../language/fi/calendar.ts'
import {
  dateInWords,
  datesOf,
  dateWords,
  dayOf,
  weekdayForm,
  weekdayOfDay,
  type WrittenDate,
} from '../../../language/fi/date.ts'
import { ownSentences } from '../../../language/guess.ts'
import type { Sentence } from '../../../language/text.ts'
import type { Rule } from '../../rule.ts'
import { selkomittari } from '../../sources.ts'
import { lookAtTexts, type Spot } from '../../spot.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

type Key = 'figures' | 'weekday' | 'clock'

/** Words after a date that ask for another form of its weekday: "maanantaihin 25. tammikuuta mennessä". */
const formAt = ({ tokens }: Sentence, after: number) => formAfter(wordAfterClock(tokens, after))

/** The word after a date and its time: "30.4. klo 16.00 mennessä". */
function wordAfterClock(tokens: Sentence['tokens'], after: number): string | undefined {
  let at = after
  while (
    at < after + 3 &&
    (tokens[at]?.kind === 'time' || /^(?:klo\.?|kello)$/iu.test(tokens[at]?.text ?? ''))
  )
    at++
  return tokens[at]?.text
}

const formAfter = (word: string | undefined) =>
  /^(?:mennessä|asti|saakka)$/iu.test(word ?? '')
    ? 'until'
    : /^(?:alkaen|lähtien)$/iu.test(word ?? '')
      ? 'from'
      : 'on'

/** "tiistaina 15. syyskuuta", without the weekday where the writer has it already; null where no such day exists. */
function inWords(
  date: WrittenDate,
  form: 'on' | 'from' | 'until',
  withDay: boolean,
  now: number,
): string | null {
  const day = dayOf(date, now)
  if (day === null) return null
  return withDay ? `${weekdayForm(weekdayOfDay(day), form)} ${dateWords(date)}` : dateWords(date)
}

/** The weekday stands within the two tokens before: "tiistaina 12.1.", "ti, 12.1.". */
const hasWeekday = ({ tokens }: Sentence, at: number) =>
  [tokens[at - 1], tokens[at - 2]].some((token) => token && weekdayNumber(token.text) > 0)

function inFigures(sentence: Sentence, at: number, now: number): Spot<Key>[] {
  const { start, end, text } = sentence.tokens[at]!
  const dates = datesOf(text)
  if (!dates) return [{ start, end, severity: 'hint', message: 'figures', params: { date: text } }]
  const next = sentence.tokens[at + 1]?.text
  const named = hasWeekday(sentence, at)
  const [first, last] = dates
  const between = /^väli/iu.test(next ?? '')
  const words =
    last === undefined
      ? [inWords(first!, formAt(sentence, at + 1), !named, now)]
      : between || named
        ? [null]
        : [inWords(first!, 'from', true, now), inWords(last, 'until', true, now)]
  const replacement = words.every((one) => one !== null) ? words.join(' ') : undefined
  const stop =
    text.endsWith('.') && at === sentence.tokens.length - 1 && sentence.ended === 'full-stop' ? '.' : ''
  return [
    {
      start,
      end,
      severity: 'hint',
      message: 'figures',
      params: { date: text },
      ...(replacement && { replacement: replacement + stop }),
    },
  ]
}

/** "12. tammikuuta" without its weekday. */
function withoutWeekday(sentence: Sentence, at: number, now: number): Spot<Key>[] {
  const found = dateInWords(sentence.tokens, at)
  if (!found || hasWeekday(sentence, at) || /^[–—-]$/u.test(sentence.tokens[at - 1]?.text ?? '')) return []
  const [start, end] = [sentence.tokens[at]!.start, sentence.tokens[found.end - 1]!.end]
  const form = formAt(sentence, found.end)
  const replacement = inWords(found.date, form, true, now)
  if (replacement === null) return []
  return [{ start, end, severity: 'hint', message: 'weekday', params: { example: replacement }, replacement }]
}

/** "klo 9-15": the word in full, and a dash that is read as "to". */
function clock(sentence: Sentence, at: number): Spot<Key>[] {
  const [token, time] = [sentence.tokens[at]!, sentence.tokens[at + 1]]
  if (!/^klo\.?$/iu.test(token.text) || time?.kind !== 'time' || !/[–—-]/u.test(time.text)) return []
  const kello = /^\p{Lu}/u.test(token.text) ? 'Kello' : 'kello'
  const replacement = `${kello} ${time.text.replace(/\s?[–—-]\s?/u, '–')}`
  const { start } = token
  return [
    {
      start,
      end: time.end,
      severity: 'hint',
      message: 'clock',
      params: { example: replacement },
      replacement,
    },
  ]
}

export const dateFormat: Rule<Key> = {
  id: 'date-format',
  group: 'plain-language',
  severities: ['hint'],
  languages: ['fi'],
  needsDictionary: false,
  sources: [selkomittari],
  messages,
  examples,
  check: (subject) =>
    lookAtTexts(subject, { languages: ['fi'] }, ({ analysed }) =>
      ownSentences(analysed).flatMap((sentence) =>
        sentence.tokens.flatMap((token, at) =>
          token.kind === 'date'
            ? inFigures(sentence, at, subject.now)
            : token.kind === 'number'
              ? withoutWeekday(sentence, at, subject.now)
              : clock(sentence, at),
        ),
      ),
    ),
}
