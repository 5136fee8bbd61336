import type { Centre } from '../../content/notice/centre.ts'
import type { Language } from '../../content/notice/common.ts'
import { formatFor, type SlideFormat } from '../../content/templates/format.ts'
import type { PublicCentre } from '../../server/routes/centres/schema.ts'
import { exampleScreen } from './slide-of.ts'

/** One way in which a notice will be seen, and the screens that show it so. */
export interface Preview {
  key: string
  format: SlideFormat
  theme: Centre['theme']
  /** "Oulun sote-keskus, Aula"; empty for the example. */
  screens: string[]
  ids: string[]
  languages: readonly Language[]
}

/** The different pictures that the centres' screens will give: screens that draw it alike share one. */
export function previewsOf(centres: readonly PublicCentre[]): Preview[] {
  const found = new Map<string, Preview>()
  for (const centre of centres)
    for (const screen of centre.screens) {
      const format = formatFor(screen)
      const { orientation, width, height, leastFontPx } = format
      const key = [centre.theme, orientation, width, height, Math.round(leastFontPx)].join('-')
      const preview = found.get(key)
      const name = `${centre.name}, ${screen.name}`
      if (preview) {
        preview.screens.push(name)
        preview.ids.push(screen.id)
      } else
        found.set(key, {
          key,
          format,
          theme: centre.theme,
          screens: [name],
          ids: [screen.id],
          languages: screen.languages,
        })
    }
  return found.size > 0 ? [...found.values()] : [examplePreview()]
}

export const examplePreview = (): Preview => ({
  key: 'example',
  format: formatFor(exampleScreen),
  theme: 'light',
  screens: [],
  ids: [],
  languages: ['fi'],
})
