import { sql, type Kysely } from 'kysely'
import type { Instant } from '../../content/notice/common.ts'
import { audit } from '../store/audit.ts'
import type { Db } from '../store/database.ts'
import { misfitsOn } from '../playlist/misfits.ts'
import { findScreen } from '../store/screens.ts'
import { notify } from '../store/changes.ts'
import type { Tables } from '../store/tables.ts'
import type { Counted } from './counted.ts'
import type { County } from './county.ts'
import { refuseDemo } from './demo.ts'
import { againstDatabase } from './known.ts'
import { SetupRefused } from './refused.ts'
import { writeCentres, writeOrganisations, writeScreens } from './write-places.ts'
import { writeUsers, type NewUser } from './write-users.ts'

export interface Written {
  counted: Record<keyof County, Counted>
  /** Who may sign in from now on, and with which password; told once, kept as a hash only. */
  newUsers: NewUser[]
  /** What the county still lacks, in words. */
  lacking: string[]
}

/** The same as server/demo holds: an empty database becomes one or the other. */
const lock = (trx: Db) => sql`select pg_advisory_xact_lock(7204120)`.execute(trx)

/**
 * Writes all that the file names, as a whole or not at all; what is there is brought up to date, what the file does not name stays.
 * Screens that are served meanwhile hear of it. Throws SetupRefused for the demo's database, and for a file that does not agree with
 * what is there.
 */
export function writeCounty(db: Kysely<Tables>, county: County, now: Instant = Date.now()): Promise<Written> {
  return db.transaction().execute(async (trx) => {
    await lock(trx)
    await refuseDemo(trx)
    const mistakes = await againstDatabase(trx, county)
    if (mistakes.length > 0)
      throw new SetupRefused('The file does not agree with what is in the database.', mistakes)
    const centres = await writeCentres(trx, county.centres)
    const screens = await writeScreens(trx, county.screens)
    const organisations = await writeOrganisations(trx, county.organisations)
    const users = await writeUsers(trx, county.users)
    for (const centre of await touched(trx, county)) await notify(trx, { centre })
    const counted = { centres, screens, organisations, users: users.counted }
    const facts = Object.fromEntries(
      Object.entries(counted).map(([what, { new: made, known }]) => [what, `${made} new, ${known} known`]),
    )
    await audit(trx, { event: 'county-set-up', actor: null, facts }, now)
    const unfit = await unfitOn(trx, county.screens, now)
    return { counted, newUsers: users.newUsers, lacking: [...(await lacking(trx)), ...unfit] }
  })
}

/** Centres whose playlists may be others now: an organisation's name is on its slides everywhere. */
async function touched(trx: Db, { centres, screens, organisations }: County): Promise<Set<string>> {
  const named = new Set([...centres.map(({ id }) => id), ...screens.map(({ centre }) => centre)])
  if (organisations.length === 0) return named
  const all = await trx.selectFrom('centres').select('id').execute()
  return new Set([...named, ...all.map(({ id }) => id)])
}

/** What these screens do not show of what is approved, since it does not fit them. */
async function unfitOn(trx: Db, screens: County['screens'], now: Instant): Promise<string[]> {
  const told: string[] = []
  for (const { id } of screens) {
    const screen = await findScreen(trx, id)
    const misfits = screen ? await misfitsOn(trx, screen, now) : []
    if (misfits.length === 0) continue
    const titles = misfits.map(({ title, organisation }) => `“${title}” (${organisation})`).join(', ')
    told.push(
      `${id} does not show what does not fit it: ${titles}. Check its size and viewing distance, or have the texts shortened.`,
    )
  }
  return told
}

/** Nobody decides where nobody is; nothing is shown where there is no screen. */
async function lacking(trx: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string; liaison: boolean; screen: boolean }>`
    select c.id,
      exists (
        select from user_centres d join users u on u.id = d.user_id
        where d.centre = c.id and u.role = 'liaison' and u.disabled_at is null
      ) as liaison,
      exists (select from screens s where s.centre = c.id) as screen
    from centres c order by c.id`.execute(trx)
  const coordinator = await trx
    .selectFrom('users')
    .select('id')
    .where('role', '=', 'coordinator')
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
  return [
    ...rows.filter((c) => !c.liaison).map((c) => `${c.id} has no liaison: nobody decides there.`),
    ...rows.filter((c) => !c.screen).map((c) => `${c.id} has no screen yet.`),
    ...(coordinator ? [] : ['There is no coordinator.']),
  ]
}
