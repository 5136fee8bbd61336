import type { Answer, FindingAnswer } from '../notice/answer.ts'
import type { LocalText } from '../notice/common.ts'
import type { Finding } from '../notice/finding.ts'
import type { ContentByLanguage } from '../notice/notice.ts'

/** The texts that findings speak of. */
export interface Texts {
  content: ContentByLanguage
  picture?: { alt: LocalText } | null | undefined
}

type Answered = Pick<FindingAnswer, 'rule' | 'language' | 'field' | 'quote'>

/** A finding with the writer's answer, where there is one. */
export type WithAnswer<F extends Finding> = F & { answer?: Answer }

const textOf = ({ content, picture }: Texts, { language, field }: Pick<Answered, 'language' | 'field'>) =>
  language && ((field === 'alt' ? picture?.alt[language] : content[language]?.[field]) ?? '')

/** Spaces and line breaks do not make other words of them. */
const plain = (words: string) => words.trim().replace(/\s+/gu, ' ')

/** What an answer to this finding would answer; null where none can be given: errors are mended, hints are the writer's alone. */
export function answerable({ rule, severity, place }: Finding, texts: Texts): Answered | null {
  if (severity !== 'warning') return null
  switch (place.kind) {
    case 'text': {
      const { language, field, start, end } = place
      return { rule, language, field, quote: plain((textOf(texts, place) ?? '').slice(start, end)) }
    }
    case 'field':
      return { rule, field: place.field, quote: '', ...(place.language && { language: place.language }) }
    case 'picture':
    case 'notice':
      return { rule, field: place.kind, quote: '' }
  }
}

const isOf = (one: Answered, other: Answered): boolean =>
  one.rule === other.rule &&
  one.language === other.language &&
  one.field === other.field &&
  plain(one.quote) === plain(other.quote)

/** The findings, each warning with its answer. The same words twice in a text are answered at once. */
export function withAnswers<F extends Finding>(
  findings: readonly F[],
  answers: readonly FindingAnswer[],
  texts: Texts,
): WithAnswer<F>[] {
  return findings.map((finding) => {
    const wanted = answers.length > 0 ? answerable(finding, texts) : null
    const found = wanted && answers.find((answer) => isOf(answer, wanted))
    return found ? { ...finding, answer: { reason: found.reason, text: found.text } } : finding
  })
}

/** The answers whose words still stand in their text, and one for each place: the last one given. */
export const standing = (answers: readonly FindingAnswer[], texts: Texts): FindingAnswer[] =>
  answers.filter(
    (answer, at) =>
      !answers.slice(at + 1).some((later) => isOf(later, answer)) &&
      (answer.quote === '' || plain(textOf(texts, answer) ?? '').includes(plain(answer.quote))),
  )

/** The answers with this one given to the finding, or, with null, taken back. */
export function answered(
  answers: readonly FindingAnswer[],
  finding: Finding,
  texts: Texts,
  given: Answer | null,
): FindingAnswer[] {
  const place = answerable(finding, texts)
  if (!place) return [...answers]
  const others = answers.filter((answer) => !isOf(answer, place))
  return given ? [...others, { ...place, ...given }] : others
}
