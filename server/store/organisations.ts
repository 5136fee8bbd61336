import type { Selectable } from 'kysely'
import type { Organisation } from '../../content/notice/organisation.ts'
import type { Db } from './database.ts'
import type { Tables } from './tables.ts'

export const asOrganisation = (row: Selectable<Tables['organisations']>): Organisation => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  businessId: row.business_id,
  verified: row.verified,
})

/** The organisation, or null. */
export async function findOrganisation(db: Db, id: string): Promise<Organisation | null> {
  const row = await db.selectFrom('organisations').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? asOrganisation(row) : null
}

/** Whose these notices are: organisations by the notice's id. */
export async function organisationsOfNotices(
  db: Db,
  notices: readonly string[],
): Promise<Map<string, Organisation>> {
  if (notices.length === 0) return new Map()
  const rows = await db
    .selectFrom('notices as n')
    .innerJoin('organisations as o', 'o.id', 'n.organisation')
    .where('n.id', 'in', notices)
    .selectAll('o')
    .select('n.id as notice')
    .execute()
  return new Map(rows.map(({ notice, ...row }) => [notice, asOrganisation(row)]))
}
