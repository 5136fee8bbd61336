import type { FastifyReply } from 'fastify'
import { extname } from 'node:path'

const types: Record<string, string> = { '.webp': 'image/webp', '.png': 'image/png', '.jpg': 'image/jpeg' }

/** Everybody's: shown now, and what a hash names never changes. */
export const sendShown = (reply: FastifyReply, name: string, bytes: Buffer): FastifyReply =>
  send(reply, name, bytes, 'public, max-age=31536000, immutable')

/** For the one who asked, and not to be kept: it is not approved. */
export const sendPrivate = (reply: FastifyReply, name: string, bytes: Buffer): FastifyReply =>
  send(reply, name, bytes, 'private, no-store')

function send(reply: FastifyReply, name: string, bytes: Buffer, cache: string): FastifyReply {
  return reply
    .header('cache-control', cache)
    .header('etag', `"${name.slice(0, 64)}"`)
    .header('content-type', types[extname(name)] ?? 'application/octet-stream')
    .send(bytes)
}
