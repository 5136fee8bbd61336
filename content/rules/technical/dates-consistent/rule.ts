import { languages } from '../../../notice/common.ts'
import { eventEnd } from '../../../playlist/validity.ts'
import { parseWhen } from '../../../playlist/civil.ts'
import type { Rule, Subject } from '../../rule.ts'
import { centreRequirements } from '../../sources.ts'
import { onField, outcomeOf, textsOf, type RuleFinding } from '../../spot.ts'
import { examples } from './examples.ts'
import { messages, type Key } from './messages.ts'
import { wrongWeekdays } from './weekdays.ts'

const error = (field: string, message: Key): RuleFinding =>
  onField(field, undefined, { severity: 'error', message, params: {} })

function timesOf({ notice, now }: Subject): RuleFinding[] {
  const from = parseWhen(notice.validFrom ?? '', 'from')
  const until = parseWhen(notice.validUntil ?? '', 'until')
  const found: RuleFinding[] = []
  if (until !== null && until <= now && (from === null || from < until))
    found.push(error('validUntil', 'over'))
  if (notice.template !== 'event') return found
  const starts = parseWhen(notice.details?.['starts'] ?? '', 'from')
  const ends = eventEnd(notice.details)
  if (ends !== null && ends <= now) return [...found, error('ends', 'past')]
  if (starts !== null && until !== null && until > now && starts >= until)
    found.push(error('validUntil', 'goneBefore'))
  if (ends !== null && from !== null && ends <= from) found.push(error('validFrom', 'shownAfter'))
  return found
}

export const datesConsistent: Rule<Key> = {
  id: 'dates-consistent',
  group: 'technical',
  severities: ['error', 'warning'],
  languages: 'all',
  needsDictionary: false,
  sources: [centreRequirements],
  messages,
  examples,
  check(subject) {
    const weekdays = textsOf(subject, { languages, hidden: true }).flatMap((text) =>
      wrongWeekdays(text, subject.now),
    )
    return outcomeOf([...weekdays, ...timesOf(subject)])
  },
}
