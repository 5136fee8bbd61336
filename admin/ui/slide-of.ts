import { languages, type Language } from '../../content/notice/common.ts'
import type { NoticeContent } from '../../content/notice/notice.ts'
import type { FormatScreen } from '../../content/templates/format.ts'
import type { SlideContent } from '../../content/templates/template.ts'

/** What previews show where no centre's screen is known: a full-HD screen of 55 inches seen from three metres. */
export const exampleScreen: FormatScreen = {
  widthPx: 1920,
  heightPx: 1080,
  diagonalInches: 55,
  viewingDistanceM: 3,
}

/** The languages in which a notice is written, in our order. */
export const languagesOf = (notice: Pick<NoticeContent, 'content'>): Language[] =>
  languages.filter((language) => notice.content[language] !== undefined)

/** The title in the wished language, else in the notice's first; empty when it has none yet. */
export function titleOf(notice: Pick<NoticeContent, 'content'> & { language?: Language }): string {
  const order = [notice.language, ...languagesOf(notice)]
  for (const language of order) {
    const title = language && notice.content[language]?.['title']?.trim()
    if (title) return title
  }
  return ''
}

/** The slide of a notice in one language, as the playlist would carry it. */
export function slideOf(
  notice: NoticeContent,
  language: Language,
  organisation: { id: string; name: string },
  pictureUrl: string | null,
): SlideContent {
  return {
    template: notice.template,
    content: notice.content,
    language,
    organisation,
    ...(notice.details ? { details: notice.details } : {}),
    ...(notice.picture ? { picture: notice.picture } : {}),
    ...(pictureUrl && notice.picture ? { pictureUrl } : {}),
  }
}

/** The language a screen would choose first: the screen's languages in the notice's order, else the notice's first. */
export function languageFor(notice: Pick<NoticeContent, 'content'>, wished: readonly Language[]): Language {
  const written = languagesOf(notice)
  return written.find((language) => wished.includes(language)) ?? written[0] ?? 'fi'
}
