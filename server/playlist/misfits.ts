import type { Instant, Language } from '../../content/notice/common.ts'
import type { Screen } from '../../content/notice/screen.ts'
import { slidesFor, type ApprovedNotice } from '../../content/playlist/playlist-for.ts'
import { civilDate, civilDayStart } from '../../content/playlist/validity.ts'
import { wordsTooMany } from './fits.ts'
import type { Db } from '../store/database.ts'
import { centreProgramme } from '../store/playlists.ts'

/** An approved notice, or one of its languages, that does not fit a screen and is not shown on it. */
export interface Misfit {
  notice: string
  version: number
  organisation: string
  title: string
  languages: Language[]
  /** Words too many, of the language that has most of them. */
  words: number
}

/** What the centre has approved and this screen, as it is or would be, cannot show. */
export async function misfitsOn(db: Db, screen: Screen, now: Instant): Promise<Misfit[]> {
  const programme = await centreProgramme(db, screen.centre, civilDayStart(civilDate(now)))
  return (programme?.approved ?? [])
    .filter(({ shown }) => shown.validUntil > now)
    .flatMap((one) => misfit(one, screen))
}

function misfit(approved: ApprovedNotice, screen: Screen): Misfit[] {
  const slides = slidesFor(approved, screen)
    .map((slide) => ({ ...slide, words: wordsTooMany(slide, screen) }))
    .filter(({ words }) => words > 0)
  const [first] = slides
  if (!first) return []
  return [
    {
      notice: approved.notice,
      version: approved.shown.version,
      organisation: approved.organisation.name,
      title: first.content[first.language]?.['title'] ?? '',
      languages: slides.map(({ language }) => language),
      words: Math.max(...slides.map(({ words }) => words)),
    },
  ]
}

/** Whether any slide of the notice fits the screen. */
export const fitsSomehow = (
  approved: Pick<ApprovedNotice, 'organisation' | 'content'>,
  screen: Screen,
): boolean => slidesFor(approved, screen).some((slide) => wordsTooMany(slide, screen) === 0)
