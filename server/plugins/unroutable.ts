import type { FastifyServerOptions } from 'fastify'
import { STATUS_CODES } from 'node:http'
import { randomUUID } from 'node:crypto'
import type { UiLanguage } from '../../content/notice/common.ts'
import { problemStatus } from '../problems/codes.ts'
import { problemDocument } from '../problems/document.ts'
import { preferredLanguage } from '../problems/language.ts'
import { refuse, type Refusal } from '../problems/refusal.ts'

interface Written {
  status: number
  headers: Record<string, string>
  body: string
}

/** A refusal where no route, no hook and no reply exists: the same document, written by hand. */
function written(refusal: Refusal, language: UiLanguage): Written {
  const id = randomUUID()
  const body = JSON.stringify(problemDocument(refusal, language, id))
  return {
    status: problemStatus[refusal.code],
    body,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-length': String(Buffer.byteLength(body)),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-request-id': id,
    },
  }
}

/** What goes wrong before a request has a route: addresses that cannot be decoded, and what is no HTTP at all. */
export const unroutable: Pick<FastifyServerOptions, 'frameworkErrors' | 'clientErrorHandler'> = {
  frameworkErrors(_error, request, reply) {
    const { status, headers, body } = written(
      refuse('not-found'),
      preferredLanguage(request.headers['accept-language']),
    )
    reply.raw.writeHead(status, headers).end(body)
  },
  clientErrorHandler(error, socket) {
    if (error.code === 'ECONNRESET' || socket.destroyed) return
    const code = error.code === 'HPE_HEADER_OVERFLOW' ? 'too-large' : 'invalid-input'
    const { status, headers, body } = written(refuse(code), 'en')
    const lines = Object.entries({ ...headers, connection: 'close' }).map(
      ([name, value]) => `${name}: ${value}`,
    )
    if (socket.writable)
      socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
    socket.destroy(error)
  },
}
