import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Deps } from '../../deps.ts'
import { refuse } from '../../problems/refusal.ts'
import { beginPairing, fateOfPairing, intervalS, lifetimeS } from '../../store/pairings.ts'
import { registerRoute } from '../register.ts'
import { askToken, startPairing } from './schema.ts'

/** The device authorisation grant (RFC 8628): a player shows a code and asks what has become of it. */
export function pairingRoutes(app: FastifyInstance, { db, now, config }: Deps): void {
  const adminPage = (request: FastifyRequest): string =>
    `${config.publicUrl ?? `${request.protocol}://${request.host}`}/admin/`

  registerRoute(app, startPairing, async ({ request, reply }) => {
    const codes = await beginPairing(db, now())
    reply.header('cache-control', 'no-store')
    return { ...codes, verificationUri: adminPage(request), expiresIn: lifetimeS, interval: intervalS }
  })

  registerRoute(app, askToken, async ({ body, reply }) => {
    const answer = await db.transaction().execute((trx) => fateOfPairing(trx, body.deviceCode, now()))
    if (answer.fate === 'slow-down') return refuse('slow-down', { retryAfter: answer.interval })
    if (answer.fate !== 'token') return refuse(answer.fate)
    reply.header('cache-control', 'no-store')
    return { token: answer.token, screen: answer.screen }
  })
}
