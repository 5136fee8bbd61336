import type { Static } from 'typebox'
import type { Language } from '../../content/notice/common.ts'
import type { WeekHours } from '../../content/notice/centre.ts'
import type { createScreen, ScreenWithState } from '../../server/routes/screens/schema.ts'
import type { Messages } from '../messages/fi.ts'
import type { Mistake } from '../ui/error-summary.tsx'

export type ScreenInput = Static<(typeof createScreen)['body']>
export type Shape = keyof Messages['screenForm']['shapes']

/** A screen in the form: numbers as typed, hours as one span a day ('' : off that day). */
export interface ScreenDraft {
  centre: string
  name: string
  shape: Shape
  width: string
  height: string
  diagonal: string
  distance: string
  languages: Language[]
  limited: boolean
  hours: DayHours[]
  /** As stored: a day that is not touched here keeps its breaks. */
  stored: WeekHours | null
}

interface DayHours {
  from: string
  to: string
}

const shapes: Record<Exclude<Shape, 'other'>, readonly [number, number]> = {
  landscape: [1920, 1080],
  portrait: [1080, 1920],
  uhd: [3840, 2160],
}
const shapeNames = ['landscape', 'portrait', 'uhd'] as const

export const shapeOf = (width: number, height: number): Shape =>
  shapeNames.find((name) => shapes[name][0] === width && shapes[name][1] === height) ?? 'other'

export const emptyScreen = (centre: string): ScreenDraft => ({
  centre,
  name: '',
  shape: 'landscape',
  width: '1920',
  height: '1080',
  diagonal: '55',
  distance: '3',
  languages: ['fi'],
  limited: false,
  hours: Array.from({ length: 7 }, (_, day) =>
    day < 5 ? { from: '08:00', to: '16:00' } : { from: '', to: '' },
  ),
  stored: null,
})

type Spans = WeekHours[number]
const outline = (spans: Spans): DayHours => ({ from: spans[0]?.[0] ?? '', to: spans.at(-1)?.[1] ?? '' })

function spansOf(day: DayHours, stored: Spans | undefined): Spans {
  const before = stored && outline(stored)
  if (stored && before?.from === day.from && before.to === day.to) return stored
  return day.from && day.to ? [[day.from, day.to]] : []
}

export function screenDraftOf(screen: ScreenWithState): ScreenDraft {
  const empty = emptyScreen(screen.centre)
  return {
    ...empty,
    name: screen.name,
    shape: shapeOf(screen.widthPx, screen.heightPx),
    width: String(screen.widthPx),
    height: String(screen.heightPx),
    diagonal: String(screen.diagonalInches),
    distance: String(screen.viewingDistanceM),
    languages: screen.languages,
    limited: screen.hours !== null,
    hours: screen.hours ? screen.hours.map(outline) : empty.hours,
    stored: screen.hours,
  }
}

/** Reads "2,5" as well as "2.5"; NaN where it is no number. */
export const numberFrom = (typed: string): number =>
  typed.trim() === '' ? Number.NaN : Number(typed.trim().replace(',', '.'))

/** Pixels as chosen by shape or as typed. */
export const sizeOf = (draft: ScreenDraft): readonly [number, number] =>
  draft.shape === 'other' ? [numberFrom(draft.width), numberFrom(draft.height)] : shapes[draft.shape]

export function screenInput(draft: ScreenDraft): ScreenInput {
  const [widthPx, heightPx] = sizeOf(draft)
  const hours: WeekHours = draft.hours.map((day, i) => spansOf(day, draft.stored?.[i]))
  return {
    centre: draft.centre,
    name: draft.name.trim(),
    widthPx,
    heightPx,
    diagonalInches: numberFrom(draft.diagonal),
    viewingDistanceM: numberFrom(draft.distance),
    languages: draft.languages,
    hours: draft.limited ? hours : null,
  }
}

/** What must be mended before it is saved, in the order of the form. */
export function screenMistakes(draft: ScreenDraft, m: Messages['screenForm']): Mistake[] {
  const mistakes: Mistake[] = []
  const need = (ok: boolean, target: string, text: string) => ok || mistakes.push({ target, text })
  const within = (value: number, least: number, most: number) => value >= least && value <= most
  const [width, height] = sizeOf(draft)
  need(draft.name.trim() !== '', 'name', m.needName)
  need(Number.isInteger(width) && within(width, 320, 7680), 'width', m.needNumber(m.width, 320, 7680))
  need(Number.isInteger(height) && within(height, 320, 7680), 'height', m.needNumber(m.height, 320, 7680))
  need(within(numberFrom(draft.diagonal), 7, 120), 'diagonal', m.needNumber(m.diagonal, 7, 120))
  need(within(numberFrom(draft.distance), 0.4, 30), 'distance', m.needNumber(m.distance, 0.4, 30))
  need(draft.languages.length > 0, 'languages', m.needLanguage)
  if (draft.limited)
    draft.hours.forEach(({ from, to }, day) =>
      need((!from && !to) || (from !== '' && from < to), `from-${day}`, m.needHours(m.day[day] ?? '')),
    )
  return mistakes
}
