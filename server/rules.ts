import type { Morphology } from '../content/language/index.ts'
import type { FindingAnswer } from '../content/notice/answer.ts'
import type { Instant, UiLanguage } from '../content/notice/common.ts'
import type { Report } from '../content/notice/finding.ts'
import type { NoticeContent } from '../content/notice/notice.ts'
import { withAnswers } from '../content/rules/answers.ts'
import { check, rules, score, speak, subjectOf } from '../content/rules/index.ts'
import type { MediaFacts, Subject } from '../content/rules/rule.ts'
import { templateOf } from '../content/templates/index.ts'
import type { PublicCentre } from './routes/centres/schema.ts'
import type { CheckAnswer, SpokenReport } from './routes/check/schema.ts'

export interface Checked {
  content: NoticeContent
  validFrom: Instant | null
  validUntil: Instant | null
  media: MediaFacts | null
  /** The name that stands on the slide: its length decides what fits. */
  organisation: string | null
  centres: readonly PublicCentre[]
}

interface Reader {
  morphology: Morphology | null
  now: Instant
  language: UiLanguage
}

/** What the rules say of a notice for these centres and their screens, in the reader's language. The server's verdict counts. */
export function reportOn(checked: Checked, reader: Reader): SpokenReport {
  return spoken(check(subjectFor(checked, reader)), reader.language)
}

/** The report, and how easy each language's text is. */
export function checkOn(checked: Checked, reader: Reader): CheckAnswer {
  const { language } = reader
  const subject = subjectFor(checked, reader)
  const report = check(subject)
  const scores = score(subject, report).map(({ madeOf, ...rest }) => ({
    ...rest,
    madeOf: madeOf.map((part) => ({ ...part, name: nameOf(part.rule, language) })),
  }))
  return { ...spoken(report, language), scores }
}

/** What a liaison is to see of a report: hints are the writer's alone, and warnings come with the writer's answers. */
export const forLiaison = (
  report: SpokenReport,
  answers: readonly FindingAnswer[],
  content: NoticeContent,
): SpokenReport => ({
  ...report,
  findings: withAnswers(
    report.findings.filter(({ severity }) => severity !== 'hint'),
    answers,
    content,
  ),
})

/** The errors among the findings: what cannot be handed in. */
export const errorsOf = ({ findings }: SpokenReport) =>
  findings.filter(({ severity }) => severity === 'error')

function subjectFor(
  { content, validFrom, validUntil, media, organisation, centres }: Checked,
  { morphology, now }: Reader,
): Subject {
  return subjectOf({
    notice: { ...content, validFrom: text(validFrom), validUntil: text(validUntil) },
    template: templateOf(content.template),
    centres,
    screens: centres.flatMap((centre) => centre.screens),
    media,
    ...(organisation !== null && { organisation }),
    morphology,
    now,
  })
}

const spoken = ({ findings, needsHuman }: Report, language: UiLanguage): SpokenReport => ({
  findings: findings.map((finding) => ({ ...finding, ...speak(finding, language) })),
  needsHuman: needsHuman.map((question) => ({ ...question, ...speak(question, language) })),
})

const nameOf = (id: string, language: UiLanguage) =>
  rules.find((rule) => rule.id === id)?.messages[language].name ?? id

const text = (instant: Instant | null) => (instant === null ? undefined : new Date(instant).toISOString())
