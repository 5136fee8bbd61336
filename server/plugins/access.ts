import type { FastifyInstance, RouteOptions } from 'fastify'
import { isLoopback } from '../auth/loopback.ts'
import { sameSecret } from '../auth/secret.ts'
import type { Who } from '../auth/who.ts'
import { refuse, type Refusal } from '../problems/refusal.ts'
import type { Access } from '../routes/roles.ts'
import type { Route } from '../routes/route.ts'
import { sendRefusal } from './send-refusal.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access
    /** Of a write: what it writes into the audit log, as its route says. */
    audit?: Route['audit']
  }
  interface FastifyInstance {
    /** Access of every route of a plugin that is not ours (files, API documents); set by `openTo`. */
    pluginAccess: Access | null
    /** Every registered route with its access and its schemas as registered, for the tests that walk them all. */
    routeTable: { method: string; url: string; access: Access; schema: FastifySchema; config: object }[]
  }
}

/** Declares the access of all routes that a plugin registers inside this encapsulated instance. */
export function openTo(app: FastifyInstance, access: Access): void {
  app.pluginAccess = access
}

/** Deny by default: a route without declared access stops the start. To be used before any route is registered. */
export function requireAccess(app: FastifyInstance): void {
  app.decorate('pluginAccess', null)
  app.decorate('routeTable', [])

  app.addHook('onRoute', function (route: RouteOptions) {
    const access = route.config?.access ?? this.pluginAccess
    if (!access)
      throw new Error(`The route ${String(route.method)} ${route.url} does not declare who may call it.`)
    route.config = { ...route.config, access }
    const { url, schema = {}, config } = route
    for (const method of [route.method].flat())
      app.routeTable.push({ method, url, access, schema, config: config ?? {} })
  })
}

/** Lets a call in only as its route declares. To be used after who calls can be asked. */
export function enforceAccess(app: FastifyInstance, metricsToken: string | null): void {
  app.addHook('onRequest', (request, reply, done) => {
    const { access } = request.routeOptions.config
    // No access: no route, which answers 404. Nothing is asked about the caller where everybody may.
    if (access === undefined || access === 'anyone') return done()
    if (access === 'metrics' && hasMetricsToken(request.headers.authorization, metricsToken)) return done()
    if (access === 'metrics' && isLoopback(request)) return done()
    request.who().then((who) => {
      const refusal = refusalFor(access, who)
      if (refusal) sendRefusal(request, reply, refusal)
      else done()
    }, done)
  })
}

/** Why this caller may not call a route of this access; null: may. */
export function refusalFor(access: Access, who: Who): Refusal | null {
  if (access === 'anyone') return null
  if (access === 'screen') {
    if (who.kind === 'screen') return null
    return refuse(who.kind === 'stranger' && who.why === 'revoked' ? 'revoked' : 'unknown-token')
  }
  if (who.kind === 'stranger') return refuse(who.why === 'session-ended' ? 'session-ended' : 'not-signed-in')
  if (who.kind === 'screen') return refuse('wrong-role')
  if (access === 'signed-in') return null
  const allowed = access === 'metrics' ? ['operator'] : access
  return allowed.includes(who.user.role) ? null : refuse('wrong-role')
}

const hasMetricsToken = (header: string | undefined, token: string | null): boolean =>
  token !== null && header !== undefined && sameSecret(header, `Bearer ${token}`)
