import Type, { type Static } from 'typebox'
import { Id, Language } from './common.ts'
import { WeekHours } from './centre.ts'

/** One display. Pixels as mounted (a portrait screen is 1080 x 1920), diagonal in inches, viewing distance in metres. */
export const Screen = Type.Object({
  id: Id,
  centre: Id,
  name: Type.String({ minLength: 1, maxLength: 80 }),
  widthPx: Type.Integer({ minimum: 320, maximum: 7680 }),
  heightPx: Type.Integer({ minimum: 320, maximum: 7680 }),
  diagonalInches: Type.Number({ minimum: 7, maximum: 120 }),
  viewingDistanceM: Type.Number({ minimum: 0.4, maximum: 30 }),
  languages: Type.Array(Language, { minItems: 1, maxItems: 4 }),
  /** When it shows notices, Europe/Helsinki; null: always. */
  hours: Type.Union([WeekHours, Type.Null()]),
})
export type Screen = Static<typeof Screen>
