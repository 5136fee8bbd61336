import Type, { type Static } from 'typebox'
import { Id, Language, LocalText } from './common.ts'

export const CentreKind = Type.Union([
  Type.Literal('sote-keskus'),
  Type.Literal('perhekeskus'),
  Type.Literal('sairaala'),
])

const LocalTime = Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$' })

/** Opening hours: index 0 is Monday, 6 Sunday; each day a list of [from, until) in Europe/Helsinki local time. */
export const WeekHours = Type.Array(Type.Array(Type.Tuple([LocalTime, LocalTime]), { maxItems: 4 }), {
  minItems: 7,
  maxItems: 7,
})
export type WeekHours = Static<typeof WeekHours>

/** What a centre announces of its screens; the technical rules check against it. Lengths in days, sizes in bytes and pixels. */
export const Requirements = Type.Object({
  languages: Type.Array(Language, { minItems: 1, description: 'languages that must be present' }),
  maxValidityDays: Type.Integer({ minimum: 1, maximum: 366 }),
  minPictureWidthPx: Type.Integer({ minimum: 1 }),
  minPictureHeightPx: Type.Integer({ minimum: 1 }),
  maxFileBytes: Type.Integer({ minimum: 1 }),
  templates: Type.Array(Type.String(), { description: 'accepted template ids' }),
})
export type Requirements = Static<typeof Requirements>

export const ThemeId = Type.Union([Type.Literal('light'), Type.Literal('dark')])

export const Centre = Type.Object({
  id: Id,
  name: Type.String({ minLength: 2, maxLength: 120 }),
  kind: CentreKind,
  address: Type.String({ maxLength: 200 }),
  municipality: Type.String({ maxLength: 80 }),
  openingHours: WeekHours,
  theme: ThemeId,
  /** The centre's own notices' share of airtime, 0..0.5; default 0.25. */
  houseShare: Type.Number({ minimum: 0, maximum: 0.5 }),
  /** Where visitors find the notices on paper or online, shown on the timeless slide. */
  noticesAt: LocalText,
  requirements: Requirements,
})
export type Centre = Static<typeof Centre>
