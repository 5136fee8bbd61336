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

/** For a command that only reads: the same, but a running service does not matter, and nothing is made that is not there. */
export async function openForReading(where: Where): Promise<Place> {
  const { databaseUrl, dataFolder } = where
  if (databaseUrl !== null) return openForWriting(where)
  const base = await realpath(join(dataFolder, 'postgres')).catch(() => null)
  if (base === null)
    throw new SetupRefused(
      `There is no database in ${dataFolder}. Name the data folder in AULATAULU_DATA, or the server in DATABASE_URL.`,
    )
  const running = await findRunning(join(base, 'data'))
  if (!running) return openForWriting(where)
  const connection = { host: running.socket, port: 5432, user, database: user }
  return { connection, mediaFolder: join(dataFolder, 'media'), close: async () => undefined }
}
