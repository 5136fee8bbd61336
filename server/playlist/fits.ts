import { createHash } from 'node:crypto'
import type { Screen } from '../../content/notice/screen.ts'
import type { SlideOfNotice } from '../../content/playlist/playlist-for.ts'
import { formatFor } from '../../content/templates/format.ts'
import { layoutOf } from '../../content/templates/layout.ts'

/** Most answers remembered: those of some hundred notices on some ten kinds of screens. */
const most = 20_000

/** Words too many on the slide at the least sizes that can be read on this screen; 0: it fits. */
export function wordsTooMany(slide: SlideOfNotice, screen: Screen): number {
  const format = formatFor(screen)
  const key = createHash('sha256')
    .update(JSON.stringify([slide, format]))
    .digest('base64')
  const known = remembered.get(key)
  if (known !== undefined) return known
  const words = layoutOf(slide, format).overflow?.words ?? 0
  remembered.set(key, words)
  for (const oldest of remembered.keys()) {
    if (remembered.size <= most) break
    remembered.delete(oldest)
  }
  return words
}

/** By the whole text of slide and format: the same slide on the same kind of screen is laid out once. */
const remembered = new Map<string, number>()

export const fits = (slide: SlideOfNotice, screen: Screen): boolean => wordsTooMany(slide, screen) === 0
