import { parseWhen } from '../../../playlist/civil.ts'
import { centresByRequirement } from '../../centres.ts'
import type { Rule, Subject } from '../../rule.ts'
import { centreRequirements, design } from '../../sources.ts'
import { onField, outcomeOf, type RuleFinding } from '../../spot.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

const hourMs = 3_600_000
/** A continuing activity is confirmed anew by its organisation after this many days. */
const activityDays = 90

/** Begun days between two instants; the hour of the autumn change of clocks is no day. */
const daysBetween = (from: number, until: number) => Math.ceil((until - from - hourMs) / (24 * hourMs))

function findingsFor({ notice, centres }: Subject, from: number, until: number): RuleFinding[] {
  if (until <= from)
    return [onField('validUntil', undefined, { severity: 'error', message: 'backwards', params: {} })]
  const days = daysBetween(from, until)
  const long = (most: number): Omit<RuleFinding, 'place'> => ({
    severity: 'error',
    message: 'long',
    params: { days, most },
  })
  const strict = centres.filter(({ requirements }) => days > requirements.maxValidityDays)
  const found = centresByRequirement(strict, ({ maxValidityDays }) => maxValidityDays).map((same) =>
    onField('validUntil', undefined, {
      ...long(same[0]!.requirements.maxValidityDays),
      centres: same.map(({ id }) => id),
    }),
  )
  if (notice.template === 'activity' && days > activityDays && strict.length < Math.max(centres.length, 1))
    found.push(onField('validUntil', undefined, long(activityDays)))
  return found
}

export const validityLength: Rule<'backwards' | 'long'> = {
  id: 'validity-length',
  group: 'technical',
  severities: ['error'],
  languages: 'all',
  needsDictionary: false,
  sources: [centreRequirements, design],
  messages,
  examples,
  check: (subject) => {
    const { validFrom, validUntil } = subject.notice
    const from = parseWhen(validFrom ?? '', 'from')
    const until = parseWhen(validUntil ?? '', 'until')
    if (from === null || until === null) return { result: 'not-applicable' }
    return outcomeOf(findingsFor(subject, from, until))
  },
}
