import type { Finding } from '../notice/finding.ts'
import type { Subject } from './rule.ts'

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
  'line-length': ['fits'],
}

const gravity = { error: 0, warning: 1, hint: 2 }

const sameText = (a: Finding['place'], b: Finding['place']) =>
  a.kind === 'text' && b.kind === 'text' && a.language === b.language && a.field === b.field

function overlap(a: Finding['place'], b: Finding['place']): boolean {
  if (a.kind !== 'text' || b.kind !== 'text') return JSON.stringify(a) === JSON.stringify(b)
  return sameText(a, b) && a.start < b.end && b.start < a.end
}

/** Findings of one rule on overlapping words become one: the graver one, over all the words. */
function merged(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = []
  for (const finding of findings) {
    const at = kept.findIndex(
      (other) =>
        other.rule === finding.rule &&
        overlap(other.place, finding.place) &&
        (finding.place.kind === 'text' || JSON.stringify(other) === JSON.stringify(finding)),
    )
    const other = kept[at]
    if (!other) kept.push(finding)
    else kept[at] = join(other, finding)
  }
  return kept
}

function join(a: Finding, b: Finding): Finding {
  const graver = gravity[b.severity] < gravity[a.severity] ? b : a
  if (a.place.kind !== 'text' || b.place.kind !== 'text') return graver
  const start = Math.min(a.place.start, b.place.start)
  const end = Math.max(a.place.end, b.place.end)
  const { replacement, ...rest } = graver
  const whole = graver.place.kind === 'text' && graver.place.start === start && graver.place.end === end
  const place = { ...a.place, start, end }
  return { ...rest, place, ...(whole && replacement !== undefined && { replacement }) }
}

const silenced = (finding: Finding, all: readonly Finding[]) =>
  all.some((other) => yieldsTo[finding.rule]?.includes(other.rule) && overlap(other.place, finding.place))

/** In the order of the form: its texts, then its other fields, the picture, the notice as a whole. */
function orderOf(subject: Subject): (finding: Finding) => readonly [number, number] {
  const texts = subject.texts.map(({ language, field }) => `${language}/${field}`)
  return ({ place }) => {
    if (place.kind === 'text') return [texts.indexOf(`${place.language}/${place.field}`), place.start]
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
  return once
    .filter((finding) => !silenced(finding, once))
    .map((finding) => ({ finding, key: order(finding) }))
    .sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1])
    .map(({ finding }) => finding)
}
