import type { FastifyInstance } from 'fastify'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Counter } from 'prom-client'
import type { Deps } from '../deps.ts'
import { matches } from './prepared.ts'

const always = ['cache-control', 'no-store', 'vary', 'accept-encoding', 'x-content-type-options', 'nosniff']
const json = ['content-type', 'application/json; charset=utf-8', 'content-length']

/** The three headers that matter here. Read raw: making the whole `request.headers` costs a tenth of the answer. */
function headersOf(raw: readonly string[]) {
  const found = { authorization: '', tag: '', encoding: '' }
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const name = raw[i]!.toLowerCase()
    if (name === 'authorization') found.authorization = raw[i + 1]!
    else if (name === 'if-none-match') found.tag = raw[i + 1]!
    else if (name === 'accept-encoding') found.encoding = raw[i + 1]!
  }
  return found
}

/**
 * The short way for the one request that every screen makes all day: a known token, a playlist that lies ready in memory.
 * Anything else (another address, a token to be looked up, a playlist to be made, every refusal) goes the way of all
 * requests, where the same route stands complete. Measured: the common way costs four times a bare answer, this one half as much again.
 */
export function openQuickLane(app: FastifyInstance, { playlists, now, metrics }: Deps): void {
  const answered = new Counter({
    name: 'aulataulu_playlists_quickly_answered_total',
    help: 'Playlist requests answered from memory, by status',
    labelNames: ['status'] as const,
    registers: [metrics],
  })
  const [made, same] = [answered.labels('200'), answered.labels('304')]
  const quickly = (request: IncomingMessage, response: ServerResponse): boolean => {
    if (request.url !== '/api/player/playlist' || request.method !== 'GET') return false
    const asked = headersOf(request.rawHeaders)
    const playlist = playlists.ready(asked.authorization)
    if (!playlist) return false
    const at = now()
    const headers = ['etag', playlist.tag, 'server-time', String(at), ...always]
    if (matches(asked.tag, playlist.tag)) {
      same.inc()
      response.writeHead(304, headers).end()
      return true
    }
    made.inc()
    const send = (body: Buffer, ...encoding: string[]) =>
      response.writeHead(200, [...headers, ...json, String(body.length), ...encoding]).end(body)
    if (asked.encoding.includes('gzip'))
      playlist.gzippedAt(at).then(
        (body) => send(body, 'content-encoding', 'gzip'),
        (error: Error) => response.destroy(error),
      )
    else send(playlist.at(at))
    return true
  }

  const { server } = app
  const common = server.listeners('request')
  server.removeAllListeners('request')
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!quickly(request, response)) for (const listener of common) listener.call(server, request, response)
  })
}
