import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import type { UiLanguage } from '../../content/notice/common.ts'
import type { SignedIn } from '../auth/who.ts'
import { Refusal } from '../problems/refusal.ts'
import { sendRefusal } from '../plugins/send-refusal.ts'
import type { Access } from './roles.ts'
import type { AnswerOf, BodyOf, ParamsOf, QueryOf, Route } from './route.ts'

/** What a handler is given: the validated request, and who calls, as the route's access promises. */
export type Call<R extends Route> = {
  params: ParamsOf<R>
  query: QueryOf<R>
  body: BodyOf<R>
  language: UiLanguage
  request: FastifyRequest
  reply: FastifyReply
} & Caller<R['access']>

type Caller<A extends Access> = A extends 'anyone' | 'metrics'
  ? unknown
  : A extends 'screen'
    ? { screen: string }
    : { user: SignedIn }

/** An answer with another than the route's first status. */
export class Answer<Body> {
  readonly status: number
  readonly body: Body
  constructor(status: number, body: Body) {
    this.status = status
    this.body = body
  }
}

/**
 * A handler answers a body (sent with the route's first declared status), an `Answer`, a refusal, or the reply itself
 * where it has sent or hijacked it (streams, files, prepared bytes).
 */
export type Handler<R extends Route> = (
  call: Call<R>,
) => Promise<AnswerOf<R> | Answer<AnswerOf<R>> | Refusal | FastifyReply>

/** Fastify's own options that a route may still need, such as `compress: false` or a `bodyLimit` in bytes. */
export type RouteExtras = Pick<RouteOptions, 'config' | 'bodyLimit' | 'preHandler' | 'onSend'> & {
  compress?: false
  helmet?: false
}

/** Registers a route from its data. Access is enforced before the body is read; the body is validated before the handler. */
export function registerRoute<const R extends Route>(
  app: FastifyInstance,
  route: R,
  handler: Handler<R>,
  extras: RouteExtras = {},
): void {
  // Kept by nobody, unless the handler says else (pages, pictures): also where everybody may ask, the answer may depend on who does.
  const caching = route.access === 'anyone' ? 'no-store' : 'private, no-store'
  if (route.method !== 'GET' && route.audit === undefined)
    throw new Error(`The route ${route.method} ${route.url} does not say what it writes into the audit log.`)
  const success = Number(Object.keys(route.answers)[0])
  app.route({
    ...extras,
    method: route.method,
    url: route.url,
    schema: {
      summary: route.summary,
      ...(route.params && { params: route.params }),
      ...(route.query && { querystring: route.query }),
      ...(route.body && { body: route.body }),
      response: route.answers,
    },
    config: {
      ...extras.config,
      access: route.access,
      ...(route.audit !== undefined && { audit: route.audit }),
      ...(route.strayQuery && { strayQuery: route.strayQuery }),
    },
    async handler(request, reply) {
      reply.header('cache-control', caching)
      const result = await handler(callOf<R>(request, reply))
      // A reply is awaited till it is sent, and answers nothing then.
      if (reply.sent) return reply
      if (result instanceof Refusal) return sendRefusal(request, reply, result)
      if (result instanceof Answer) return reply.code(result.status).send(result.body)
      return reply.code(success).send(success === 204 ? undefined : result)
    },
  })
}

/** The request as the handler sees it: what it promises has been validated by the route's schemas and its access. */
function callOf<R extends Route>(request: FastifyRequest, reply: FastifyReply): Call<R> {
  const { caller } = request
  return {
    params: request.params,
    query: request.query,
    body: request.body,
    language: request.language,
    request,
    reply,
    ...(caller.kind === 'user' && { user: caller.user }),
    ...(caller.kind === 'screen' && { screen: caller.screen }),
  } as Call<R>
}
