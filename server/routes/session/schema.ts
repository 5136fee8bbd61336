import Type, { type Static } from 'typebox'
import { Id, UiLanguage } from '../../../content/notice/common.ts'
import { Organisation } from '../../../content/notice/organisation.ts'
import { Role } from '../roles.ts'
import { route } from '../route.ts'

export const Session = Type.Object({
  user: Type.Object({
    id: Id,
    name: Type.String(),
    email: Type.String(),
    role: Role,
    /** The member's organisation; null for staff. */
    organisation: Type.Union([Organisation, Type.Null()]),
    /** The centres a liaison or deputy decides for. */
    centres: Type.Array(Id),
  }),
  /** True in demo mode: every page says so. */
  demo: Type.Boolean(),
})
export type Session = Static<typeof Session>

export const signIn = route({
  method: 'POST',
  url: '/api/session',
  access: 'anyone',
  audit: ['signed-in', 'sign-in-failed'],
  summary: 'Sign in with e-mail and password; the answer sets the session cookie',
  body: Type.Object({
    email: Type.String({ minLength: 3, maxLength: 254 }),
    password: Type.String({ minLength: 1, maxLength: 200 }),
  }),
  answers: { 200: Session },
})

/** `user` is null for a stranger: asking who one is, is no error. */
export const whoAmI = route({
  method: 'GET',
  url: '/api/session',
  access: 'anyone',
  summary: 'Who is signed in, and is this the demo',
  answers: {
    200: Type.Object({
      user: Type.Union([Session.properties.user, Type.Null()]),
      demo: Type.Boolean(),
      language: UiLanguage,
    }),
  },
})

export const signOut = route({
  method: 'DELETE',
  url: '/api/session',
  access: 'anyone',
  audit: ['signed-out'],
  summary: 'Sign out; idempotent',
  answers: { 204: Type.Null() },
})
