import { sql, type Selectable } from 'kysely'
import type { MediaFacts } from '../../content/rules/rule.ts'
import type { Media } from '../routes/media/schema.ts'
import type { Db } from './database.ts'
import type { Tables } from './tables.ts'

type Row = Selectable<Tables['media']>

export const mediaUrl = (row: Pick<Row, 'hash' | 'extension'>): string =>
  `/media/${row.hash}.${row.extension}`

export const asMedia = (row: Row): Media => ({
  id: row.id,
  url: mediaUrl(row),
  type: row.type,
  widthPx: row.width_px,
  heightPx: row.height_px,
  bytes: row.bytes,
  fileName: row.file_name,
})

export const asFacts = (row: Row): MediaFacts => ({
  type: row.type,
  widthPx: row.width_px,
  heightPx: row.height_px,
  bytes: row.bytes,
  fileName: row.file_name,
})

export interface NewMedia extends MediaFacts {
  id: string
  hash: string
  extension: string
  organisation: string | null
  uploadedBy: string
}

export async function insertMedia(db: Db, media: NewMedia): Promise<Media> {
  const row = await db
    .insertInto('media')
    .values({
      id: media.id,
      hash: media.hash,
      extension: media.extension,
      type: media.type,
      width_px: media.widthPx,
      height_px: media.heightPx,
      bytes: media.bytes,
      file_name: media.fileName,
      organisation: media.organisation,
      uploaded_by: media.uploadedBy,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  return asMedia(row)
}

/** The rows of these ids; unknown ids are simply absent. */
export const findMedia = (db: Db, ids: readonly string[]): Promise<Row[]> =>
  ids.length === 0 ? Promise.resolve([]) : db.selectFrom('media').selectAll().where('id', 'in', ids).execute()

/** Is this file part of a version that is approved and on screen at some centre now? Only then is it everybody's. */
export async function isShown(db: Db, hash: string, extension: string, now: Date): Promise<boolean> {
  const row = await db
    .selectFrom('media as m')
    .innerJoin('notice_versions as v', 'v.picture_media', 'm.id')
    .innerJoin('placements as p', (join) =>
      join.onRef('p.notice', '=', 'v.notice').onRef('p.shown_version', '=', 'v.version'),
    )
    .where('m.hash', '=', hash)
    .where('m.extension', '=', extension)
    .where('v.valid_until', '>', now)
    .select(sql<number>`1`.as('shown'))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** One upload, or the bytes of all uploads that are the same. */
export type Which = { id: string } | { hash: string }

/**
 * Before approval: its organisation, who uploaded it, and the deciders of a centre that it was handed in to. Of an upload by its id
 * that is asked for this very one: who has the same bytes by another way learns nothing of its name.
 */
export async function maySee(
  db: Db,
  which: Which,
  user: { id: string; organisation: string | null; centres: readonly string[] },
): Promise<boolean> {
  const [column, value] = 'id' in which ? (['id', which.id] as const) : (['hash', which.hash] as const)
  const own = await db
    .selectFrom('media')
    .where(column, '=', value)
    .where((or) =>
      or.or([
        or('uploaded_by', '=', user.id),
        ...(user.organisation === null ? [] : [or('organisation', '=', user.organisation)]),
      ]),
    )
    .select('id')
    .limit(1)
    .executeTakeFirst()
  if (own) return true
  if (user.centres.length === 0) return false
  const handedIn = await db
    .selectFrom('media as m')
    .innerJoin('notice_versions as v', 'v.picture_media', 'm.id')
    // The version that the centre was given, or shows: not what the writer has put into the notice before or since.
    .innerJoin('placements as p', (join) =>
      join
        .onRef('p.notice', '=', 'v.notice')
        .on((on) =>
          on.or([on('p.version', '=', on.ref('v.version')), on('p.shown_version', '=', on.ref('v.version'))]),
        ),
    )
    .where(`m.${column}`, '=', value)
    .where('p.centre', 'in', user.centres)
    .where('p.state', '<>', 'draft')
    .select('m.id')
    .limit(1)
    .executeTakeFirst()
  return handedIn !== undefined
}
