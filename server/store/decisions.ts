import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Instant } from '../../content/notice/common.ts'
import type { Command, Decision, Refusal } from '../../content/placement/command.ts'
import { decide } from '../../content/placement/decide.ts'
import { onScreen, type Placement } from '../../content/placement/state.ts'
import { notify } from './changes.ts'
import { asColumns, readPlacement } from './placement-row.ts'
import type { Tables } from './tables.ts'

export interface Where {
  notice: string
  centre: string
}

/** Who asks, and when. `actor` null: time itself, or the system. */
export interface By {
  actor: string | null
  now: Instant
}

/** `id` is the placement's. */
export type CarriedOut =
  | (Extract<Decision, { ok: true }> & { id: string })
  | { ok: false; reason: Refusal | 'not-verified'; currentVersion: number | null }

/** What brings a version before a centre. Only organisations that are known to be who they say may do it. */
const handsIn = ({ kind }: Command): boolean => kind === 'submit' || kind === 'revise'

/**
 * The one way in which a placement changes: reads it under a lock, asks `decide`, writes what came of it and its log lines, and
 * tells the centre's screens. All in the caller's transaction; a refusal writes nothing.
 */
export async function carryOut(
  trx: Transaction<Tables>,
  where: Where,
  command: Command,
  { actor, now }: By,
): Promise<CarriedOut> {
  await trx.selectFrom('notices').where('id', '=', where.notice).forNoKeyUpdate().select('id').execute()
  const found = await readPlacement(trx, where)
  const before = found?.placement ?? null
  if (handsIn(command) && !(await isVerified(trx, where.notice)))
    return { ok: false, reason: 'not-verified', currentVersion: before?.version ?? null }
  const decision = decide(before, command, now)
  if (!decision.ok) return decision

  const { after, events } = decision
  const id = found?.id ?? randomUUID()
  const columns = asColumns(after, actor)
  if (found) await trx.updateTable('placements').set(columns).where('id', '=', id).execute()
  else
    await trx
      .insertInto('placements')
      .values({ id, ...where, ...columns })
      .execute()
  for (const { kind, version, at, reason } of events) {
    const time = kind === 'ended' || kind === 'shown-ended'
    await trx
      .insertInto('decision_log')
      .values({
        placement: id,
        notice: where.notice,
        version,
        event: kind,
        reason_code: reason?.code ?? null,
        note: reason?.note || null,
        actor: time ? null : actor,
        at: new Date(at),
      })
      .execute()
  }
  if (seen(before) || seen(after)) await notify(trx, where)
  return { ...decision, id }
}

const seen = (placement: Placement | null): boolean => placement !== null && onScreen(placement) !== null

async function isVerified(trx: Transaction<Tables>, notice: string): Promise<boolean> {
  const row = await trx
    .selectFrom('notices as n')
    .innerJoin('organisations as o', 'o.id', 'n.organisation')
    .where('n.id', '=', notice)
    .select('o.verified')
    .executeTakeFirst()
  return row?.verified === true
}
