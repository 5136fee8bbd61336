import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../deps.ts'
import { matches } from '../../playlist/index.ts'
import { refuse } from '../../problems/refusal.ts'
import { keepHeartbeat } from '../../store/screens.ts'
import { registerRoute } from '../register.ts'
import { pairingRoutes } from './pairing.ts'
import { getPlaylist, playerEvents, sendHeartbeat } from './schema.ts'

/** What players ask. Every answer tells the server's time: a screen's own clock is not to be trusted. */
export function playerRoutes(app: FastifyInstance, deps: Deps): void {
  const { db, now, playlists } = deps
  app.addHook('onRequest', (_request, reply, done) => {
    reply.header('server-time', String(now()))
    done()
  })
  // Open streams would keep the server from closing.
  app.addHook('preClose', (done) => {
    playlists.close()
    done()
  })
  pairingRoutes(app, deps)

  registerRoute(app, getPlaylist, async ({ screen, request, reply }) => {
    const playlist = await playlists.playlistOf(screen)
    if (!playlist) return refuse('not-found')
    reply.header('cache-control', 'no-store').header('etag', playlist.tag)
    if (matches(request.headers['if-none-match'], playlist.tag)) return reply.code(304).send()
    return reply.header('content-type', 'application/json; charset=utf-8').send(playlist.at(now()))
  })

  registerRoute(
    app,
    playerEvents,
    async ({ screen, request, reply }) => {
      const playlist = await playlists.playlistOf(screen)
      if (!playlist) return refuse('not-found')
      const token = (request.headers.authorization ?? '').replace(/^Bearer /, '')
      reply.hijack()
      const { centre } = playlist
      playlists.follow({ screen, token, centre, response: reply.raw, headers: reply.getHeaders() })
      return reply
    },
    { compress: false },
  )

  registerRoute(app, sendHeartbeat, async ({ screen, body }) => {
    const at = now()
    await keepHeartbeat(db, screen, body, at)
    return { now: new Date(at).toISOString() }
  })
}
