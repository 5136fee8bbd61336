import { sql, type Selectable } from 'kysely'
import type { Centre } from '../../content/notice/centre.ts'
import type { Screen } from '../../content/notice/screen.ts'
import type { PublicCentre } from '../routes/centres/schema.ts'
import type { Db } from './database.ts'
import type { Tables } from './tables.ts'

export const asCentre = (row: Selectable<Tables['centres']>): Centre => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  address: row.address,
  municipality: row.municipality,
  openingHours: row.opening_hours,
  theme: row.theme,
  houseShare: row.house_share,
  noticesAt: row.notices_at,
  requirements: row.requirements,
})

export const asScreen = (row: Selectable<Tables['screens']>): Screen => ({
  id: row.id,
  centre: row.centre,
  name: row.name,
  widthPx: row.width_px,
  heightPx: row.height_px,
  diagonalInches: row.diagonal_inches,
  viewingDistanceM: row.viewing_distance_m,
  languages: row.languages,
  hours: row.hours,
})

/** A centre's screens by name, in the centre's own row: one question fewer for what is asked while people type. */
const screensOfCentre = sql<Selectable<Tables['screens']>[]>`coalesce(
  (select json_agg(s order by s.name) from screens s where s.centre = c.id), '[]'::json)`

/** Centres as everybody sees them, by name; with `ids` only those (unknown ids are simply absent). */
export async function publicCentres(db: Db, ids?: readonly string[]): Promise<PublicCentre[]> {
  if (ids?.length === 0) return []
  let query = db
    .selectFrom('centres as c')
    .leftJoin('centre_contacts as k', 'k.centre', 'c.id')
    .selectAll('c')
    .select(['k.email', 'k.phone', screensOfCentre.as('screens')])
    .orderBy('c.name')
  if (ids) query = query.where('c.id', 'in', ids)
  const rows = await query.execute()
  return rows.map((row) => ({
    ...asCentre(row),
    screens: row.screens.map(asScreen),
    contact: { email: row.email ?? '', phone: row.phone ?? '' },
  }))
}

/** One centre as everybody sees it, or null. */
export const findPublicCentre = async (db: Db, id: string): Promise<PublicCentre | null> =>
  (await publicCentres(db, [id]))[0] ?? null
