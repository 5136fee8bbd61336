import type { AnswerReason } from '../../content/notice/answer.ts'
import type { SpokenFinding } from '../../server/routes/check/schema.ts'
import { messages } from '../language.ts'

type Found = Pick<SpokenFinding, 'rule' | 'place'>

/** Rules that ask for less text, wherever they find it. */
const ofLength = new Set(['reading-time', 'legible-size', 'safe-area', 'line-length', 'paragraph-length'])
const mostWords = 3

const ofWhole = ({ rule, place }: Found) =>
  ofLength.has(rule) || (place.kind === 'field' && place.language !== undefined)

/**
 * The ready answers that suit the finding. A word or three may be a name or known to the readers; of a longer place only its wording can be
 * told; a whole text is as long as what it tells. `quote` is empty where the finding quotes nothing.
 */
export function reasonsFor(finding: Found, quote: string): AnswerReason[] {
  if (ofWhole(finding)) return ['exact', 'own']
  if (finding.place.kind !== 'text') return ['own']
  return quote.split(/\s+/u).length <= mostWords ? ['name', 'known', 'exact', 'own'] : ['exact', 'own']
}

/** A ready answer in words, as it answers this finding. */
export function reasonText(reason: AnswerReason, finding: Found): string {
  const m = messages().answers
  return reason === 'exact' && ofWhole(finding) ? m.allNeeded : m.reasons[reason]
}
