import Type, { type Static } from 'typebox'
import { Id, InstantText, Language } from '../notice/common.ts'
import { Centre } from '../notice/centre.ts'
import { NoticeContent } from '../notice/notice.ts'
import { Screen } from '../notice/screen.ts'

/** [from, until) as UTC instants, already cut by validity, approval, the screen's hours and daylight saving. */
export const Window = Type.Tuple([InstantText, InstantText])

/** One slide in one language. Its identity is notice + version + language. */
export const PlaylistSlide = Type.Object({
  notice: Id,
  version: Type.Integer(),
  organisation: Type.Object({ id: Id, name: Type.String(), kind: Type.String() }),
  language: Language,
  ...NoticeContent.properties,
  /** Immutable addresses of everything that must be in the cache before this slide may be shown. */
  media: Type.Array(Type.String()),
  dwellMs: Type.Integer({ minimum: 1000 }),
  windows: Type.Array(Window),
})
export type PlaylistSlide = Static<typeof PlaylistSlide>

/** What was on this screen earlier today and may not be shown again: only the rotation's arithmetic, none of its content. */
export const EarlierSlide = Type.Pick(PlaylistSlide, [
  'notice',
  'version',
  'organisation',
  'language',
  'dwellMs',
  'windows',
])
export type EarlierSlide = Static<typeof EarlierSlide>

/** Everything one screen may show until `until`. */
export const Playlist = Type.Object({
  screen: Screen,
  etag: Type.String(),
  /** The server's time at the answer. */
  now: InstantText,
  until: InstantText,
  /** Starts of the civil days (Europe/Helsinki) from today to `until`: the rotation begins anew at each. */
  days: Type.Array(InstantText),
  slides: Type.Array(PlaylistSlide),
  /** Keeps the day's accounts right, and the other slides in their places, when a slide is taken off in mid-day. */
  earlier: Type.Optional(Type.Array(EarlierSlide)),
  /** The timeless slide: shown when nothing else may be. Holds nothing that can expire. */
  house: Type.Object({
    centre: Centre.properties.name,
    address: Centre.properties.address,
    openingHours: Centre.properties.openingHours,
    noticesAt: Centre.properties.noticesAt,
    theme: Centre.properties.theme,
    /** The centre's own notices' share of airtime, 0..0.5. */
    share: Type.Number(),
  }),
})
export type Playlist = Static<typeof Playlist>
