import type { Finding } from '../notice/finding.ts'

/** The gravest first. */
export const gravity = { error: 0, warning: 1, hint: 2 }

export type InText = Finding & { place: Extract<Finding['place'], { kind: 'text' }> }
export const inText = (finding: Finding): finding is InText => finding.place.kind === 'text'

/**
 * Rules that speak of a word or a few: of those that find overlapping words one is heard, for a writer changes the words once. Rules of
 * sentences and paragraphs, of spelling and of dates are none of them: what they advise is still to be done when the words are changed.
 */
const ofWords: ReadonlySet<string> = new Set([
  'jargon-unexplained',
  'acronym-unexplained',
  'nominal-style',
  'agent-participle',
  'participle-attribute',
  'participial-clause',
  'officialese',
  'abbreviation',
  'potential',
  'rare-case',
  'passive',
  'genitive-chain',
  'word-length',
])

/** Whether `one` is heard before `other`: the graver; of equals the one with a wording to use, then the one of more words. */
function before(one: InText, other: InText): number {
  const length = ({ place }: InText) => place.end - place.start
  return (
    gravity[one.severity] - gravity[other.severity] ||
    Number(other.replacement !== undefined) - Number(one.replacement !== undefined) ||
    length(other) - length(one)
  )
}

/** Of the word rules' findings on overlapping words the first heard alone. In their first order. */
export function onceForWords(findings: readonly Finding[]): Finding[] {
  const texts = new Map<string, InText[]>()
  for (const finding of findings) {
    if (!inText(finding) || !ofWords.has(finding.rule)) continue
    const key = `${finding.place.language} ${finding.place.field}`
    const group = texts.get(key)
    if (group) group.push(finding)
    else texts.set(key, [finding])
  }
  const silent = new Set<Finding>()
  for (const group of texts.values()) {
    const taken = new Uint8Array(group.reduce((end, { place }) => Math.max(end, place.end), 0))
    for (const finding of group.sort(before)) {
      const { start, end } = finding.place
      if (taken.subarray(start, end).includes(1)) silent.add(finding)
      else taken.fill(1, start, end)
    }
  }
  return findings.filter((finding) => !silent.has(finding))
}
