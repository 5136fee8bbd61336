// Measures the rules: `node scripts/run.mjs scripts/measure-rules.ts [rule ...] [--quiet]`.
// Prints, a rule a row, cases, precision and recall, then false alarms and misses to read, then how the detectors
// agree with the treebank where it is beside the project, the time per notice, and the slowest texts.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { dictionaryForTests } from '../content/language/fi/measure/dictionary.ts'
import type { Language } from '../content/notice/common.ts'
import { check, rules } from '../content/rules/index.ts'
import type { RuleFinding } from '../content/rules/spot.ts'
import { subjectOf } from '../content/rules/subject.ts'
import { templateOf } from '../content/templates/index.ts'
import { measureAgreement } from './measure-agreement.ts'
import { measureSlowest } from './measure-slowest.ts'

interface Label {
  rule: string
  quote: string
  start: number
}
interface LabelledNotice {
  id: string
  lang: Language
  kind: string
  text: string
  gold: Label[]
  optional: Label[]
}
interface Score {
  gold: number
  hit: number
  alarms: string[]
  misses: string[]
  raised: number
  /** Warnings and errors alone. */
  grave: number
  graveHit: number
}

const project = join(import.meta.dirname, '..')
/** Labelled in rules.md's sense; rules of layout and of the whole notice are shown by their examples instead. */
const layoutRules = new Set(['paragraph-length', 'line-length'])
const morphology = dictionaryForTests()
// Monday 23 November 2026: the labelled notices speak of the months after it.
const now = 1_795_428_000_000

const readLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)

function labelledFiles(): string[] {
  const own = join(project, 'content/measure')
  const files = existsSync(own)
    ? readdirSync(own)
        .filter((name) => name.endsWith('.jsonl'))
        .map((name) => join(own, name))
    : []
  const corpus = join(project, '../shared/corpus/notices.jsonl')
  return existsSync(corpus) ? [...files, corpus] : files
}

/** Title and body of a labelled notice as an announcement; the body's offset is the title's length and the line break. */
function subjectFor({ lang, text }: LabelledNotice) {
  const cut = text.indexOf('\n')
  const fields = { title: text.slice(0, cut), text: text.slice(cut + 1) }
  const notice = { template: 'announcement' as const, content: { [lang]: fields } }
  return { cut, subject: subjectOf({ notice, template: templateOf('announcement'), morphology, now }) }
}

const rangeOf = ({ place }: RuleFinding, cut: number) =>
  place.kind !== 'text'
    ? null
    : place.field === 'title'
      ? { start: place.start, end: place.end }
      : { start: place.start + cut + 1, end: place.end + cut + 1 }

/** Labels match by overlap; what speaks of the whole text matches by the rule alone. */
const matches = (range: { start: number; end: number } | null, label: Label, rule: string) =>
  range === null ||
  rule === 'address-reader' ||
  (range.start < label.start + label.quote.length && label.start < range.end)

function scoreNotice(notice: LabelledNotice, id: string, score: Score): void {
  const rule = rules.find((one) => one.id === id)!
  const { cut, subject } = subjectFor(notice)
  const outcome = rule.check(subject)
  const findings = ('findings' in outcome && outcome.findings) || []
  const gold = notice.gold.filter((label) => label.rule === id)
  const optional = notice.optional.filter((label) => label.rule === id)
  const ranges = findings.map((finding) => rangeOf(finding, cut))
  for (const [at, range] of ranges.entries()) {
    const { severity } = findings[at]!
    const good = gold.some((label) => matches(range, label, id))
    if (!good && optional.some((label) => matches(range, label, id))) continue
    score.raised++
    if (severity !== 'hint') score.grave++
    const quote = range ? notice.text.slice(range.start, range.end) : '(whole text)'
    if (good && severity !== 'hint') score.graveHit++
    if (good) score.hit++
    else score.alarms.push(`${notice.id}: ${quote} (${severity})`)
  }
  for (const label of gold) {
    score.gold++
    if (!ranges.some((range) => matches(range, label, id))) score.misses.push(`${notice.id}: ${label.quote}`)
  }
}

