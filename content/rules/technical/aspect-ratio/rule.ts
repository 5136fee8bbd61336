import type { Rule } from '../../rule.ts'
import { centreRequirements } from '../../sources.ts'
import { outcomeOf } from '../../spot.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

/** Longer side by shorter. A picture stands beside or above the text; a strip longer than this becomes too thin to see. */
const most = 2.4

export const aspectRatio: Rule<'strip'> = {
  id: 'aspect-ratio',
  group: 'technical',
  severities: ['warning'],
  languages: 'all',
  needsDictionary: false,
  sources: [centreRequirements],
  messages,
  examples,
  check({ media }) {
    if (!media || media.widthPx <= 0 || media.heightPx <= 0) return { result: 'not-applicable' }
    const { widthPx, heightPx } = media
    const ratio = Math.max(widthPx, heightPx) / Math.min(widthPx, heightPx)
    if (ratio <= most) return { result: 'pass' }
    return outcomeOf([
      { severity: 'warning', place: { kind: 'picture' }, message: 'strip', params: { widthPx, heightPx } },
    ])
  },
}
