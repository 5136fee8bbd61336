import { centresByRequirement } from '../../centres.ts'
import type { Rule } from '../../rule.ts'
import { centreRequirements } from '../../sources.ts'
import { outcomeOf, type RuleFinding } from '../../spot.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

/** Bytes as people speak of them: megabytes with one decimal, comma in Finnish and Swedish. */
const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1).replace('.', ',').replace(/,0$/u, '')

export const fileSize: Rule<'great'> = {
  id: 'file-size',
  group: 'technical',
  severities: ['error'],
  languages: 'all',
  needsDictionary: false,
  sources: [centreRequirements],
  messages,
  examples,
  check({ media, centres }) {
    if (!media || centres.length === 0) return { result: 'not-applicable' }
    const strict = centres.filter(({ requirements }) => media.bytes > requirements.maxFileBytes)
    return outcomeOf(
      centresByRequirement(strict, ({ maxFileBytes }) => maxFileBytes).map((same): RuleFinding => ({
        severity: 'error',
        place: { kind: 'picture' },
        message: 'great',
        params: {
          size: megabytes(media.bytes),
          most: megabytes(same[0]!.requirements.maxFileBytes),
        },
        centres: same.map(({ id }) => id),
      })),
    )
  },
}
