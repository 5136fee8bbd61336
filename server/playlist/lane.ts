import type { FastifyInstance } from 'fastify'
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Counter } from 'prom-client'
import type { Deps } from '../deps.ts'
import { matches } from './prepared.ts'

/**
 * The short way for the one request that every screen makes all day: a known token, a playlist that lies ready in memory.
 * Anything else (another address, a token to be looked up, a playlist to be made, every refusal) goes the way of all
 * requests, where the same route stands complete. Measured: the common way costs four times a bare answer, this one a tenth more.
 */
export function openQuickLane(app: FastifyInstance, { playlists, now, metrics }: Deps): void {
  const answered = new Counter({
    name: 'aulataulu_playlists_quickly_answered_total',
    help: 'Playlist requests answered from memory, by status',
    labelNames: ['status'] as const,
    registers: [metrics],
  })
  const quickly = (request: IncomingMessage, response: ServerResponse): boolean => {
    if (request.url !== '/api/player/playlist' || request.method !== 'GET') return false
    const playlist = playlists.ready(request.headers.authorization)
    if (!playlist) return false
    const at = now()
    const headers: Record<string, string | number> = {
      'cache-control': 'no-store',
      etag: playlist.tag,
      'server-time': String(at),
      vary: 'accept-encoding',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'x-request-id': randomUUID(),
    }
    if (matches(request.headers['if-none-match'], playlist.tag)) {
      answered.inc({ status: 304 })
      response.writeHead(304, headers).end()
      return true
    }
    answered.inc({ status: 200 })
    headers['content-type'] = 'application/json; charset=utf-8'
    const send = (body: Buffer) => {
      headers['content-length'] = body.length
      response.writeHead(200, headers).end(body)
    }
    if (/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) {
      headers['content-encoding'] = 'gzip'
      playlist.gzippedAt(at).then(send, (error: Error) => response.destroy(error))
    } else send(playlist.at(at))
    return true
  }

  const { server } = app
  const common = server.listeners('request')
  server.removeAllListeners('request')
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!quickly(request, response)) for (const listener of common) listener.call(server, request, response)
  })
}
