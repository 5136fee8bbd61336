import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../deps.ts'
import { refuse } from '../../problems/refusal.ts'
import { findPublicCentre, publicCentres } from '../../store/centres.ts'
import { registerRoute } from '../register.ts'
import { getCentre, listCentres } from './schema.ts'

export function centreRoutes(app: FastifyInstance, { db }: Deps): void {
  registerRoute(app, listCentres, async () => ({ centres: await publicCentres(db) }))

  registerRoute(app, getCentre, async ({ params }) => {
    return (await findPublicCentre(db, params.id)) ?? refuse('not-found')
  })
}
