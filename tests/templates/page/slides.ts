import type { Language } from '../../../content/notice/common.ts'
import { commonFormats, formatFor, type SlideFormat } from '../../../content/templates/format.ts'
import { templates } from '../../../content/templates/index.ts'
import type { SlideContent } from '../../../content/templates/template.ts'

/** Screens of every kind: what is common, and what is odd. */
export const formats: Record<string, SlideFormat> = {
  landscape: commonFormats.landscape,
  portrait: commonFormats.portrait,
  '4k': formatFor({ widthPx: 3840, heightPx: 2160, diagonalInches: 65, viewingDistanceM: 4 }),
  odd: formatFor({ widthPx: 1366, heightPx: 1024, diagonalInches: 42, viewingDistanceM: 2 }),
  wide: formatFor({ widthPx: 2560, heightPx: 1080, diagonalInches: 60, viewingDistanceM: 3 }),
  square: formatFor({ widthPx: 1080, heightPx: 1080, diagonalInches: 40, viewingDistanceM: 2 }),
}

const now = Date.UTC(2026, 10, 24, 8)

/** A quiet landscape as an SVG, in place of a photograph. */
export const pictureUrl = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" width="1500" height="1000" viewBox="0 0 1500 1000"><rect width="1500" height="1000" fill="#cfe3ea"/><circle cx="1130" cy="260" r="110" fill="#f6d27a"/><path d="M0 640Q300 420 620 600T1500 520V1000H0Z" fill="#7fa27c"/><path d="M0 780Q420 640 820 770T1500 720V1000H0Z" fill="#4f7a5c"/><path d="M300 760l60-230 60 230zM420 780l75-300 75 300zM1120 760l60-240 60 240z" fill="#2f5942"/></svg>`,
)}`

/** Every example in each of its languages, as a slide. */
export const exampleSlides: { name: string; slide: SlideContent }[] = templates.flatMap((template) =>
  template.examples(now).flatMap((example, i) =>
    Object.keys(example.content).map((language) => ({
      name: `${template.id}-${i}-${language}`,
      slide: {
        ...example,
        language: language as Language,
        organisation: { id: 'kahvikaverit', name: 'Kahvikaverit ry' },
        ...(example.picture ? { pictureUrl } : {}),
      },
    })),
  ),
)
