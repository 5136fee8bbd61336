import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import { pageRoutes } from '../pages/index.tsx'
import { catalogueRoutes } from './catalogue/index.ts'
import { centreRoutes } from './centres/index.ts'
import { checkRoutes } from './check/index.ts'
import { healthRoutes } from './health/index.ts'
import { mediaRoutes } from './media/index.ts'
import { noticeRoutes } from './notices/index.ts'
import { placementRoutes } from './placements/index.ts'
import { playerRoutes } from './player/index.ts'
import { screenRoutes } from './screens/index.ts'
import { sessionRoutes } from './session/index.ts'

/** A room of routes: registers them from their data. */
export type Room = (app: FastifyInstance, deps: Deps) => void | Promise<void>

/** Every room; a test compares with the disk. */
export const rooms: Record<string, Room> = {
  session: sessionRoutes,
  centres: centreRoutes,
  catalogue: catalogueRoutes,
  check: checkRoutes,
  media: mediaRoutes,
  notices: noticeRoutes,
  placements: placementRoutes,
  screens: screenRoutes,
  player: playerRoutes,
  health: healthRoutes,
  pages: pageRoutes,
}

/** Each room is registered by itself, so that what one needs (files in multipart) is nobody else's. */
export async function registerRoutes(app: FastifyInstance, deps: Deps): Promise<void> {
  for (const room of Object.values(rooms)) await app.register(async (scope) => room(scope, deps))
}
