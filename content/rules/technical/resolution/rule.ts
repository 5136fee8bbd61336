import type { Centre } from '../../../notice/centre.ts'
import { centresByRequirement } from '../../centres.ts'
import type { MediaFacts, Rule } from '../../rule.ts'
import { centreRequirements } from '../../sources.ts'
import { outcomeOf, type RuleFinding } from '../../spot.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

/** A picture may lie or stand: its longer side is held against the longer side asked for. Pixels. */
const sides = (a: number, b: number) => [Math.max(a, b), Math.min(a, b)] as const

function tooSmall({ widthPx, heightPx }: MediaFacts, { requirements }: Centre): boolean {
  const [long, short] = sides(widthPx, heightPx)
  const [leastLong, leastShort] = sides(requirements.minPictureWidthPx, requirements.minPictureHeightPx)
  return long < leastLong || short < leastShort
}

/** One finding for all centres that ask the same. */
function findingsFor(media: MediaFacts, centres: readonly Centre[]): RuleFinding[] {
  const asked = (r: Centre['requirements']) => `${r.minPictureWidthPx} x ${r.minPictureHeightPx}`
  return centresByRequirement(centres, asked).map((same) => {
    const { minPictureWidthPx, minPictureHeightPx } = same[0]!.requirements
    const { widthPx, heightPx } = media
    return {
      severity: 'error',
      place: { kind: 'picture' },
      message: 'small',
      params: { widthPx, heightPx, leastWidth: minPictureWidthPx, leastHeight: minPictureHeightPx },
      centres: same.map(({ id }) => id),
    }
  })
}

export const resolution: Rule<'small'> = {
  id: 'resolution',
  group: 'technical',
  severities: ['error'],
  languages: 'all',
  needsDictionary: false,
  sources: [centreRequirements],
  messages,
  examples,
  check: ({ media, centres }) =>
    media && centres.length > 0
      ? outcomeOf(
          findingsFor(
            media,
            centres.filter((centre) => tooSmall(media, centre)),
          ),
        )
      : { result: 'not-applicable' },
}
