import type { WeekHours } from '../../../content/notice/centre.ts'
import type { Instant, UiLanguage } from '../../../content/notice/common.ts'
import { settle } from '../../../content/placement/settle.ts'
import { onScreen, type Placement } from '../../../content/placement/state.ts'
import { horizon, hoursOf } from '../../../content/playlist/windows.ts'
import type { SignedIn } from '../../auth/who.ts'
import type { Deps } from '../../deps.ts'
import { refuse, type Refusal } from '../../problems/refusal.ts'
import { noticeExists } from '../../store/notices.ts'
import { fitsSomehow } from '../../playlist/misfits.ts'
import { organisationsOfNotices } from '../../store/organisations.ts'
import { placementsOf, versionsOf, type PlacementRow } from '../../store/placements.ts'
import { screensWithState, type Which } from '../../store/screens.ts'
import type { ScreenWithState } from '../screens/schema.ts'
import { whyTexts, type WhyCode } from './why-texts.ts'

/** Why a placement is, or is not, on any of these screens of its centre at `now`. Only a screen that answers shows it for sure. */
export function why(before: Placement, screens: readonly Asked[], now: Instant): WhyCode {
  const placement = settle(before, now)
  const shown = onScreen(placement)
  if (!shown) return placement.state === 'approved' ? 'ended' : placement.state
  const waits = placement.state === 'awaiting'
  if (now < shown.validFrom) return waits ? 'awaiting' : 'not-yet'
  const paired = screens.filter((screen) => screen.paired)
  if (paired.length === 0) return waits ? 'awaiting' : 'no-screen'
  const fitting = paired.filter(({ fits }) => fits)
  if (fitting.length === 0) return waits ? 'awaiting' : 'does-not-fit'
  const open = fitting.filter(({ hours }) => isOpen(hours, now))
  if (open.length === 0) return 'screen-closed'
  if (!open.some(({ alive }) => alive)) return waits ? 'awaiting' : 'screen-silent'
  return waits ? 'on-screen-earlier-version' : 'on-screen'
}

/** `fits`: whether the version that may be on screen fits it. */
type Asked = Pick<ScreenWithState, 'hours' | 'paired' | 'alive'> & { fits: boolean }

const isOpen = (hours: WeekHours | null, now: Instant): boolean =>
  hoursOf(hours, horizon(now)).some(([from, until]) => from <= now && now < until)

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

  const which = { centres: all.map(({ centre }) => centre) }
  const screens = await screensWithState(db, screen === undefined ? which : oneOf(screen), now())
  const asked = screen === undefined ? undefined : screens[0]
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
  const organisation = (await organisationsOfNotices(db, [notice])).get(notice)!
  /** The centre's screens, each with whether the version that is shown fits it. */
  const at = (row: PlacementRow): Asked[] => {
    const { content } = versions.get(notice, row.shown_version ?? row.version)
    return screens
      .filter((one) => one.centre === row.centre)
      .map((one) => ({ ...one, fits: fitsSomehow({ organisation, content }, one) }))
  }
  return {
    answers: rows.map((row) => answer(row.centre, why(versions.stateOf(row), at(row), now()))),
  }
}

const oneOf = (screen: string): Which => ({ ids: [screen], centres: null })
