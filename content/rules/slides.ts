import { languages, type Language } from '../notice/common.ts'
import type { Screen } from '../notice/screen.ts'
import { commonFormats, formatFor, type SlideFormat } from '../templates/format.ts'
import { layoutOf, type Layout } from '../templates/layout.ts'
import type { Subject } from './rule.ts'

/** One slide as screens of one format show it. `screens` is empty where no centre is chosen yet. */
export interface ShownSlide {
  language: Language
  screens: readonly Screen[]
  layout: Layout
}

const formatKey = ({ width, height, leastFontPx }: SlideFormat) => `${width} x ${height} / ${leastFontPx}`

/** The notice's languages that this screen shows: those they share, else the notice's first. */
function shownLanguages(written: readonly Language[], screen: Screen | null): readonly Language[] {
  const shared = written.filter((language) => !screen || screen.languages.includes(language))
  return shared.length > 0 ? shared : written.slice(0, 1)
}

function layOut(subject: Subject): ShownSlide[] {
  const { notice, screens, organisation } = subject
  const written = languages.filter((language) => notice.content[language])
  const places = screens.length > 0 ? screens.map((screen) => ({ screen, format: formatFor(screen) })) : []
  const shown = new Map<string, { language: Language; format: SlideFormat; screens: Screen[] }>()
  const put = (language: Language, format: SlideFormat, screen: Screen | null) => {
    const key = `${language} ${formatKey(format)}`
    const entry = shown.get(key) ?? { language, format, screens: [] }
    shown.set(key, { ...entry, screens: screen ? [...entry.screens, screen] : entry.screens })
  }
  for (const { screen, format } of places)
    for (const language of shownLanguages(written, screen)) put(language, format, screen)
  if (places.length === 0) for (const language of written) put(language, commonFormats.landscape, null)
  return [...shown.values()].map(({ language, format, screens: same }) => {
    const slide = { ...notice, language, organisation: { id: 'organisation', name: organisation } }
    return { language, screens: same, layout: layoutOf(slide, format) }
  })
}

const remembered = new WeakMap<Subject, readonly ShownSlide[]>()

/**
 * The notice's slides as the chosen centres' screens will show them, each language and format laid out once a check; on a
 * common landscape screen where none is chosen yet.
 */
export function slidesOf(subject: Subject): readonly ShownSlide[] {
  const known = remembered.get(subject) ?? layOut(subject)
  remembered.set(subject, known)
  return known
}

/** The screens a finding holds for, where it does not hold for all. */
export const screenIds = (shown: readonly ShownSlide[]): { screens?: string[] } => {
  const ids = [...new Set(shown.flatMap(({ screens }) => screens.map(({ id }) => id)))]
  return ids.length > 0 ? { screens: ids } : {}
}
