import type { Centre } from '../notice/centre.ts'
import { languages, type Instant, type Language } from '../notice/common.ts'
import type { NoticeContent } from '../notice/notice.ts'
import type { Screen } from '../notice/screen.ts'
import type { Shown } from '../placement/state.ts'
import { dwellMs } from './dwell.ts'
import type { EarlierSlide, Playlist, PlaylistSlide } from './playlist.ts'
import type { Span } from './span.ts'
import { horizon, hoursOf, windowsOf } from './windows.ts'

/** A version that a liaison of the centre approved, and from when until when it may be, or was, on screen. */
export interface ApprovedNotice {
  notice: string
  organisation: PlaylistSlide['organisation']
  content: NoticeContent
  /** Addresses of its files. */
  media: string[]
  shown: Shown
}

export interface PlaylistInput {
  screen: Screen
  centre: Centre
  /** On screen at the centre: `shown` as `onScreen` answers it. */
  approved: readonly ApprovedNotice[]
  /** Taken off the screen today: `shown.validUntil` is when. */
  earlier: readonly ApprovedNotice[]
  now: Instant
  /** How many words a slide has to be read. */
  wordsOf(slide: SlideOfNotice): number
  /** Whether the slide fits this screen at the least sizes that can be read there. What does not, is not shown on it. */
  fits(slide: SlideOfNotice, screen: Screen): boolean
}

/** A notice in one language, as a slide draws it. */
export type SlideOfNotice = Pick<PlaylistSlide, 'language' | 'organisation' | keyof NoticeContent>

export type PlaylistBody = Omit<Playlist, 'etag' | 'now'>

/**
 * All that a screen may show from the start of today (Europe/Helsinki) for 15 civil days. Depends on `now` only by the civil
 * day and by what has ended: it stays the same until one of them changes (`staleAt`). Sorted, so that equal content gives
 * equal text.
 */
export function playlistFor(input: PlaylistInput): { body: PlaylistBody; staleAt: Instant } {
  const { screen, centre, now } = input
  const ahead = horizon(now)
  const hours = hoursOf(screen.hours, ahead)
  const made = (notices: readonly ApprovedNotice[]) =>
    sorted(notices.flatMap((one) => slidesOf(one, hours, input)))
  const approved = made(input.approved)
  const lasting = approved.filter((slide) => endOf(slide) > now)
  const past = [...approved.filter((slide) => endOf(slide) <= now), ...made(input.earlier)]
  const body: PlaylistBody = {
    screen,
    until: text(ahead.until),
    days: ahead.days.map(text),
    slides: lasting,
    earlier: sorted(past.map(withoutContent)),
    house: {
      centre: centre.name,
      address: centre.address,
      openingHours: centre.openingHours,
      noticesAt: centre.noticesAt,
      theme: centre.theme,
      share: centre.houseShare,
    },
  }
  return { body, staleAt: Math.min(ahead.days[1] ?? ahead.until, ...lasting.map(endOf)) }
}

/**
 * A notice as this screen would show it: one slide for each language that both share; where they share none, in the notice's first.
 * Whether they fit is not asked.
 */
export function slidesFor(
  { organisation, content }: Pick<ApprovedNotice, 'organisation' | 'content'>,
  screen: Pick<Screen, 'languages'>,
): SlideOfNotice[] {
  const written = languages.filter((language) => content.content[language])
  const shared = screen.languages.filter((language) => written.includes(language))
  return (shared.length > 0 ? shared : written.slice(0, 1)).map((language) => ({
    ...content,
    language,
    organisation,
    content: { [language]: content.content[language] },
  }))
}

/** The slides of a notice that fit the screen, with their times. */
function slidesOf(approved: ApprovedNotice, hours: readonly Span[], input: PlaylistInput): PlaylistSlide[] {
  const { notice, media, shown } = approved
  const windows = windowsOf({ from: shown.validFrom, until: shown.validUntil }, shown.approvedAt, hours)
  if (windows.length === 0) return []
  const fitting = slidesFor(approved, input.screen).filter((slide) => input.fits(slide, input.screen))
  return fitting.map((slide) => ({
    ...slide,
    notice,
    version: shown.version,
    media,
    dwellMs: dwellMs(input.wordsOf(slide)),
    windows: windows.map(([from, until]): [string, string] => [text(from), text(until)]),
  }))
}

const text = (instant: Instant): string => new Date(instant).toISOString()

const endOf = ({ windows }: PlaylistSlide): Instant => Date.parse(windows[windows.length - 1]?.[1] ?? '')

const withoutContent = (slide: PlaylistSlide): EarlierSlide => ({
  notice: slide.notice,
  version: slide.version,
  organisation: slide.organisation,
  language: slide.language,
  dwellMs: slide.dwellMs,
  windows: slide.windows,
})

interface Named {
  notice: string
  version: number
  language: Language
  windows: [string, string][]
}
const key = (slide: Named) =>
  `${slide.notice} ${String(slide.version).padStart(9, '0')} ${slide.language} ${slide.windows[0]?.[0]}`
const sorted = <T extends Named>(slides: T[]): T[] => slides.sort((a, b) => (key(a) < key(b) ? -1 : 1))
