import type { FastifyInstance } from 'fastify'
import {
  clearSessionCookie,
  readDeviceCookie,
  readSessionCookie,
  setDeviceCookie,
  setSessionCookie,
} from '../../auth/cookie.ts'
import { newSecret } from '../../auth/secret.ts'
import { signInDesk } from '../../auth/sign-in.ts'
import type { SignedIn } from '../../auth/who.ts'
import type { Deps } from '../../deps.ts'
import { refuse } from '../../problems/refusal.ts'
import { deviceLongest, rememberDevice } from '../../store/known-devices.ts'
import { findOrganisation } from '../../store/organisations.ts'
import { beginSession, endSession, sessionLongest } from '../../store/sessions.ts'
import { registerRoute } from '../register.ts'
import { signIn, signOut, whoAmI, type Session } from './schema.ts'

export function sessionRoutes(app: FastifyInstance, { db, config, now }: Deps): void {
  const tryToSignIn = signInDesk({ db, now })

  const described = async ({
    organisation,
    organisationName: _name,
    ...user
  }: SignedIn): Promise<Session['user']> => ({
    ...user,
    organisation: organisation === null ? null : await findOrganisation(db, organisation),
  })

  registerRoute(app, signIn, async ({ body, request, reply }) => {
    const known = readDeviceCookie(request)
    const outcome = await tryToSignIn({ ...body, address: request.ip, device: known })
    if (outcome.is === 'braked') return refuse('too-many-requests', { retryAfter: outcome.seconds })
    if (outcome.is === 'wrong') return refuse('wrong-credentials')

    const { user } = outcome
    const old = readSessionCookie(request)
    if (old !== null) await endSession(db, old)
    const device = known ?? newSecret()
    await rememberDevice(db, device, user.id, now())
    setSessionCookie(request, reply, await beginSession(db, user.id, now()), sessionLongest / 1000)
    setDeviceCookie(request, reply, device, deviceLongest / 1000)
    return { user: await described(user), demo: config.demo }
  })

  registerRoute(app, whoAmI, async ({ request, language }) => {
    const who = await request.who()
    return { user: who.kind === 'user' ? await described(who.user) : null, demo: config.demo, language }
  })

  registerRoute(app, signOut, async ({ request, reply }) => {
    const secret = readSessionCookie(request)
    if (secret !== null) await endSession(db, secret)
    clearSessionCookie(request, reply)
    return null
  })
}
