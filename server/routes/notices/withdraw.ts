import type { Transaction } from 'kysely'
import type { Member } from '../../auth/who.ts'
import { refuse, type FieldError, type Refusal } from '../../problems/refusal.ts'
import { carryOut } from '../../store/decisions.ts'
import { findNotice } from '../../store/notices.ts'
import { placementsOf } from '../../store/placements.ts'
import type { Tables } from '../../store/tables.ts'
import { refused } from '../placements/refused.ts'

const over = new Set(['draft', 'withdrawn', 'ended'])

/** Takes the notice off at these centres, or everywhere; where it is over already, nothing is left to do. Null: done. */
export async function withdraw(
  trx: Transaction<Tables>,
  id: string,
  centreIds: readonly string[] | undefined,
  user: Member,
  now: number,
): Promise<Refusal | null> {
  if (!(await findNotice(trx, id, user.organisation, 'locked'))) return refuse('not-found')
  const placements = (await placementsOf(trx, [id])).filter(({ state }) => state !== 'draft')
  const errors: FieldError[] = (centreIds ?? []).flatMap((centre, index) =>
    placements.some((placement) => placement.centre === centre)
      ? []
      : { pointer: `/centreIds/${index}`, code: 'unknown-id' as const, limit: centre },
  )
  if (errors.length > 0) return refuse('invalid-input', { errors })
  const chosen = placements.filter(({ centre }) => !centreIds || centreIds.includes(centre))
  for (const { centre, state } of chosen) {
    if (over.has(state)) continue
    const done = await carryOut(trx, { notice: id, centre }, { kind: 'withdraw' }, { actor: user.id, now })
    if (!done.ok && done.reason !== 'already-ended') return refused(done)
  }
  return null
}
