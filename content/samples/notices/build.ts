import type { Instant } from '../../notice/common.ts'
import type { ContentByLanguage, Details, NoticeContent } from '../../notice/notice.ts'
import type { DemoNotice, DemoPlacement } from '../county.ts'
import { ago, civil, dayStart, instantAt, type weekday } from '../when.ts'

type Rest = Pick<DemoNotice, 'id' | 'organisation' | 'placements'> & {
  content: ContentByLanguage
  details?: Details
  picture?: { file: string; alt: ContentByLanguagePicture }
  /** Hours before now. */
  handedIn: number
}
type ContentByLanguagePicture = NonNullable<NoticeContent['picture']>['alt']

const notice = (
  template: NoticeContent['template'],
  now: Instant,
  { content, details, picture, handedIn, ...rest }: Rest,
  validFrom: Instant,
  validUntil: Instant,
): DemoNotice => ({
  ...rest,
  content: {
    template,
    content,
    details: { topic: 'everybody', ...details },
    // The seeding puts the stored picture's id here.
    ...(picture && { picture: { media: 'to-be-stored', alt: picture.alt } }),
  },
  ...(picture && { pictureFile: picture.file }),
  validFrom,
  validUntil,
  handedInAt: ago(now, handedIn),
})

/** An event on the first `day` at least `days` from today; shown from its handing in to its end. */
export function event(
  now: Instant,
  rest: Rest & { days: number; day: keyof typeof weekday; from: string; to: string },
): DemoNotice {
  const { days, day, from, to, ...others } = rest
  const starts = civil(now, days, day, from)
  const ends = civil(now, days, day, to)
  return notice(
    'event',
    now,
    { ...others, details: { starts, ends, ...rest.details } },
    dayStart(now, -7),
    instantAt(ends),
  )
}

/** A continuing activity, shown for the time its organisation may promise before it must confirm. */
export const activity = (now: Instant, rest: Rest): DemoNotice =>
  notice('activity', now, rest, dayStart(now, -7), dayStart(now, 75))

export const announcement = (now: Instant, rest: Rest & { days?: number }): DemoNotice => {
  const { days = 30, ...others } = rest
  return notice('announcement', now, others, dayStart(now, -7), dayStart(now, days))
}

const placed =
  (state: DemoPlacement['state']) =>
  (...centres: string[]): DemoPlacement[] =>
    centres.map((centre) => ({ centre, state }))

export const approved = placed('approved')
export const awaiting = placed('awaiting')
export const drafts = placed('draft')
export const withdrawn = placed('withdrawn')
export const ended = placed('ended')
