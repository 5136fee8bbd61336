import { createNotice, submitNotice, updateNotice, type Notice } from '../../server/routes/notices/schema.ts'
import type { SpokenFinding } from '../../server/routes/check/schema.ts'
import type { Call, Problem, Reply } from '../api.ts'
import { centresAlready, inputOf, type Draft } from './draft.ts'
import type { KeyFor } from '../ui/retry-key.ts'

export type Outcome =
  | { kind: 'sent'; notice: Notice }
  | { kind: 'findings'; findings: SpokenFinding[]; notice: Notice | null }
  | { kind: 'stale'; notice: Notice | null }
  | { kind: 'problem'; problem: Problem; notice: Notice | null }

/** Saves the draft: begins the notice or makes its next version. */
export function save(
  call: Call,
  draft: Draft,
  notice: Notice | null,
  keyFor: KeyFor,
): Promise<Reply<Notice>> {
  const body = inputOf(draft, notice?.version)
  if (!notice) return call(createNotice, { body, key: keyFor(body) })
  return call(updateNotice, { params: { id: notice.id }, body })
}

/** Saves and hands in to every chosen centre that does not get the new version by itself. */
export async function send(
  call: Call,
  draft: Draft,
  notice: Notice | null,
  keyFor: KeyFor,
): Promise<Outcome> {
  const saved = await save(call, draft, notice, keyFor)
  if (!saved.ok) return refusal(saved.problem, notice)
  const already = centresAlready(saved.answer)
  const centreIds = draft.centreIds.filter((id) => !already.includes(id))
  if (centreIds.length === 0) return { kind: 'sent', notice: saved.answer }
  const { id, version } = saved.answer
  const body = { version, centreIds }
  const handed = await call(submitNotice, { params: { id }, body, key: keyFor([id, body]) })
  if (!handed.ok) return refusal(handed.problem, saved.answer)
  return { kind: 'sent', notice: saved.answer }
}

function refusal(problem: Problem, notice: Notice | null): Outcome {
  if (problem.code === 'stale-version') return { kind: 'stale', notice }
  if (problem.status === 422 && Array.isArray(problem.findings))
    return { kind: 'findings', findings: problem.findings as SpokenFinding[], notice }
  return { kind: 'problem', problem, notice }
}
