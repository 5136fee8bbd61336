import type { Morphology } from '../content/language/index.ts'
import type { Instant, UiLanguage } from '../content/notice/common.ts'
import type { NoticeContent } from '../content/notice/notice.ts'
import { check, speak, subjectOf } from '../content/rules/index.ts'
import type { MediaFacts } from '../content/rules/rule.ts'
import { templateOf } from '../content/templates/index.ts'
import type { PublicCentre } from './routes/centres/schema.ts'
import type { SpokenReport } from './routes/check/schema.ts'

export interface Checked {
  content: NoticeContent
  validFrom: Instant | null
  validUntil: Instant | null
  media: MediaFacts | null
  centres: readonly PublicCentre[]
}

/** What the rules say of a notice for these centres and their screens, in the reader's language. The server's verdict counts. */
export function reportOn(
  { content, validFrom, validUntil, media, centres }: Checked,
  { morphology, now, language }: { morphology: Morphology | null; now: Instant; language: UiLanguage },
): SpokenReport {
  const subject = subjectOf({
    notice: { ...content, validFrom: text(validFrom), validUntil: text(validUntil) },
    template: templateOf(content.template),
    centres,
    screens: centres.flatMap((centre) => centre.screens),
    media,
    morphology,
    now,
  })
  const { findings, needsHuman } = check(subject)
  return {
    findings: findings.map((finding) => ({ ...finding, ...speak(finding, language) })),
    needsHuman: needsHuman.map((question) => ({ ...question, ...speak(question, language) })),
  }
}

/** The errors among the findings: what cannot be handed in. */
export const errorsOf = ({ findings }: SpokenReport) =>
  findings.filter(({ severity }) => severity === 'error')

const text = (instant: Instant | null) => (instant === null ? undefined : new Date(instant).toISOString())
