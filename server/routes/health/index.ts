import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { Gauge } from 'prom-client'
import type { Deps, HealthPart } from '../../deps.ts'
import { Answer, registerRoute } from '../register.ts'
import { live, metrics, ready } from './schema.ts'

/** A part that does not answer in this time counts as failed. Milliseconds. */
const patience = 3_000

export function healthRoutes(app: FastifyInstance, deps: Deps): void {
  const { db, health } = deps
  countOnDemand(deps)

  registerRoute(app, live, async () => ({ status: 'ok' as const }))

  registerRoute(app, ready, async () => {
    const database = async (): Promise<HealthPart> => {
      await sql`select 1`.execute(db)
      return { ok: true, vital: true }
    }
    const all = Object.entries({ database, dictionary: async () => dictionaryPart(deps), ...health })
    const told = await Promise.all(all.map(async ([name, ask]) => [name, await asked(ask)] as const))
    const isReady = told.every(([, { ok, vital }]) => ok || !vital)
    const parts = Object.fromEntries(
      told.map(([name, { ok, detail, count }]) => [
        name,
        { ok, ...(detail !== undefined && { detail }), ...(count !== undefined && { count }) },
      ]),
    )
    return new Answer(isReady ? 200 : 503, { status: isReady ? 'ok' : 'failing', parts })
  })

  registerRoute(app, metrics, async ({ reply }) =>
    reply.header('content-type', deps.metrics.contentType).send(await deps.metrics.metrics()),
  )
}

const dictionaryPart = ({ morphology }: Deps): HealthPart =>
  morphology
    ? { ok: true, vital: false }
    : { ok: false, vital: false, detail: 'missing: some rules of plain language leave the check to a person' }

/** A part's answer. What exactly failed is for the log, not for everybody who asks. */
async function asked(ask: () => Promise<HealthPart>): Promise<HealthPart> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<HealthPart>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, vital: true, detail: 'no answer in time' }), patience)
  })
  try {
    return await Promise.race([ask(), late])
  } catch {
    return { ok: false, vital: true, detail: 'failed; see the log' }
  } finally {
    clearTimeout(timer)
  }
}

/** Numbers that the database knows, counted when they are asked for. */
function countOnDemand({ db, metrics: registry, now }: Deps): void {
  const gauge = (name: string, help: string, count: () => Promise<number>) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        this.set(await count())
      },
    })
  gauge('aulataulu_queue_length', 'Placements that wait for a decision', async () => {
    const { count } = await db
      .selectFrom('placements')
      .where('state', '=', 'awaiting')
      .select(sql<number>`count(*)`.as('count'))
      .executeTakeFirstOrThrow()
    return count
  })
  gauge('aulataulu_screens_alive', 'Screens heard of within two minutes', async () => {
    const { count } = await db
      .selectFrom('screen_heartbeats')
      .where('seen_at', '>', new Date(now() - 120_000))
      .select(sql<number>`count(*)`.as('count'))
      .executeTakeFirstOrThrow()
    return count
  })
}
