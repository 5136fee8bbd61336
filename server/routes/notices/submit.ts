import type { Transaction } from 'kysely'
import type { UiLanguage } from '../../../content/notice/common.ts'
import type { Member } from '../../auth/who.ts'
import type { Deps } from '../../deps.ts'
import { refuse, Refusal } from '../../problems/refusal.ts'
import { carryOut, type CarriedOut } from '../../store/decisions.ts'
import { unchoose } from '../../store/drafts.ts'
import { findNotice } from '../../store/notices.ts'
import type { Tables } from '../../store/tables.ts'
import { validityOf } from '../../store/versions.ts'
import type { SpokenReport } from '../check/schema.ts'
import { refused } from '../placements/refused.ts'
import { completeReport } from './complete.ts'
import { findKnown } from './known.ts'

type Refused = Extract<CarriedOut, { ok: false }>

/**
 * Hands the latest version in to these centres, in the caller's transaction. A centre that has this very version already is left as
 * it is; where all have, the caller is told so.
 */
export async function submit(
  trx: Transaction<Tables>,
  id: string,
  asked: { version: number; centreIds: readonly string[] },
  user: Member,
  deps: Deps,
  language: UiLanguage,
): Promise<SpokenReport | Refusal> {
  const notice = await findNotice(trx, id, user.organisation, 'locked')
  if (!notice) return refuse('not-found')
  const { latest } = notice
  if (asked.version !== latest.version) return refuse('stale-version', { currentVersion: latest.version })

  const media = latest.content.picture?.media
  const known = await findKnown(trx, user, { centreIds: asked.centreIds, media })
  if (known instanceof Refusal) return known
  const report = await completeReport(latest, known, deps, { language, user })
  if (report instanceof Refusal) return report
  const validity = validityOf(latest)
  if (!validity) throw new Error(`the complete notice ${id} has no dates`)

  const there: Refused[] = []
  const command = { kind: 'submit' as const, version: latest.version, validity }
  for (const { id: centre } of known.centres) {
    const done = await carryOut(trx, { notice: id, centre }, command, { actor: user.id, now: deps.now() })
    if (done.ok) continue
    if (done.reason !== 'already-awaiting' && done.reason !== 'already-approved') return refused(done)
    there.push(done)
  }
  await unchoose(trx, id, asked.centreIds)
  return report
}
