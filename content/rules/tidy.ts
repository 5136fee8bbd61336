import type { Finding } from '../notice/finding.ts'
import type { Subject } from './rule.ts'
import { gravity, inText, onceForWords, type InText } from './tidy-words.ts'

/**
 * Of two rules that would say the same of the same words, the second of a pair speaks. Rules whose advice differs both speak:
 * a passive verb may also be an office word.
 */
const yieldsTo: Readonly<Record<string, readonly string[]>> = {
  'acronym-unexplained': ['abbreviation', 'capitals', 'jargon-unexplained'],
  'date-format': ['dates-consistent'],
  'number-format': ['date-format', 'abbreviation'],
  'participle-attribute': ['agent-participle'],
  spelling: ['abbreviation', 'capitals', 'personal-data', 'language-of-parts'],
  'language-of-parts': ['languages-present'],
  officialese: ['abbreviation'],
}

/** Hints alone yield to these: a learned word is explained or changed, not both. */
const hintsYieldTo: Readonly<Record<string, readonly string[]>> = { officialese: ['jargon-unexplained'] }

/** One rule's findings in one text, or a finding outside texts with all its equals. */
const groupOf = (finding: Finding): string =>
  inText(finding)
    ? `${finding.rule} ${finding.place.language} ${finding.place.field}`
    : `${finding.rule} ${JSON.stringify(finding)}`

/** Findings of one rule on overlapping words become one: the graver one, over all the words. In their first order. */
function merged(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = groupOf(finding)
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups.values()].flatMap((group) => {
    if (!group.every(inText)) return group.slice(0, 1)
    return group
      .sort((x, y) => x.place.start - y.place.start)
      .reduce<InText[]>((kept, next) => {
        const last = kept.at(-1)
        if (last && next.place.start < last.place.end) kept[kept.length - 1] = join(last, next)
        else kept.push(next)
        return kept
      }, [])
  })
}

function join(one: InText, other: InText): InText {
  const graver = gravity[other.severity] < gravity[one.severity] ? other : one
  const start = Math.min(one.place.start, other.place.start)
  const end = Math.max(one.place.end, other.place.end)
  const { replacement, ...rest } = graver
  const whole = graver.place.start === start && graver.place.end === end
  const place = { ...one.place, start, end }
  return { ...rest, place, ...(whole && replacement !== undefined && { replacement }) }
}

const textOf = ({ rule, place }: InText, otherRule = rule) => `${otherRule} ${place.language} ${place.field}`

/** Whether words of this place are among places in order that do not overlap each other: found by halving. */
function overlapsAny(places: readonly InText['place'][], { start, end }: InText['place']): boolean {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (places[middle]!.end > start) high = middle
    else low = middle + 1
  }
  return low < places.length && places[low]!.start < end
}

/** Whether another rule says the same of these words, so that this finding is left out. Takes merged findings. */
function silencer(once: readonly Finding[]): (finding: Finding) => boolean {
  const byText = new Map<string, InText['place'][]>()
  for (const finding of once.filter(inText)) {
    const others = byText.get(textOf(finding))
    if (others) others.push(finding.place)
    else byText.set(textOf(finding), [finding.place])
  }
  return (finding) =>
    inText(finding) &&
    [
      ...(yieldsTo[finding.rule] ?? []),
      ...((finding.severity === 'hint' && hintsYieldTo[finding.rule]) || []),
    ].some((rule) => overlapsAny(byText.get(textOf(finding, rule)) ?? [], finding.place))
}

/** In the order of the form: its texts, then its other fields, the picture, the notice as a whole. */
function orderOf(subject: Subject): (finding: Finding) => readonly [number, number] {
  const texts = subject.texts.map(({ language, field }) => `${language}/${field}`)
  const rank = new Map(texts.map((text, at) => [text, at]))
  return ({ place }) => {
    if (place.kind === 'text') return [rank.get(`${place.language}/${place.field}`) ?? 0, place.start]
    if (place.kind === 'picture') return [texts.length + 2, 0]
    if (place.kind === 'notice') return [texts.length + 3, 0]
    const at = subject.texts.findIndex(
      ({ field, language }) => field === place.field && (!place.language || place.language === language),
    )
    return [at < 0 ? texts.length + 1 : at, 0]
  }
}

/** Sorts by place and lets no finding be repeated for the same place. Stable: equal places keep the catalogue's order. */
export function tidy(findings: readonly Finding[], subject: Subject): Finding[] {
  const once = merged(findings)
  const order = orderOf(subject)
  const silenced = silencer(once)
  return onceForWords(once.filter((finding) => !silenced(finding)))
    .map((finding) => ({ finding, key: order(finding) }))
    .sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1])
    .map(({ finding }) => finding)
}
