import fastifyStatic from '@fastify/static'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'
import { refuse } from '../problems/refusal.ts'
import { openTo } from './access.ts'
import { sendRefusal } from './send-refusal.ts'

/** Serves the built admin and player. A folder that is missing (nothing built yet) is said in the log and answers 404. */
export async function servePages(app: FastifyInstance, config: Config): Promise<void> {
  await serveFolder(app, '/admin/', config.adminFolder, { routesInPage: true })
  await serveFolder(app, '/player/', config.playerFolder, { routesInPage: false })
}

async function serveFolder(
  app: FastifyInstance,
  prefix: string,
  root: string,
  { routesInPage }: { routesInPage: boolean },
): Promise<void> {
  if (!existsSync(join(root, 'index.html'))) {
    app.log.warn(`Nothing is built in ${root}: ${prefix} answers 404. Run: npm run build`)
    return
  }
  await app.register(
    async (scope) => {
      openTo(scope, 'anyone')
      // Without its last slash a page would look for its files one level too high.
      scope.addHook('onRequest', (request, reply, done) => {
        const [path, query] = request.url.split('?')
        if (`${path}/` === prefix) reply.redirect(prefix + (query === undefined ? '' : `?${query}`), 308)
        else done()
      })
      await scope.register(fastifyStatic, {
        root,
        prefix: '/',
        cacheControl: false,
        setHeaders: (reply, path) => void reply.header('cache-control', cacheControl(path)),
      })
      // The page's own addresses (/admin/review/…) are answered with the page; a missing file stays missing.
      scope.setNotFoundHandler((request, reply) => {
        const path = request.url.split('?')[0] ?? ''
        const isPage = request.method === 'GET' && !/\.[a-z0-9]+$/i.test(path)
        if (!routesInPage || !isPage) return sendRefusal(request, reply, refuse('not-found'))
        return reply.sendFile('index.html')
      })
    },
    { prefix: prefix.slice(0, -1) },
  )
}

/** Names in assets/ carry a hash of their content and never change; everything else is asked for anew. */
export const cacheControl = (path: string): string =>
  /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
