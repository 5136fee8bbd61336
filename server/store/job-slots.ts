import { sql } from 'kysely'
import type { Instant } from '../../content/notice/common.ts'
import type { Db } from './database.ts'

const date = (instant: Instant): Date => new Date(instant)

/** Takes a slot of a job; false: another process has it. */
export async function takeSlot(
  db: Db,
  { job, slot, worker, now }: { job: string; slot: Instant; worker: string; now: Instant },
): Promise<boolean> {
  const row = await db
    .insertInto('job_slots')
    .values({ job, slot: date(slot), worker, started_at: date(now) })
    .onConflict((conflict) => conflict.columns(['job', 'slot']).doNothing())
    .returning('job')
    .executeTakeFirst()
  return row !== undefined
}

export const finishSlot = (
  db: Db,
  { job, slot, ok, detail, now }: { job: string; slot: Instant; ok: boolean; detail: string; now: Instant },
) =>
  db
    .updateTable('job_slots')
    .set({ finished_at: date(now), ok, detail: detail.slice(0, 2000) })
    .where('job', '=', job)
    .where('slot', '=', date(slot))
    .execute()

/** When each job last ended well, and what the last run said. */
export async function lastRuns(db: Db): Promise<Map<string, { goodAt: Instant | null; detail: string }>> {
  const rows = await db
    .selectFrom('job_slots')
    .select(['job', sql<Date | null>`max(finished_at) filter (where ok)`.as('good_at')])
    .select(
      sql<string | null>`(array_agg(detail order by slot desc) filter (where finished_at is not null))[1]`.as(
        'detail',
      ),
    )
    .groupBy('job')
    .execute()
  return new Map(
    rows.map(({ job, good_at, detail }) => [
      job,
      { goodAt: good_at?.getTime() ?? null, detail: detail ?? '' },
    ]),
  )
}

/** Forgets runs older than an instant; how many. */
export async function sweepSlots(db: Db, before: Instant): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('job_slots')
    .where('slot', '<', date(before))
    .executeTakeFirst()
  return Number(numDeletedRows)
}
