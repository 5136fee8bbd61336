import { randomUUID } from 'node:crypto'
import type { Instant } from '../../content/notice/common.ts'
import type { Db } from './database.ts'

/**
 * The centres a writer has in mind. Choosing is no decision and is not logged, so a choice can be taken back without a trace; the
 * placement's life begins when it is handed in (decisions.ts).
 */
export async function chooseCentres(
  trx: Db,
  {
    notice,
    version,
    centres,
    now,
  }: { notice: string; version: number; centres: readonly string[]; now: Instant },
): Promise<void> {
  await unchoose(trx, notice, centres)
  if (centres.length === 0) return
  await trx
    .insertInto('placements')
    .values(
      centres.map((centre) => ({
        id: randomUUID(),
        notice,
        centre,
        state: 'draft' as const,
        version,
        since: new Date(now),
      })),
    )
    .onConflict((conflict) => conflict.columns(['notice', 'centre']).doNothing())
    .execute()
}

/** Takes back all choices but these. What has a line in the log stays: the log is never lost. */
export const unchoose = (trx: Db, notice: string, keep: readonly string[]) =>
  trx
    .deleteFrom('placements')
    .where('notice', '=', notice)
    .where('state', '=', 'draft')
    .$if(keep.length > 0, (query) => query.where('centre', 'not in', keep))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('decision_log')
            .select('decision_log.id')
            .whereRef('decision_log.placement', '=', 'placements.id'),
        ),
      ),
    )
    .execute()

/** Draft placements speak of the newest version. */
export const moveDrafts = (trx: Db, notice: string, version: number) =>
  trx
    .updateTable('placements')
    .set({ version })
    .where('notice', '=', notice)
    .where('state', '=', 'draft')
    .execute()
