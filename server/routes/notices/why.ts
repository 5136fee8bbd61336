import type { WeekHours } from '../../../content/notice/centre.ts'
import type { Instant, UiLanguage } from '../../../content/notice/common.ts'
import { settle } from '../../../content/placement/settle.ts'
import { onScreen, type Placement } from '../../../content/placement/state.ts'
import { horizon, hoursOf } from '../../../content/playlist/windows.ts'
import type { SignedIn } from '../../auth/who.ts'
import type { Deps } from '../../deps.ts'
import { refuse, type Refusal } from '../../problems/refusal.ts'
import { publicCentres } from '../../store/centres.ts'
import { noticeExists } from '../../store/notices.ts'
import { placementsOf, versionsOf } from '../../store/placements.ts'
import { whyTexts, type WhyCode } from './why-texts.ts'

/** Why a placement is, or is not, on a screen at `now`. `hours`: the screen's, where one screen is asked about; null: always. */
export function why(before: Placement, hours: WeekHours | null, now: Instant): WhyCode {
  const placement = settle(before, now)
  const shown = onScreen(placement)
  if (!shown) return placement.state === 'approved' ? 'ended' : placement.state
  if (now < shown.validFrom) return placement.state === 'awaiting' ? 'awaiting' : 'not-yet'
  const open = hoursOf(hours, horizon(now)).some(([from, until]) => from <= now && now < until)
  if (!open) return 'screen-closed'
  return placement.state === 'awaiting' ? 'on-screen-earlier-version' : 'on-screen'
}

interface Answers {
  answers: { centre: string; shown: boolean; code: WhyCode; text: string }[]
}

/** The answer for each centre that the caller may see: the owner all of them, a liaison their own. */
export async function explain(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { notice, screen }: { notice: string; screen: string | undefined },
  user: SignedIn,
  language: UiLanguage,
): Promise<Answers | Refusal> {
  if (!(await noticeExists(db, notice, user.role === 'member' ? user.organisation : null)))
    return refuse('not-found')
  const all = (await placementsOf(db, [notice])).filter(
    ({ centre, state }) => user.role === 'member' || (user.centres.includes(centre) && state !== 'draft'),
  )
  if (user.role !== 'member' && all.length === 0) return refuse('not-found')

  const asked = screen === undefined ? null : await findScreen(db, screen)
  if (screen !== undefined && !asked) return refuse('not-found')
  const rows = asked ? all.filter(({ centre }) => centre === asked.centre) : all
  const versions = await versionsOf(db, rows)
  const answer = (centre: string, code: WhyCode) => ({
    centre,
    shown: code.startsWith('on-screen'),
    code,
    text: whyTexts[language][code],
  })
  if (asked && rows.length === 0) return { answers: [answer(asked.centre, 'not-here')] }
  return {
    answers: rows.map((row) => answer(row.centre, why(versions.stateOf(row), asked?.hours ?? null, now()))),
  }
}

async function findScreen(db: Deps['db'], id: string) {
  const centres = await publicCentres(db)
  return centres.flatMap(({ screens }) => screens).find((screen) => screen.id === id) ?? null
}
