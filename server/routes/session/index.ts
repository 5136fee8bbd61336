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
import { fewAMinute } from '../../audit/few-a-minute.ts'
import { audit } from '../../store/audit.ts'
import { deviceLongest, rememberDevice } from '../../store/known-devices.ts'
import { findOrganisation } from '../../store/organisations.ts'
import { beginSession, endSession, sessionLongest } from '../../store/sessions.ts'
import { registerRoute } from '../register.ts'
import { signIn, signOut, whoAmI, type Session } from './schema.ts'

/** Failures to sign in that are written a minute: a flood of them shall not fill the disk. */
const mostFailuresRecorded = 120

export function sessionRoutes(app: FastifyInstance, { db, config, now }: Deps): void {
  const tryToSignIn = signInDesk({ db, now })
  const failures = fewAMinute(mostFailuresRecorded, now)

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
    const personal = { email: body.email.toLowerCase(), address: request.ip }
    if (outcome.is !== 'right') {
      const unrecorded = failures.mayRecord()
      if (unrecorded !== null) {
        const facts = { outcome: outcome.is, unrecorded }
        await audit(db, { event: 'sign-in-failed', actor: null, facts, personal }, now())
      }
    }
    if (outcome.is === 'braked') return refuse('too-many-requests', { retryAfter: outcome.seconds })
    if (outcome.is === 'wrong') return refuse('wrong-credentials')

    const { user, isHome } = outcome
    const old = readSessionCookie(request)
    const device = known ?? newSecret()
    const secret = await db.transaction().execute(async (trx) => {
      if (old !== null) await endSession(trx, old)
      await rememberDevice(trx, device, user.id, now())
      const begun = await beginSession(trx, user.id, now())
      const facts = { device: isHome ? 'known' : 'new' } as const
      await audit(trx, { event: 'signed-in', actor: user.id, facts, personal }, now())
      return begun
    })
    setSessionCookie(request, reply, secret, sessionLongest / 1000)
    setDeviceCookie(request, reply, device, deviceLongest / 1000)
    return { user: await described(user), demo: config.demo }
  })

  registerRoute(app, whoAmI, async ({ request, language }) => {
    const who = await request.who()
    return { user: who.kind === 'user' ? await described(who.user) : null, demo: config.demo, language }
  })

  registerRoute(app, signOut, async ({ request, reply }) => {
    const secret = readSessionCookie(request)
    const who = await request.who()
    if (secret !== null)
      await db.transaction().execute(async (trx) => {
        await endSession(trx, secret)
        if (who.kind === 'user')
          await audit(trx, { event: 'signed-out', actor: who.user.id, facts: {} }, now())
      })
    clearSessionCookie(request, reply)
    return null
  })
}
