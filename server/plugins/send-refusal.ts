import type { FastifyReply, FastifyRequest } from 'fastify'
import { problemStatus } from '../problems/codes.ts'
import { problemDocument } from '../problems/document.ts'
import type { Refusal } from '../problems/refusal.ts'

/** Answers a refusal as a problem document. The one place where refusals become HTTP. */
export function sendRefusal(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  if (refusal.more.retryAfter !== undefined) reply.header('retry-after', String(refusal.more.retryAfter))
  return reply
    .code(problemStatus[refusal.code])
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problemDocument(refusal, request.language, request.id)))
}
