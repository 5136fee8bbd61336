import type { Transaction } from 'kysely'
import type { Member } from '../../auth/who.ts'
import { refuse, type Refusal } from '../../problems/refusal.ts'
import { unchoose } from '../../store/drafts.ts'
import { deleteNotice, findNotice } from '../../store/notices.ts'
import { placementsOf } from '../../store/placements.ts'
import type { Tables } from '../../store/tables.ts'

/**
 * Throws a draft away, in the caller's transaction. What was ever handed in stays: it is withdrawn, not deleted. `version`, where named,
 * must be the latest: nobody throws away what they have not seen. Null: done.
 */
export async function discard(
  trx: Transaction<Tables>,
  id: string,
  version: number | undefined,
  user: Member,
): Promise<Refusal | null> {
  const notice = await findNotice(trx, id, user.organisation, 'locked')
  if (!notice) return refuse('not-found')
  const currentVersion = notice.latest.version
  if (version !== undefined && version !== currentVersion) return refuse('stale-version', { currentVersion })
  await unchoose(trx, id, [])
  if ((await placementsOf(trx, [id])).length > 0) return refuse('already-handed-in')
  await deleteNotice(trx, id)
  return null
}
