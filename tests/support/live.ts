import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import { seedDemo } from '../../server/demo/index.ts'
import type { Deps } from '../../server/deps.ts'
import { loadDictionary } from '../../server/dictionary.ts'
import { jobs, startJobs } from '../../server/jobs/index.ts'
import { openServices } from '../../server/services.ts'
import { freshDatabase } from '../../server/store/testing.ts'

export interface LiveServer {
  /** "http://127.0.0.1:40123" */
  origin: string
  deps: Deps
  stop(): Promise<void>
}

/** The whole service as a newcomer meets it: the demo county, the built pages, real time, a real port, over a database of its own. */
export async function liveServer({ demo = true } = {}): Promise<LiveServer> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'aulataulu-live-'))
  const read = readConfig({ AULATAULU_DATA: dataFolder, AULATAULU_DEMO: demo ? '1' : '0' })
  if (!read.ok) throw new Error(read.reasons.join('\n'))
  const config = { ...read.config, limits: { perMinute: null, pressure: false } }
  const database = await freshDatabase()
  const found = await loadDictionary(config)
  const services = await openServices({
    config,
    database,
    log: console,
    morphology: found.ok ? found.morphology : null,
    now: Date.now,
  })
  const { deps } = services
  if (demo) await seedDemo(deps.db, deps.media, Date.now())
  const schedule = startJobs({ db: database.db, jobs, now: Date.now, onError: console.error })
  const app = await buildApp(deps)
  const origin = await app.listen({ host: '127.0.0.1', port: 0 })
  return {
    origin,
    deps,
    async stop() {
      await app.close()
      await schedule.stop()
      await services.close()
      await database.close()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}
