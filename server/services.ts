import type { FastifyBaseLogger } from 'fastify'
import { join } from 'node:path'
import { Registry } from 'prom-client'
import type { Morphology } from '../content/language/index.ts'
import type { Instant } from '../content/notice/common.ts'
import { openChecks } from './checks/index.ts'
import type { Config } from './config.ts'
import type { Deps } from './deps.ts'
import { folderStore } from './media/store.ts'
import { openPlaylists } from './playlist/index.ts'
import { listen, onCommittedHere } from './store/changes.ts'
import type { Database } from './store/database.ts'

export interface ServicesOptions {
  config: Config
  database: Database
  log: Pick<FastifyBaseLogger, 'error' | 'warn'>
  morphology: Morphology | null
  /** The dictionary's file, for the threads of the rules. Absent: none. */
  dictionary?: string | null
  now(): Instant
}

export interface Services {
  deps: Deps
  /** Ends what was begun here; the database is the caller's. */
  close(): Promise<void>
}

/** Puts together what the routes need, over a migrated database. The process and the tests do it in the same way. */
export async function openServices(options: ServicesOptions): Promise<Services> {
  const { config, database, log, morphology, now } = options
  const { db, connection } = database
  const checks = openChecks({ morphology, dictionary: options.dictionary ?? null })
  const listeners = new Set<(centre: string | null) => void>()
  const listening = await listen({
    connection,
    onChange: (centre) => listeners.forEach((listener) => listener(centre)),
    onError: (err) => log.error({ err }, 'the connection for change signals'),
  })
  const unlisten = onCommittedHere(db, (centre) => listeners.forEach((listener) => listener(centre)))
  const onPlacementChange: Deps['onPlacementChange'] = (listener) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  const playlists = openPlaylists({
    db,
    now,
    onPlacementChange,
    onError: (err) => log.error({ err }, 'telling the screens of a change'),
  })
  const media = folderStore(join(config.dataFolder, 'media'))
  const deps: Deps = {
    config,
    db,
    now,
    media,
    checks,
    morphology,
    metrics: new Registry(),
    screenByToken: playlists.screenByToken,
    playlists,
    onPlacementChange,
    health: {
      'change signals': async () => ({ ok: listening.connected(), vital: false }),
      'media store': async () => {
        await media.probe()
        return { ok: true, vital: true }
      },
    },
  }
  return {
    deps,
    async close() {
      playlists.close()
      await checks.close()
      unlisten()
      await listening.close()
    },
  }
}
