import type { TObject } from 'typebox'
import type { Centre } from '../notice/centre.ts'
import type { Instant, Language, UiLanguage } from '../notice/common.ts'
import type { NoticeContent, TemplateId } from '../notice/notice.ts'
import type { SlideFormat } from './format.ts'

/** The fields of all templates. Whoever words them for people must word each. */
export type FieldName =
  | 'title'
  | 'text'
  | 'when'
  | 'where'
  | 'price'
  | 'contact'
  | 'professionals'
  | 'starts'
  | 'ends'
  | 'link'
  | 'topic'

/** How the form asks for a field, and what the rules take it for. Order of `fields` is the order of the form. */
export interface FieldSpec {
  name: FieldName
  /** In which place of the notice: once a language (`content.fi.title`) or shared by languages (`details.starts`). */
  in: 'content' | 'details'
  control: 'line' | 'text' | 'date-time' | 'link' | 'choice'
  choices?: readonly string[]
  required: boolean
  maxLength: number
  role: 'title' | 'line' | 'text'
  onSlide: boolean
}

export interface TemplateMessages {
  name: string
  purpose: string
  fields: Record<string, { label: string; hint: string; choices?: Record<string, string> }>
}

/** What a slide is drawn from: the playlist's slide, the same in player, admin, public page and tests. */
export interface SlideContent extends NoticeContent {
  language: Language
  organisation: { id: string; name: string }
  /** Address of the picture, ready for `src`; absent without a picture. */
  pictureUrl?: string
}

export interface SlideProps {
  slide: SlideContent
  format: SlideFormat
  theme: Centre['theme']
  /** Heading level of the title where the slide stands: 1 alone on a screen, else 2 (the default). */
  level?: 1 | 2
}

/** A template as data. Its view stands in `slide.tsx`, so that the server and the rules load no views, and the player no schemas. */
export interface Template {
  id: TemplateId
  fields: readonly FieldSpec[]
  /** JSON schema of one language's text fields and of the details, derived from `fields` (one truth). */
  contentSchema: TObject
  detailsSchema: TObject
  messages: Record<UiLanguage, TemplateMessages>
  /** Notices without validity dates that pass every rule; `examples(now)[0]` can be handed in as it is. Event times lie two weeks ahead of `now`. */
  examples(now: Instant): NoticeContent[]
}
