import { sql, type Selectable } from 'kysely'
import type { Instant } from '../../content/notice/common.ts'
import type { Db } from './database.ts'
import type { Position } from './queue.ts'
import type { Tables } from './tables.ts'
import { asVersion, insertVersion, type StoredVersion } from './versions.ts'

export type NoticeRow = Selectable<Tables['notices']>

/** A notice with its latest version. */
export interface StoredNotice {
  row: NoticeRow
  latest: StoredVersion
}

/** Begins a notice: its row and its first version belong together. */
export async function insertNotice(
  tx: Db,
  { organisation, author, now }: { organisation: string; author: string; now: Instant },
  version: StoredVersion,
): Promise<void> {
  const at = new Date(now)
  await tx
    .insertInto('notices')
    .values({
      id: version.notice,
      organisation,
      version: 1,
      created_by: author,
      created_at: at,
      updated_at: at,
    })
    .execute()
  await insertVersion(tx, version, author, now)
}

/** The next version of a notice that the caller has locked. */
export async function addVersion(
  tx: Db,
  version: StoredVersion,
  author: string,
  now: Instant,
): Promise<void> {
  await insertVersion(tx, version, author, now)
  await tx
    .updateTable('notices')
    .set({ version: version.version, updated_at: new Date(now) })
    .where('id', '=', version.notice)
    .execute()
}

/** The organisation's own notice with its latest version, locked till the transaction ends where asked; null: not there, or another's. */
export async function findNotice(
  db: Db,
  id: string,
  organisation: string,
  lock: 'locked' | 'unlocked' = 'unlocked',
): Promise<StoredNotice | null> {
  let query = db
    .selectFrom('notices')
    .selectAll()
    .where('id', '=', id)
    .where('organisation', '=', organisation)
  if (lock === 'locked') query = query.forUpdate()
  const row = await query.executeTakeFirst()
  if (!row) return null
  const latest = await db
    .selectFrom('notice_versions')
    .selectAll()
    .where('notice', '=', id)
    .where('version', '=', row.version)
    .executeTakeFirstOrThrow()
  return { row, latest: asVersion(latest) }
}

/** Deletes a notice that was never handed in, with its versions; what a placement or the log speaks of cannot go. */
export async function deleteNotice(trx: Db, id: string): Promise<void> {
  await trx.deleteFrom('notice_versions').where('notice', '=', id).execute()
  await trx.deleteFrom('notices').where('id', '=', id).execute()
}

/** A page of an organisation's notices, the newest change first. */
export async function noticesPage(
  db: Db,
  { organisation, after, limit }: { organisation: string; after: Position | null; limit: number },
): Promise<{ notices: StoredNotice[]; next: Position | null }> {
  const micros = sql<number>`(extract(epoch from n.updated_at) * 1000000)::bigint`
  let query = db
    .selectFrom('notices as n')
    .innerJoin('notice_versions as v', (join) =>
      join.onRef('v.notice', '=', 'n.id').onRef('v.version', '=', 'n.version'),
    )
    .where('n.organisation', '=', organisation)
    .selectAll('v')
    .select(['n.id', 'n.organisation', 'n.updated_at', micros.as('micros')])
    .select(['n.created_by as author', 'n.created_at as begun_at'])
    .orderBy('n.updated_at', 'desc')
    .orderBy('n.id')
    .limit(limit + 1)
  if (after) {
    const instant = sql<Date>`timestamptz 'epoch' + ${after.at} * interval '1 microsecond'`
    query = query.where((or) =>
      or.or([
        or('n.updated_at', '<', instant),
        or.and([or('n.updated_at', '=', instant), or('n.id', '>', after.id)]),
      ]),
    )
  }
  const rows = await query.execute()
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return {
    notices: rows.slice(0, limit).map((row) => ({ row: noticeOf(row), latest: asVersion(row) })),
    next: last ? { at: last.micros, id: last.id } : null,
  }
}

type Joined = Pick<NoticeRow, 'id' | 'organisation' | 'version' | 'updated_at'> & {
  author: string | null
  begun_at: Date
}
const noticeOf = (row: Joined): NoticeRow => ({
  id: row.id,
  organisation: row.organisation,
  version: row.version,
  created_by: row.author,
  created_at: row.begun_at,
  updated_at: row.updated_at,
})

/** Is there such a notice; with `organisation`, of that organisation? */
export async function noticeExists(db: Db, id: string, organisation: string | null): Promise<boolean> {
  let query = db.selectFrom('notices').select('id').where('id', '=', id)
  if (organisation !== null) query = query.where('organisation', '=', organisation)
  return (await query.executeTakeFirst()) !== undefined
}