const percent = (part: number, whole: number) =>
  whole === 0 ? '   –' : `${((100 * part) / whole).toFixed(0)} %`.padStart(5)

function timings(notices: readonly LabelledNotice[]): { median: number; p99: number } {
  const times: number[] = []
  for (let round = 0; round < 20; round++)
    for (const notice of notices) {
      const from = performance.now()
      check(subjectFor(notice).subject)
      if (round >= 5) times.push(performance.now() - from)
    }
  times.sort((a, b) => a - b)
  return {
    median: times[Math.floor(times.length / 2)] ?? 0,
    p99: times[Math.floor(times.length * 0.99)] ?? 0,
  }
}

function measureFile(file: string, wanted: ReadonlySet<string>, quiet: boolean): LabelledNotice[] {
  const notices = readLines<LabelledNotice>(file)
  const labelled = new Set(
    notices.flatMap(({ gold, optional }) => [...gold, ...optional]).map(({ rule }) => rule),
  )
  console.log(`\n${file} (${notices.length} notices)`)
  console.log('rule                    cases  found  precision  recall  warnings  their precision')
  const details: string[] = []
  for (const { id, group } of rules) {
    if (group !== 'plain-language' || layoutRules.has(id) || (wanted.size > 0 && !wanted.has(id))) continue
    if (!labelled.has(id) && wanted.size === 0) continue
    const score: Score = { gold: 0, hit: 0, alarms: [], misses: [], raised: 0, grave: 0, graveHit: 0 }
    for (const notice of notices) scoreNotice(notice, id, score)
    const found = score.gold - score.misses.length
    console.log(
      `${id.padEnd(23)} ${String(score.gold).padStart(5)}  ${String(score.raised).padStart(5)}  ${percent(score.hit, score.raised).padStart(9)}  ${percent(found, score.gold).padStart(6)}  ${String(score.grave).padStart(8)}  ${percent(score.graveHit, score.grave).padStart(15)}`,
    )
    details.push(...score.alarms.map((text) => `  false alarm  ${id}  ${text}`))
    details.push(...score.misses.map((text) => `  missed       ${id}  ${text}`))
  }
  if (!quiet) console.log(details.join('\n'))
  return notices
}

/** Findings per 100 words of standard Finnish: how much harder it is than it should be. */
function measureStandard(file: string): void {
  const texts = readLines<{ text: string }>(file)
  const counts = new Map<string, number>()
  let words = 0
  for (const { text } of texts) {
    const notice: LabelledNotice = { id: '', lang: 'fi', kind: '', text: `\n${text}`, gold: [], optional: [] }
    const { subject } = subjectFor(notice)
    words += subject.texts.flatMap(({ analysed }) => analysed.sentences.flatMap((one) => one.words)).length
    for (const { rule } of check(subject).findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  console.log(`\n${file}: ${words} words, findings per 100 words`)
  for (const { id } of rules) {
    const count = counts.get(id)
    if (count) console.log(`${id.padEnd(23)} ${((100 * count) / words).toFixed(1).padStart(5)}`)
  }
}

export function main(): void {
  const wanted = new Set(process.argv.slice(2).filter((word) => !word.startsWith('--')))
  const quiet = process.argv.includes('--quiet')
  if (!morphology) console.log('Without the Finnish dictionary: rules that need it find little.')
  const notices = labelledFiles().flatMap((file) => measureFile(file, wanted, quiet))
  const standard = join(project, '../shared/corpus/standard.jsonl')
  if (existsSync(standard) && wanted.size === 0) measureStandard(standard)
  if (morphology && wanted.size === 0) measureAgreement(morphology, quiet)
  if (notices.length === 0) return
  const { median, p99 } = timings(notices)
  console.log(`\ntime per notice: median ${median.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms (warm)`)
  if (wanted.size === 0) measureSlowest(morphology)
}
