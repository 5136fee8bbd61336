import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { readConfig, type Config } from '../config.ts'
import { requireFolder } from '../start-refused.ts'
import type { Connection } from '../store/database.ts'
import { startEmbedded } from '../store/embedded/index.ts'
import { user } from '../store/embedded/initialise.ts'
import { findRunning } from '../store/embedded/running.ts'
import { SetupRefused } from './refused.ts'

/** The installation's parts that a command works on. */
export interface Place {
  connection: Connection
  mediaFolder: string
  /** Lets go of what was started for the command. */
  close(): Promise<void>
}

type Where = Pick<Config, 'databaseUrl' | 'dataFolder'>

/** Where this environment's installation is. Whether it is the demo is the data's to say, so AULATAULU_DEMO does not matter here. */
export function whereFrom(env: NodeJS.ProcessEnv): Where {
  const read = readConfig({ ...env, AULATAULU_DEMO: '0' })
  if (!read.ok) throw new SetupRefused(read.reasons.join('\n'))
  return read.config
}

const said = { info: () => undefined, warn: console.error, error: console.error }

/** For a command that writes: the named server, or the embedded one, which the service must not be using. */
export async function openForWriting({ databaseUrl, dataFolder }: Where): Promise<Place> {
  await requireFolder(dataFolder)
  const mediaFolder = join(dataFolder, 'media')
  if (databaseUrl !== null) return { connection: databaseUrl, mediaFolder, close: async () => undefined }
  const { connection, stop } = await startEmbedded({ dataDir: dataFolder, log: said })
  return { connection, mediaFolder, close: stop }
}

/** The folder of the embedded database that is there; a command that needs one makes none. */
export async function requireDatabase({ dataFolder }: Where): Promise<string> {
  const base = await realpath(join(dataFolder, 'postgres')).catch(() => null)
  if (base !== null) return base
  throw new SetupRefused(
    `There is no database in ${dataFolder}. Name the data folder in AULATAULU_DATA, or the server in DATABASE_URL.`,
  )
}

/** For a command that only reads: the same, but a running service does not matter. */
export async function openForReading(where: Where): Promise<Place> {
  if (where.databaseUrl !== null) return openForWriting(where)
  const running = await findRunning(join(await requireDatabase(where), 'data'))
  if (!running) return openForWriting(where)
  const connection = { host: running.socket, port: 5432, user, database: user }
  return { connection, mediaFolder: join(where.dataFolder, 'media'), close: async () => undefined }
}
