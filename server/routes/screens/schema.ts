import Type, { type Static } from 'typebox'
import { Id, InstantText } from '../../../content/notice/common.ts'
import { Screen } from '../../../content/notice/screen.ts'
import { route } from '../route.ts'

const nullable = <T extends Type.TSchema>(t: T) => Type.Union([t, Type.Null()])

/** A screen with its state. `alive`: heard of within two minutes. */
export const ScreenWithState = Type.Object({
  ...Screen.properties,
  paired: Type.Boolean(),
  alive: Type.Boolean(),
  lastSeen: nullable(InstantText),
  /** What it said it shows now. */
  showing: nullable(
    Type.Object({ notice: nullable(Id), version: nullable(Type.Integer()), title: Type.String() }),
  ),
})
export type ScreenWithState = Static<typeof ScreenWithState>

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
  answers: { 201: ScreenWithState },
})

export const updateScreen = route({
  method: 'PATCH',
  url: '/api/screens/:id',
  access: ['liaison', 'deputy', 'coordinator'],
  audit: ['screen-changed'],
  summary: 'Change a screen’s name, shape, languages or hours',
  params: byId,
  body: Type.Partial(Type.Omit(Type.Object(input), ['centre'])),
  answers: { 200: ScreenWithState },
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
