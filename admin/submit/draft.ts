import type { FindingAnswer } from '../../content/notice/answer.ts'
import type { Language, LocalText } from '../../content/notice/common.ts'
import type { Details, Fields, TemplateId } from '../../content/notice/notice.ts'
import type { Notice, NoticeInput } from '../../server/routes/notices/schema.ts'
import type { PlacementState } from '../../server/routes/placements/schema.ts'
import { addDays, civilDate, lastDay } from '../ui/time.ts'
import { isMoment } from '../ui/moment.ts'

/** A notice while it is written: everything as it stands in the form, finished or not. Dates are civil, "2026-12-08" or ''. */
export interface Draft {
  template: TemplateId
  content: Partial<Record<Language, Fields>>
  details: Details
  picture: { media: string; url: string; alt: LocalText } | null
  validFrom: string
  validUntil: string
  /** The writer chose the last day; until then it follows the event or the template's custom. */
  untilChosen: boolean
  centreIds: string[]
  /** Why the writer keeps what warnings speak of. */
  answers: FindingAnswer[]
}

/** Days on screen until confirmed again, where nothing else says when it ends. */
const usualDays: Record<Exclude<TemplateId, 'event'>, number> = { activity: 90, announcement: 30 }

export const emptyDraft = (template: TemplateId, today: string): Draft =>
  followed({
    template,
    content: { fi: {} },
    details: {},
    picture: null,
    validFrom: today,
    validUntil: '',
    untilChosen: false,
    centreIds: [],
    answers: [],
  })

/** The last day that fits, where the writer has not chosen one: the event's own, or so many days from the first. */
export function followed(draft: Draft): Draft {
  if (draft.untilChosen) return draft
  return { ...draft, validUntil: usualUntil(draft) }
}

function usualUntil({ template, details, validFrom }: Draft): string {
  if (template === 'event') return (details['ends'] || details['starts'] || '').slice(0, 10)
  return validFrom ? addDays(validFrom, usualDays[template] - 1) : ''
}

/** A stored notice as the form shows it. */
export function draftOf(notice: Notice, today: string): Draft {
  return followed({
    template: notice.template,
    content: notice.content,
    details: notice.details ?? {},
    picture:
      notice.picture && notice.pictureUrl
        ? { media: notice.picture.media, url: notice.pictureUrl, alt: notice.picture.alt }
        : null,
    validFrom: notice.validFrom ? civilDate(Date.parse(notice.validFrom)) : today,
    validUntil: notice.validUntil ? lastDay(notice.validUntil) : '',
    untilChosen: notice.validUntil !== null,
    centreIds: notice.placements.map((placement) => placement.centre),
    answers: notice.answers,
  })
}

/** The same words anew: for the next time, with fresh dates. */
export function copyOf(notice: Notice, today: string): Draft {
  const { starts: _starts, ends: _ends, ...details } = notice.details ?? {}
  return followed({
    ...draftOf(notice, today),
    details,
    validFrom: today,
    validUntil: '',
    untilChosen: false,
  })
}

/** What is sent: without empty fields, half dates and languages nobody wrote in. */
export function inputOf(draft: Draft, version?: number): NoticeInput {
  const written = Object.entries(draft.content)
    .map(([language, fields]) => [language, withoutEmpty(fields)] as const)
    .filter(([, fields]) => Object.keys(fields).length > 0)
  const details = withoutEmpty(draft.details)
  for (const name of ['starts', 'ends']) if (details[name] && !isMoment(details[name])) delete details[name]
  const ordered = draft.validFrom <= draft.validUntil
  return {
    template: draft.template,
    content: Object.fromEntries(written),
    details,
    ...(draft.picture ? { picture: { media: draft.picture.media, alt: draft.picture.alt } } : {}),
    ...(draft.validFrom && (ordered || !draft.validUntil) ? { validFrom: draft.validFrom } : {}),
    ...(draft.validUntil && ordered ? { validUntil: draft.validUntil } : {}),
    ...(version === undefined ? {} : { version }),
    centreIds: draft.centreIds,
    answers: draft.answers,
  }
}

const withoutEmpty = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ''))

/** Placements that a new version takes along by itself; to others the notice has to be sent anew. */
export const livingStates: readonly PlacementState[] = [
  'awaiting',
  'approved',
  'change-requested',
  'declined',
  'removed',
]

/** Was it ever handed in? Then a save is a new version for the centres, not a draft. */
export const handedIn = (notice: Pick<Notice, 'placements'> | null): boolean =>
  notice?.placements.some((placement) => placement.state !== 'draft') ?? false

/** The centres where a new version arrives by itself. */
export const centresAlready = (notice: Pick<Notice, 'placements'> | null): string[] =>
  notice?.placements.filter((p) => livingStates.includes(p.state)).map((p) => p.centre) ?? []
