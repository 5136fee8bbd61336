import type { Db } from '../store/database.ts'
import { json } from '../store/tables.ts'
import type { Counted } from './counted.ts'
import type { County } from './county.ts'

type Keyed = 'centres' | 'screens' | 'organisations'

async function count(trx: Db, table: Keyed, ids: readonly string[]): Promise<Counted> {
  if (ids.length === 0) return { new: 0, known: 0 }
  const there = await trx.selectFrom(table).select('id').where('id', 'in', ids).execute()
  return { new: ids.length - there.length, known: there.length }
}

const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id)

/** Centres with their contacts. */
export async function writeCentres(trx: Db, centres: County['centres']): Promise<Counted> {
  const counted = await count(trx, 'centres', idsOf(centres))
  for (const { id, contact, ...centre } of centres) {
    const row = {
      name: centre.name,
      kind: centre.kind,
      address: centre.address,
      municipality: centre.municipality,
      opening_hours: json(centre.openingHours),
      theme: centre.theme,
      house_share: centre.houseShare,
      notices_at: json(centre.noticesAt),
      requirements: json(centre.requirements),
    }
    await trx
      .insertInto('centres')
      .values({ id, ...row })
      .onConflict((known) => known.column('id').doUpdateSet(row))
      .execute()
    await trx
      .insertInto('centre_contacts')
      .values({ centre: id, ...contact })
      .onConflict((known) => known.column('centre').doUpdateSet(contact))
      .execute()
  }
  return counted
}

export async function writeScreens(trx: Db, screens: County['screens']): Promise<Counted> {
  const counted = await count(trx, 'screens', idsOf(screens))
  for (const { id, centre, ...screen } of screens) {
    const row = {
      name: screen.name,
      width_px: screen.widthPx,
      height_px: screen.heightPx,
      diagonal_inches: screen.diagonalInches,
      viewing_distance_m: screen.viewingDistanceM,
      languages: screen.languages,
      hours: screen.hours && json(screen.hours),
    }
    await trx
      .insertInto('screens')
      .values({ id, centre, ...row })
      .onConflict((known) => known.column('id').doUpdateSet(row))
      .execute()
  }
  return counted
}

export async function writeOrganisations(trx: Db, organisations: County['organisations']): Promise<Counted> {
  const counted = await count(trx, 'organisations', idsOf(organisations))
  for (const { id, businessId, ...rest } of organisations) {
    const row = { ...rest, business_id: businessId }
    await trx
      .insertInto('organisations')
      .values({ id, ...row })
      .onConflict((known) => known.column('id').doUpdateSet(row))
      .execute()
  }
  return counted
}
