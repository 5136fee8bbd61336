import Type, { type Static } from 'typebox'
import { Id, InstantText, LocalText, VersionNumber } from './common.ts'

export const TemplateId = Type.Union([
  Type.Literal('event'),
  Type.Literal('activity'),
  Type.Literal('announcement'),
])
export type TemplateId = Static<typeof TemplateId>

/** More than any template has; they are counted before they are known by name. */
const mostFields = 60

/** A template's text fields in one language, by field name. The template's own schema says which. */
export const Fields = Type.Record(
  Type.String({ pattern: '^[a-z][a-zA-Z]{0,39}$' }),
  Type.String({ maxLength: 5000 }),
  { maxProperties: mostFields },
)
export type Fields = Static<typeof Fields>

export const ContentByLanguage = Type.Object({
  fi: Type.Optional(Fields),
  sv: Type.Optional(Fields),
  en: Type.Optional(Fields),
  se: Type.Optional(Fields),
})
export type ContentByLanguage = Static<typeof ContentByLanguage>

/** What all languages share: civil times of an event ("2026-12-08T13:00", Europe/Helsinki), link, topic. The template's schema says which. */
export const Details = Type.Record(
  Type.String({ pattern: '^[a-z][a-zA-Z]{0,39}$' }),
  Type.String({ maxLength: 500 }),
  { maxProperties: mostFields },
)
export type Details = Static<typeof Details>

export const Picture = Type.Object({ media: Id, alt: LocalText })
export type Picture = Static<typeof Picture>

/** What is shown, apart from when. Any change to it, or to the validity, makes a new version. */
export const NoticeContent = Type.Object({
  template: TemplateId,
  content: ContentByLanguage,
  details: Type.Optional(Details),
  picture: Type.Optional(Picture),
})
export type NoticeContent = Static<typeof NoticeContent>

/** A version as stored: content and validity [validFrom, validUntil) as instants. Immutable. */
export const NoticeVersion = Type.Object({
  ...NoticeContent.properties,
  notice: Id,
  version: VersionNumber,
  validFrom: InstantText,
  validUntil: InstantText,
})
export type NoticeVersion = Static<typeof NoticeVersion>
