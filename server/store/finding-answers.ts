import type { FindingAnswer } from '../../content/notice/answer.ts'
import type { Instant } from '../../content/notice/common.ts'
import type { Db } from './database.ts'

/** What the writers answered to warnings, by notice, in the order given. */
export async function answersOf(
  db: Db,
  notices: readonly string[],
): Promise<(notice: string) => FindingAnswer[]> {
  const rows =
    notices.length === 0
      ? []
      : await db
          .selectFrom('finding_answers')
          .selectAll()
          .where('notice', 'in', [...new Set(notices)])
          .orderBy('notice')
          .orderBy('id')
          .execute()
  return (notice) =>
    rows
      .filter((row) => row.notice === notice)
      .map(({ rule, language, field, quote, reason, answer }) => ({
        rule,
        ...(language && { language }),
        field,
        quote,
        reason,
        text: answer,
      }))
}

const same = (a: readonly FindingAnswer[], b: readonly FindingAnswer[]) =>
  a.length === b.length &&
  a.every((one, at) => {
    const other = b[at]!
    return (['rule', 'language', 'field', 'quote', 'reason', 'text'] as const).every(
      (part) => one[part] === other[part],
    )
  })

/** Makes these the notice's answers. Its row must be locked by the caller; nothing is written where nothing changed. */
export async function replaceAnswers(
  trx: Db,
  notice: string,
  answers: readonly FindingAnswer[],
  { author, now }: { author: string; now: Instant },
): Promise<void> {
  if (same((await answersOf(trx, [notice]))(notice), answers)) return
  await trx.deleteFrom('finding_answers').where('notice', '=', notice).execute()
  if (answers.length === 0) return
  await trx
    .insertInto('finding_answers')
    .values(
      answers.map(({ rule, language = null, field, quote, reason, text }) => ({
        notice,
        rule,
        language,
        field,
        quote,
        reason,
        answer: text,
        answered_by: author,
        answered_at: new Date(now),
      })),
    )
    .execute()
}
