import type { Instant } from '../../content/notice/common.ts'
import type { Db } from '../store/database.ts'
import { centreProgramme } from '../store/playlists.ts'
import type { ShownNotice } from './centre.tsx'

/** What the centre's screens may show at `now`, by organisation and title: the same list that their playlists are made from. */
export async function shownNotices(db: Db, centre: string, now: Instant): Promise<ShownNotice[]> {
  const programme = await centreProgramme(db, centre, now)
  const shown = (programme?.approved ?? []).filter(
    (notice) => notice.shown.validFrom <= now && now < notice.shown.validUntil,
  )
  return shown
    .map((notice) => ({
      organisation: notice.organisation.name,
      content: notice.content,
      pictureUrl: notice.media[0] ?? null,
    }))
    .sort((a, b) => a.organisation.localeCompare(b.organisation, 'fi'))
}
