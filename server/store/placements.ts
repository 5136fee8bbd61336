import type { Selectable } from 'kysely'
import type { Db } from './database.ts'
import type { Tables } from './tables.ts'
import { loadVersions } from './versions.ts'

export type PlacementRow = Selectable<Tables['placements']>

/** The placement, or null. What is never handed in is the writer's alone: drafts are not there for anybody else. */
export async function findHandedIn(db: Db, id: string): Promise<PlacementRow | null> {
  const row = await db
    .selectFrom('placements')
    .selectAll()
    .where('id', '=', id)
    .where('state', '<>', 'draft')
    .executeTakeFirst()
  return row ?? null
}

/** The placements of these notices, in the order of their centres. */
export const placementsOf = (db: Db, notices: readonly string[]): Promise<PlacementRow[]> =>
  notices.length === 0
    ? Promise.resolve([])
    : db.selectFrom('placements').selectAll().where('notice', 'in', notices).orderBy('centre').execute()

/** The versions that placements speak of, and those they show. */
export const versionsOf = (db: Db, rows: readonly PlacementRow[]) =>
  loadVersions(
    db,
    rows.flatMap(({ notice, version, shown_version }) =>
      [version, ...(shown_version === null || shown_version === version ? [] : [shown_version])].map((v) => ({
        notice,
        version: v,
      })),
    ),
  )
