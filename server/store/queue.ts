import { sql } from 'kysely'
import type { Placement } from '../../content/placement/state.ts'
import type { Db } from './database.ts'
import type { PlacementRow } from './placements.ts'

/** Where a page of a list ended: microseconds since 1970 and an id, so that what happens meanwhile shifts nothing. */
export interface Position {
  at: number
  id: string
}

export interface QueuePage {
  rows: PlacementRow[]
  next: Position | null
  /** All that match, on every page. */
  total: number
}

const micros = (column: string) => sql<number>`(extract(epoch from ${sql.ref(column)}) * 1000000)::bigint`
const instant = ({ at }: Position) => sql<Date>`timestamptz 'epoch' + ${at} * interval '1 microsecond'`

/** Placements of these centres in this state, oldest first. Drafts are the writer's alone and never among them. */
export async function queuePage(
  db: Db,
  {
    centres,
    state,
    after,
    limit,
  }: { centres: readonly string[]; state: Placement['state']; after: Position | null; limit: number },
): Promise<QueuePage> {
  if (centres.length === 0 || state === 'draft') return { rows: [], next: null, total: 0 }
  const matching = db.selectFrom('placements').where('centre', 'in', centres).where('state', '=', state)
  const { total } = await matching.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow()
  let page = matching
    .selectAll()
    .select(micros('since').as('micros'))
    .orderBy('since')
    .orderBy('id')
    .limit(limit + 1)
  if (after)
    page = page.where((or) =>
      or.or([
        or('since', '>', instant(after)),
        or.and([or('since', '=', instant(after)), or('id', '>', after.id)]),
      ]),
    )
  const rows = await page.execute()
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return {
    rows: rows.slice(0, limit),
    next: last ? { at: last.micros, id: last.id } : null,
    total,
  }
}
