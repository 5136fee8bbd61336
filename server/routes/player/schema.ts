import Type, { type Static } from 'typebox'
import { Id, InstantText, VersionNumber } from '../../../content/notice/common.ts'
import { Playlist } from '../../../content/playlist/playlist.ts'
import { route } from '../route.ts'

/** RFC 8628, section 3.2, in this API's spelling. Seconds. */
export const Pairing = Type.Object({
  deviceCode: Type.String(),
  userCode: Type.String({ description: 'six characters without 0/O and 1/I/L' }),
  verificationUri: Type.String(),
  expiresIn: Type.Integer(),
  interval: Type.Integer(),
})
export type Pairing = Static<typeof Pairing>

export const startPairing = route({
  method: 'POST',
  url: '/api/player/pairing',
  access: 'anyone',
  audit: { none: 'a code is nothing before somebody pairs it' },
  summary: 'A new player asks for a code to show',
  answers: { 200: Pairing },
})

/** Refusals are problems with the codes authorization-pending (400), slow-down (400), expired-token (400), access-denied (400). */
export const askToken = route({
  method: 'POST',
  url: '/api/player/token',
  access: 'anyone',
  audit: { none: 'the pairing is audited: the token is its result' },
  summary: 'The player asks for its fate; once paired, its token for one screen',
  body: Type.Object({ deviceCode: Type.String({ minLength: 10, maxLength: 200 }) }),
  answers: { 200: Type.Object({ token: Type.String(), screen: Id }) },
})

/** ETag and 304. The header `Server-Time` (milliseconds since 1970) is on every answer, 304 too. A revoked token answers 401 with code `revoked`. */
export const getPlaylist = route({
  method: 'GET',
  url: '/api/player/playlist',
  access: 'screen',
  summary: 'All the screen may show for the next 14 days',
  answers: { 200: Playlist },
})

/** Event `playlist` with data = etag; a comment every 15 s keeps it alive. */
export const playerEvents = route({
  method: 'GET',
  url: '/api/player/events',
  access: 'screen',
  summary: 'Server-sent events: "playlist <etag>"',
  answers: { 200: Type.Any() },
})

export const Heartbeat = Type.Object({
  /** Of the playlist that is drawn from, whole; null: none, or some of its slides are kept away. */
  etag: Type.Union([Type.String({ maxLength: 100 }), Type.Null()]),
  showing: Type.Union([Type.Object({ notice: Id, version: VersionNumber }), Type.Null()]),
  /** Server minus device clock, milliseconds; between the ends of what a clock can say. */
  clockOffsetMs: Type.Union([Type.Number({ minimum: -8.64e15, maximum: 8.64e15 }), Type.Null()]),
  playerVersion: Type.String({ maxLength: 40 }),
  errors: Type.Array(Type.Object({ at: InstantText, what: Type.String({ maxLength: 300 }) }), {
    maxItems: 20,
  }),
})
export type Heartbeat = Static<typeof Heartbeat>

export const sendHeartbeat = route({
  method: 'POST',
  url: '/api/player/heartbeat',
  access: 'screen',
  audit: { none: 'a screen’s state, each minute' },
  summary: 'The player tells its state, once a minute',
  body: Heartbeat,
  answers: { 200: Type.Object({ now: InstantText }) },
})
