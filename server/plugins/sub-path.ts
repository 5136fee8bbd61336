import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refuse } from '../problems/refusal.ts'
import { sendRefusal } from './send-refusal.ts'

/** Our own rooms, somewhere else than at the top: a proxy passes a part of its address on with the rest. */
const below =
  /^\/(?!(?:admin|api|c|health|media|metrics|pages|player|rules)(?:\/|$))[^?]*\/(?:admin|api|player)(?:[/?]|$)/

/** Is it asked for below another site's address, although its pages know themselves at the top alone? */
export const isBelow = ({ url, headers }: Pick<FastifyRequest, 'url' | 'headers'>): boolean =>
  /^\/*[^/\s]/.test(String(headers['x-forwarded-prefix'] ?? '')) || below.test(url)

/**
 * The service has a host name or a port of its own. Put below another site's address its pages would find none of their files and
 * stay empty; whoever puts it there hears it at the first request. (A proxy that hides the path and does not name it is seen by the
 * pages alone: their words stand till their files have come.)
 */
export function refuseBelowOthers(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (isBelow(request)) sendRefusal(request, reply, refuse('sub-path'))
    else done()
  })
}
