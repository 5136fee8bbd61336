import type { FastifyReply, FastifyRequest } from 'fastify'
import type { UiLanguage } from '../../content/notice/common.ts'
import { problemStatus } from '../problems/codes.ts'
import { problemDocument } from '../problems/document.ts'
import type { Refusal } from '../problems/refusal.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** Draws a refusal for people; absent: problem documents for everybody. */
    refusalPage?: (problem: { title: string; detail?: string | undefined }, language: UiLanguage) => string
  }
}

/** Somebody follows a link in a browser: they want a page, not a document for programs. */
const readsPages = ({ method, url, headers }: FastifyRequest): boolean =>
  method === 'GET' &&
  /\btext\/html\b/.test(headers.accept ?? '') &&
  !/^\/(?:api|media|health|metrics)\b/.test(url)

/** Answers a refusal as a problem document. The one place where refusals become HTTP. */
export function sendRefusal(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  if (refusal.more.retryAfter !== undefined) reply.header('retry-after', String(refusal.more.retryAfter))
  const problem = problemDocument(refusal, request.language, request.id)
  reply.code(problemStatus[refusal.code]).header('cache-control', 'no-store')
  const page = readsPages(request) ? request.server.refusalPage?.(problem, request.language) : undefined
  if (page !== undefined) return reply.header('content-type', 'text/html; charset=utf-8').send(page)
  return reply.header('content-type', 'application/problem+json; charset=utf-8').send(JSON.stringify(problem))
}
