import type { NoticeContent } from '../../content/notice/notice.ts'
import { wordsIn } from '../../content/playlist/dwell.ts'
import type { PlaylistSlide } from '../../content/playlist/playlist.ts'
import { templateOf } from '../../content/templates/index.ts'
import { whenLines } from '../../content/templates/when.ts'

type Shown = Pick<PlaylistSlide, 'language' | 'organisation' | keyof NoticeContent>

/** The words that a slide gives to read: its fields, when the event is, and whose it is. A link is one word. */
export function wordsOf({ template, content, details, language, organisation }: Shown): number {
  const { fields } = templateOf(template)
  const written = content[language] ?? {}
  const texts = fields
    .filter((field) => field.in === 'content' && field.onSlide)
    .map((field) => written[field.name] ?? '')
  const when = fields.some(({ name }) => name === 'starts') ? whenLines(details, language) : []
  const all = [...texts, ...when.map((line) => line.text), organisation.name, details?.['link'] ?? '']
  return all.reduce((sum, text) => sum + wordsIn(text), 0)
}
