import type { DemoCounty } from '../../content/samples/county.ts'
import type { Instant } from '../../content/notice/common.ts'
import type { Db } from '../store/database.ts'
import { json } from '../store/tables.ts'

/** Writes centres with their contacts, screens and organisations. */
export async function seedPlaces(
  trx: Db,
  { centres, screens, organisations }: DemoCounty,
  now: Instant,
): Promise<void> {
  const created_at = new Date(now)
  await trx
    .insertInto('centres')
    .values(
      centres.map((centre) => ({
        id: centre.id,
        name: centre.name,
        kind: centre.kind,
        address: centre.address,
        municipality: centre.municipality,
        opening_hours: json(centre.openingHours),
        theme: centre.theme,
        house_share: centre.houseShare,
        notices_at: json(centre.noticesAt),
        requirements: json(centre.requirements),
        created_at,
      })),
    )
    .execute()
  await trx
    .insertInto('centre_contacts')
    .values(centres.map(({ id, contact }) => ({ centre: id, ...contact })))
    .execute()
  await trx
    .insertInto('screens')
    .values(
      screens.map((screen) => ({
        id: screen.id,
        centre: screen.centre,
        name: screen.name,
        width_px: screen.widthPx,
        height_px: screen.heightPx,
        diagonal_inches: screen.diagonalInches,
        viewing_distance_m: screen.viewingDistanceM,
        languages: screen.languages,
        hours: screen.hours ? json(screen.hours) : null,
        created_at,
      })),
    )
    .execute()
  await trx
    .insertInto('organisations')
    .values(
      organisations.map(({ businessId, ...rest }) => ({ ...rest, business_id: businessId, created_at })),
    )
    .execute()
}
