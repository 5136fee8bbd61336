import type { Kysely } from 'kysely'
import { centres } from '../../content/samples/centres.ts'
import { organisations } from '../../content/samples/organisations.ts'
import { screens } from '../../content/samples/screens.ts'
import { users } from '../../content/samples/users.ts'
import { hashPassword } from '../../server/auth/password.ts'
import { json, type Tables } from '../../server/store/tables.ts'

/** The password of everybody in tests. */
export const password = 'kesäilta-2026'
let hash: Promise<string> | undefined

/** The demo county's centres, screens, organisations and people, without notices. */
export async function peopleAndPlaces(db: Kysely<Tables>): Promise<void> {
  hash ??= hashPassword(password)
  const password_hash = await hash
  await db
    .insertInto('centres')
    .values(
      centres.map((c) => ({
        id: c.id,
        name: c.name,
        kind: c.kind,
        address: c.address,
        municipality: c.municipality,
        opening_hours: json(c.openingHours),
        theme: c.theme,
        house_share: c.houseShare,
        notices_at: json(c.noticesAt),
        requirements: json(c.requirements),
      })),
    )
    .execute()
  await db
    .insertInto('centre_contacts')
    .values(centres.map(({ id, contact }) => ({ centre: id, ...contact })))
    .execute()
  await db
    .insertInto('screens')
    .values(
      screens.map((s) => ({
        id: s.id,
        centre: s.centre,
        name: s.name,
        width_px: s.widthPx,
        height_px: s.heightPx,
        diagonal_inches: s.diagonalInches,
        viewing_distance_m: s.viewingDistanceM,
        languages: s.languages,
        hours: s.hours && json(s.hours),
      })),
    )
    .execute()
  await db
    .insertInto('organisations')
    .values(
      organisations.map(({ id, name, kind, businessId, verified }) => ({
        id,
        name,
        kind,
        business_id: businessId,
        verified,
      })),
    )
    .execute()
  await db
    .insertInto('users')
    .values(
      users.map(({ id, name, email, role, organisation = null, locale }) => ({
        id,
        name,
        email,
        role,
        organisation,
        locale,
        password_hash,
      })),
    )
    .execute()
  await db
    .insertInto('user_centres')
    .values(users.flatMap((user) => (user.centres ?? []).map((centre) => ({ user_id: user.id, centre }))))
    .execute()
}
