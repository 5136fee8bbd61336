import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'
import { refuse } from '../problems/refusal.ts'
import { sendRefusal } from './send-refusal.ts'

/** Calls a minute and address, where strangers could make work or guess codes. Counted for a whole house behind one address. */
const strict: Record<string, number> = {
  'POST /api/player/pairing': 60,
  'POST /api/player/token': 1200,
  'POST /api/screens/pair': 30,
  'POST /api/media': 60,
}

class TooMany extends Error {
  readonly statusCode = 429
  readonly retryAfter: number
  constructor(retryAfter: number) {
    super('too many requests')
    this.retryAfter = retryAfter
  }
}

/** Seconds until another try, where an error says that there were too many. */
export const retryAfterOf = (error: unknown): number | null =>
  error instanceof TooMany ? error.retryAfter : null

/**
 * A limit for each signed-in person, else for each address; asked after we know who calls. Players with a token and plain
 * files have none: a lobby full of screens behind one address must never go dark.
 */
export async function useLimits(app: FastifyInstance, limits: Config['limits']): Promise<void> {
  app.addHook('onRoute', (route) => {
    const access = route.config?.access
    const unlimited = access === 'screen' || access === 'metrics' || !route.url.startsWith('/api/')
    if (unlimited || limits.perMinute === null) route.config = { ...route.config, rateLimit: false }
    const max = strict[`${String(route.method)} ${route.url}`]
    if (max !== undefined && limits.perMinute !== null) route.config = { ...route.config, rateLimit: { max } }
  })
  await app.register(rateLimit, {
    max: limits.perMinute ?? 1_000_000,
    timeWindow: 60_000,
    hook: 'preParsing',
    keyGenerator: ({ caller, ip }) => (caller.kind === 'user' ? `user ${caller.user.id}` : `address ${ip}`),
    errorResponseBuilder: (_request, { ttl }) => new TooMany(Math.ceil(ttl / 1000)),
  })
  if (limits.pressure) await refuseUnderPressure(app)
}

/** Says "later" while the process is behind, rather than ever slower answers. Players and health checks are served still. */
async function refuseUnderPressure(app: FastifyInstance): Promise<void> {
  await app.register(underPressure, {
    maxEventLoopDelay: 2_000,
    sampleInterval: 1_000,
    pressureHandler: (request, reply, type, value) => {
      const { access } = request.routeOptions.config
      if (access === 'screen' || request.url.startsWith('/health/')) return
      request.log.warn({ type, value }, 'under pressure')
      sendRefusal(request, reply, refuse('unavailable', { retryAfter: 10 }))
    },
  })
}
