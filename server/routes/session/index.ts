import type { FastifyInstance } from 'fastify'
import { attempts } from '../../auth/attempts.ts'
import { clearSessionCookie, readSessionCookie, setSessionCookie } from '../../auth/cookie.ts'
import { passwordFits } from '../../auth/password.ts'
import type { SignedIn } from '../../auth/who.ts'
import type { Deps } from '../../deps.ts'
import { refuse } from '../../problems/refusal.ts'
import { findOrganisation } from '../../store/organisations.ts'
import { beginSession, endSession, sessionLongest } from '../../store/sessions.ts'
import { findAccount } from '../../store/users.ts'
import { registerRoute } from '../register.ts'
import { signIn, signOut, whoAmI, type Session } from './schema.ts'

const quarter = 15 * 60_000

export function sessionRoutes(app: FastifyInstance, { db, config, now }: Deps): void {
  const perAccount = attempts({ most: 10, perMs: quarter, now })
  const perAddress = attempts({ most: 100, perMs: quarter, now })

  const described = async ({
    organisation,
    organisationName: _name,
    ...user
  }: SignedIn): Promise<Session['user']> => ({
    ...user,
    organisation: organisation === null ? null : await findOrganisation(db, organisation),
  })

  registerRoute(app, signIn, async ({ body, request, reply }) => {
    const account = `${request.ip} ${body.email.toLowerCase()}`
    const wait = perAccount.take(account) || perAddress.take(request.ip)
    if (wait > 0) return refuse('too-many-requests', { retryAfter: wait })

    const found = await findAccount(db, body.email)
    const fits = await passwordFits(found?.passwordHash, body.password)
    if (!found || !fits) return refuse('wrong-credentials')

    perAccount.giveBack(account)
    perAddress.giveBack(request.ip)
    const old = readSessionCookie(request)
    if (old !== null) await endSession(db, old)
    setSessionCookie(request, reply, await beginSession(db, found.user.id, now()), sessionLongest / 1000)
    return { user: await described(found.user), demo: config.demo }
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
