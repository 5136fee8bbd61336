import Type, { type Static } from 'typebox'

/** A text id: a readable slug in samples, a UUID in real life. */
export const Id = Type.String({ pattern: '^[a-zA-Z0-9][a-zA-Z0-9-]{0,63}$' })

/** A notice's version, from 1 on; the most is what the database's column holds. */
export const VersionNumber = Type.Integer({ minimum: 1, maximum: 2_147_483_647 })

/** RFC 3339 UTC instant, e.g. "2026-11-21T17:00:00.000Z". */
export const InstantText = Type.String({ format: 'date-time', maxLength: 40 })

/** Milliseconds since 1970-01-01T00:00:00Z. What pure functions take as `now`; never read from a clock inside `content/`. */
export type Instant = number

/** Languages a notice may be written in. Findings are fullest in Finnish; Northern Sámi gets the layout rules. */
export const Language = Type.Union([
  Type.Literal('fi'),
  Type.Literal('sv'),
  Type.Literal('en'),
  Type.Literal('se'),
])
export type Language = Static<typeof Language>
export const languages: readonly Language[] = ['fi', 'sv', 'en', 'se']

/** Languages of the user interface and of every message. */
export const UiLanguage = Type.Union([Type.Literal('fi'), Type.Literal('sv'), Type.Literal('en')])
export type UiLanguage = Static<typeof UiLanguage>
export const uiLanguages: readonly UiLanguage[] = ['fi', 'sv', 'en']

/** The same text in the languages in which it exists. */
export const LocalText = Type.Object({
  fi: Type.Optional(Type.String({ maxLength: 5000 })),
  sv: Type.Optional(Type.String({ maxLength: 5000 })),
  en: Type.Optional(Type.String({ maxLength: 5000 })),
  se: Type.Optional(Type.String({ maxLength: 5000 })),
})
export type LocalText = Static<typeof LocalText>
