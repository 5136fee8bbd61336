import { realpath } from 'node:fs/promises'
import type { Connection } from '../database.ts'
import { findBinaries } from './binaries.ts'
import { prepareFolders } from './folder.ts'
import { initialise, user } from './initialise.ts'
import { Keeper, type Log } from './keeper.ts'
import { lockFolder } from './lock.ts'
import { requirePlatform } from './platform.ts'
import { settings as own } from './settings.ts'

export type { Log } from './keeper.ts'
export { EmbeddedRefused } from './refused.ts'

export interface EmbeddedOptions {
  /** The program's data folder; the database lies in its folder `postgres`, or where that links to. */
  dataDir: string
  log: Log
  /** PostgreSQL settings beside ours; for tests. */
  settings?: Readonly<Record<string, string>>
}

export interface Embedded {
  connection: Exclude<Connection, string>
  /** Where the database's files really are. */
  dataDir: string
  /** It was running already, left behind by a process that was killed. */
  adopted: boolean
  /** PostgreSQL's process. */
  pid(): number
  /** Stops the server and gives the folder free. Close your connections first. Idempotent. */
  stop(): Promise<void>
}

/**
 * Starts the PostgreSQL that comes with the program, or adopts the one that a killed run left behind. It ends with `stop()`; when
 * it ends by itself it is started again. Throws EmbeddedRefused, whose message says what to do.
 */
export async function startEmbedded({ dataDir, log, settings = {} }: EmbeddedOptions): Promise<Embedded> {
  requirePlatform()
  const { account, ...folders } = await prepareFolders(dataDir)
  const unlock = await lockFolder(folders.base)
  try {
    const binaries = await findBinaries(folders.base, account)
    await initialise(folders, binaries, account)
    if (!folders.base.startsWith(await realpath(dataDir)))
      log.info(
        `${account.name}, who runs PostgreSQL, cannot enter ${dataDir}: the database lives in ${folders.base}, ` +
          `to which ${dataDir}/postgres links`,
      )
    const keeper = new Keeper({ folders, account, binaries, settings: { ...own, ...settings } }, log)
    const adopted = await keeper.start()
    return {
      connection: { host: keeper.socket, port: 5432, user, database: user },
      dataDir: folders.base,
      adopted,
      pid: () => keeper.pid,
      stop: () => keeper.stop().finally(unlock),
    }
  } catch (error) {
    await unlock()
    throw error
  }
}
