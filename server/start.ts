import type { FastifyBaseLogger } from 'fastify'
import { collectDefaultMetrics } from 'prom-client'
import type { Instant } from '../content/notice/common.ts'
import { buildApp } from './app.ts'
import { toldOf, type Config } from './config.ts'
import type { Deps } from './deps.ts'
import { renewDemo, seedDemo } from './demo/index.ts'
import { loadDictionary } from './dictionary.ts'
import { jobs, startJobs } from './jobs/index.ts'
import { sweepMedia } from './jobs/sweep-media.ts'
import { openServices } from './services.ts'
import { explainPort, requireFolder, StartRefused } from './start-refused.ts'
import { audit } from './store/audit.ts'
import { openDatabase, type Connection } from './store/database.ts'
import { isDemoData } from './store/installation.ts'
import { startEmbedded } from './store/embedded/index.ts'
import { migrate } from './store/migrate.ts'

export interface Running {
  /** Where it listens, such as "http://127.0.0.1:3000". */
  address: string
  /** Where the embedded database's files really are; null: the database is a server's. */
  databaseFolder: string | null
  /** Stops accepting, lets requests and jobs end, closes streams, then the database. Idempotent. */
  stop(): Promise<void>
}

/** Starts everything in order; what was started is stopped again, in the opposite order, by `stop()` or when a later part fails. */
export async function start(
  config: Config,
  log: FastifyBaseLogger,
  now: () => Instant = Date.now,
): Promise<Running> {
  const begun: (() => Promise<unknown>)[] = []
  let stopping: Promise<void> | undefined
  const stop = () => (stopping ??= undo(begun, log))
  try {
    await requireFolder(config.dataFolder)
    const place = await openPlace(config, log, begun)
    await migrate(place.connection)
    const database = openDatabase({
      connection: place.connection,
      onError: (err) => log.error({ err }, 'an idle database connection broke'),
    })
    begun.push(() => database.close())

    const { morphology, path: dictionary } = await openDictionary(config, log)
    const services = await openServices({ config, database, log, morphology, dictionary, now })
    begun.push(() => services.close())
    const { deps } = services
    await agreeOnDemo(config.demo, deps)
    await audit(database.db, { event: 'started', actor: null, facts: toldOf(process.env) }, now())
    collectDefaultMetrics({ register: deps.metrics })

    const schedule = startJobs({
      db: database.db,
      jobs: [...jobs, sweepMedia(deps.media), ...(config.demo ? [renewDemo] : [])],
      now,
      onError: (err, job) => log.error({ err, job }, 'a job failed; it is tried again at its next time'),
    })
    begun.push(() => schedule.stop())
    await schedule.catchUp()
    deps.health['jobs'] = async () => ({ ...(await schedule.health()), vital: true })

    const app = await buildApp(deps, log)
    begun.push(() => app.close())
    const address = await app.listen({ host: config.host, port: config.port }).catch(explainPort(config))
    return { address, databaseFolder: place.folder, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The demo's accounts have a public password: its data and real data never meet. */
async function agreeOnDemo(demo: boolean, { db, media, now }: Deps): Promise<void> {
  if (demo) await seedDemo(db, media, now())
  const isDemo = await isDemoData(db)
  if (demo && !isDemo)
    throw new StartRefused(
      'The data here is real, not the demo’s. To go on with it: AULATAULU_DEMO=0 npm start. ' +
        'To look at the demo, give it a data folder of its own: AULATAULU_DATA=./demo-data npm start',
    )
  if (!demo && isDemo)
    throw new StartRefused(
      'The data here is the demo county’s, whose accounts have a public password. ' +
        'Give the real service a data folder (AULATAULU_DATA) or a database (DATABASE_URL) of its own.',
    )
}

async function undo(begun: (() => Promise<unknown>)[], log: FastifyBaseLogger): Promise<void> {
  for (const end of begun.reverse()) await end().catch((err: unknown) => log.error({ err }, 'while stopping'))
}

interface Place {
  connection: Connection
  folder: string | null
}

async function openPlace(
  { databaseUrl, dataFolder }: Config,
  log: FastifyBaseLogger,
  begun: (() => Promise<unknown>)[],
): Promise<Place> {
  if (databaseUrl !== null) return { connection: databaseUrl, folder: null }
  const embedded = await startEmbedded({ dataDir: dataFolder, log })
  begun.push(() => embedded.stop())
  if (embedded.adopted) log.info('took over the database that an interrupted run had left behind')
  return { connection: embedded.connection, folder: embedded.dataDir }
}

async function openDictionary(config: Config, log: FastifyBaseLogger) {
  const found = await loadDictionary(config)
  if (found.ok) return found
  log.warn(
    { looked: found.looked, path: found.path },
    `The Finnish dictionary is ${found.reason}: some rules of plain language leave the check to a person. ` +
      'Install Debian’s voikko-fi, run `node scripts/dictionary.mjs`, or set VOIKKO_DICTIONARY.',
  )
  return { morphology: null, path: null }
}
