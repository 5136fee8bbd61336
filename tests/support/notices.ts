import type { NoticeContent } from '../../content/notice/notice.ts'
import { civilDate } from '../../content/playlist/validity.ts'
import { templateOf } from '../../content/templates/index.ts'
import type { Notice } from '../../server/routes/notices/schema.ts'
import type { Placement } from '../../server/routes/placements/schema.ts'
import type { TestApp } from './app.ts'

const day = 86_400_000

/** A notice that passes every rule, dated from today for four weeks; a new copy each time, to be changed at will. */
export function example(
  t: Pick<TestApp, 'clock'>,
): NoticeContent & { validFrom: string; validUntil: string } {
  const content = structuredClone(templateOf('event').examples(t.clock.now)[0])
  if (!content) throw new Error('the template has no example')
  const { now } = t.clock
  return { ...content, validFrom: civilDate(now), validUntil: civilDate(now + 28 * day) }
}

/** Writes a notice and hands it in to these centres. */
export async function handIn(
  t: TestApp,
  as: string,
  centreIds: string[],
  input: object = example(t),
): Promise<{ notice: Notice; placements: Placement[] }> {
  const made = await t.api('POST', '/api/notices', { as, payload: input })
  if (made.statusCode !== 201) throw new Error(made.body)
  const notice = made.json() as Notice
  const payload = { version: notice.version, centreIds }
  const handed = await t.api('POST', `/api/notices/${notice.id}/submit`, { as, payload })
  if (handed.statusCode !== 200) throw new Error(handed.body)
  return { notice, placements: (handed.json() as { placements: Placement[] }).placements }
}
