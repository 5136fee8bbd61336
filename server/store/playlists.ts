import type { Centre } from '../../content/notice/centre.ts'
import type { Instant } from '../../content/notice/common.ts'
import type { Screen } from '../../content/notice/screen.ts'
import { onScreen } from '../../content/placement/state.ts'
import type { ApprovedNotice } from '../../content/playlist/playlist-for.ts'
import { asCentre, asScreen } from './centres.ts'
import type { Db } from './database.ts'
import { findMedia, mediaUrl } from './media.ts'
import { organisationsOfNotices } from './organisations.ts'
import { endedShowings, type Showing } from './showings.ts'
import { loadVersions } from './versions.ts'

/** What the playlists of a centre's screens are made from. */
export interface CentreProgramme {
  centre: Centre
  screens: Screen[]
  approved: ApprovedNotice[]
  /** Taken off since `dayStart`. */
  earlier: ApprovedNotice[]
}

/** The centre's programme; null: no such centre. `db` should see one moment (a repeatable-read transaction). */
export async function centreProgramme(
  db: Db,
  id: string,
  dayStart: Instant,
): Promise<CentreProgramme | null> {
  const centre = await db.selectFrom('centres').selectAll().where('id', '=', id).executeTakeFirst()
  if (!centre) return null
  const screens = await db.selectFrom('screens').selectAll().where('centre', '=', id).execute()
  const now = await shownNow(db, id)
  const ended = await endedShowings(db, id, dayStart)
  const notices = await asApproved(db, [...now, ...ended])
  return {
    centre: asCentre(centre),
    screens: screens.map(asScreen),
    approved: notices.slice(0, now.length),
    earlier: notices.slice(now.length),
  }
}

/** The approved versions that the centre's placements have on screen. */
async function shownNow(db: Db, centre: string): Promise<Showing[]> {
  const rows = await db
    .selectFrom('placements')
    .selectAll()
    .where('centre', '=', centre)
    .where('shown_version', 'is not', null)
    .execute()
  const versions = await loadVersions(
    db,
    rows.flatMap(({ notice, version, shown_version }) => [
      { notice, version },
      { notice, version: shown_version ?? version },
    ]),
  )
  return rows.flatMap((row) => {
    const shown = onScreen(versions.stateOf(row))
    return shown ? [{ notice: row.notice, shown }] : []
  })
}

async function asApproved(db: Db, showings: readonly Showing[]): Promise<ApprovedNotice[]> {
  const wanted = showings.map(({ notice, shown }) => ({ notice, version: shown.version }))
  const versions = await loadVersions(db, wanted)
  const organisations = await organisationsOfNotices(db, [...new Set(wanted.map(({ notice }) => notice))])
  const contents = wanted.map(({ notice, version }) => versions.get(notice, version).content)
  const pictures = await findMedia(db, [...new Set(contents.flatMap(({ picture }) => picture?.media ?? []))])
  const urls = new Map(pictures.map((row) => [row.id, mediaUrl(row)]))
  return showings.map(({ notice, shown }, i) => {
    const content = contents[i]!
    const { id, name, kind } = organisations.get(notice)!
    const url = content.picture && urls.get(content.picture.media)
    return { notice, shown, content, organisation: { id, name, kind }, media: url ? [url] : [] }
  })
}
