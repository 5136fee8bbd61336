import type { Rule } from '../../rule.ts'
import { centreRequirements } from '../../sources.ts'
import { outcomeOf } from '../../spot.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

/** By what the file holds, as the intake found it, never by its name. */
const shown = new Set(['image/jpeg', 'image/png', 'image/webp'])

export const fileKind: Rule<'notShown'> = {
  id: 'file-kind',
  group: 'technical',
  severities: ['error'],
  languages: 'all',
  needsDictionary: false,
  sources: [centreRequirements],
  messages,
  examples,
  check({ media }) {
    if (!media) return { result: 'not-applicable' }
    if (shown.has(media.type)) return { result: 'pass' }
    return outcomeOf([
      { severity: 'error', place: { kind: 'picture' }, message: 'notShown', params: { type: media.type } },
    ])
  },
}
