import Type, { type Static } from 'typebox'
import { Id, InstantText, Language } from '../../../content/notice/common.ts'
import { Screen } from '../../../content/notice/screen.ts'
import { route } from '../route.ts'

const nullable = <T extends Type.TSchema>(t: T) => Type.Union([t, Type.Null()])

/** A screen with its state. `alive`: heard of within two minutes. */
export const ScreenWithState = Type.Object({
  ...Screen.properties,
  paired: Type.Boolean(),
  alive: Type.Boolean(),
  lastSeen: nullable(InstantText),
  /** Of the playlist that it said it draws from, whole; null: it said none, or keeps some of its slides away. */
  etag: nullable(Type.String()),
  /** What it said it shows with its last heartbeat, up to a minute ago. */
  showing: nullable(
    Type.Object({ notice: nullable(Id), version: nullable(Type.Integer()), title: Type.String() }),
  ),
})
export type ScreenWithState = Static<typeof ScreenWithState>

/** An approved notice, or some languages of it, that does not fit the screen and is therefore not shown on it. */
export const Misfit = Type.Object({
  notice: Id,
  version: Type.Integer(),
  organisation: Type.String(),
  title: Type.String(),
  languages: Type.Array(Language),
  /** Words too many, of the language that has most of them. */
  words: Type.Integer(),
})
export type Misfit = Static<typeof Misfit>

/** A screen as it was saved, and what its centre has approved that does not fit it. */
export const SavedScreen = Type.Object({ ...ScreenWithState.properties, misfits: Type.Array(Misfit) })
export type SavedScreen = Static<typeof SavedScreen>

const byId = Type.Object({ id: Id })
const { id: _id, ...input } = Screen.properties

export const listScreens = route({
  method: 'GET',
  url: '/api/screens',
  access: ['liaison', 'deputy', 'coordinator', 'operator'],
  summary: 'Screens of the caller’s centres (coordinator, operator: all) and whether they are alive',
  answers: { 200: Type.Object({ screens: Type.Array(ScreenWithState) }) },
})

export const createScreen = route({
  method: 'POST',
  url: '/api/screens',
  access: ['liaison', 'deputy', 'coordinator'],
  audit: ['screen-made'],
  summary: 'Add a screen to a centre',
  body: Type.Object(input),
  answers: { 201: SavedScreen },
})

export const updateScreen = route({
  method: 'PATCH',
  url: '/api/screens/:id',
  access: ['liaison', 'deputy', 'coordinator'],
  audit: ['screen-changed'],
  summary: 'Change a screen’s name, shape, languages or hours',
  params: byId,
  body: Type.Partial(Type.Omit(Type.Object(input), ['centre'])),
  answers: { 200: SavedScreen },
})

export const pairScreen = route({
  method: 'POST',
  url: '/api/screens/pair',
  access: ['liaison', 'deputy', 'coordinator'],
  audit: ['screen-paired'],
  summary: 'Give the player that shows this code the identity of a screen; a player paired before is revoked',
  body: Type.Object({ userCode: Type.String({ minLength: 6, maxLength: 12 }), screenId: Id }),
  answers: { 200: ScreenWithState },
})

export const revokeScreen = route({
  method: 'POST',
  url: '/api/screens/:id/revoke',
  access: ['liaison', 'deputy', 'coordinator'],
  audit: ['screen-revoked'],
  summary: 'End the paired player’s token: it clears itself and asks to be paired anew',
  params: byId,
  answers: { 200: ScreenWithState },
})

/** The same playlist the screen gets, for the admin's preview of the rotation. */
export const screenPlaylist = route({
  method: 'GET',
  url: '/api/screens/:id/playlist',
  access: ['liaison', 'deputy', 'coordinator'],
  summary: 'The screen’s playlist as it stands now',
  params: byId,
  answers: { 200: Type.Any() },
})

/** What the centre has approved and this screen does not show, because it does not fit. */
export const screenMisfits = route({
  method: 'GET',
  url: '/api/screens/:id/misfits',
  access: ['liaison', 'deputy', 'coordinator'],
  summary: 'Approved notices that do not fit the screen and are not shown on it',
  params: byId,
  answers: { 200: Type.Object({ misfits: Type.Array(Misfit) }) },
})
