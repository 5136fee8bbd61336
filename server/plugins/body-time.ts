import type { FastifyInstance } from 'fastify'
import { refuse } from '../problems/refusal.ts'
import { sendRefusal } from './send-refusal.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route reads its body itself and bounds how slow it may be. */
    slowBody?: boolean
  }
}

/** How long a body may take to come in; milliseconds. The largest of ours comes in two seconds over a bad telephone line. */
const longestMs = 60_000

/** A body that does not come to its end is given up: whoever sends a byte a minute holds no connection for ever. */
export function useBodyTime(app: FastifyInstance, limitMs = longestMs): void {
  app.addHook('onRequest', (request, reply, done) => {
    const { raw } = request
    if (!raw.complete && !request.routeOptions.config?.slowBody) {
      const late = setTimeout(() => {
        if (raw.complete) return
        reply.raw.once('finish', () => raw.destroy())
        if (reply.sent) raw.destroy()
        else sendRefusal(request, reply.header('connection', 'close'), refuse('too-slow'))
      }, limitMs).unref()
      raw.once('end', () => clearTimeout(late)).once('close', () => clearTimeout(late))
    }
    done()
  })
}
