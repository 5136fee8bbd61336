import type { Config } from './config.ts'
import { freeMegabytes } from './disk.ts'
import { StartRefused } from './start-refused.ts'
import { EmbeddedRefused } from './store/embedded/index.ts'
import { MigrationRefused } from './store/migrate.ts'
import { troubleOf } from './store/trouble.ts'

/** With less free than this, whatever failed has most likely failed for it. MB. */
const nearlyFull = 50

/** Why the process did not start, for the one who started it: what happened and what to do. A fault of ours is shown whole. */
export async function whyNotStarted(
  error: unknown,
  { databaseUrl, dataFolder }: Pick<Config, 'databaseUrl' | 'dataFolder'>,
): Promise<string> {
  const refused =
    error instanceof StartRefused || error instanceof EmbeddedRefused || error instanceof MigrationRefused
  if (refused && !(error instanceof EmbeddedRefused && error.code === 'did-not-start')) return error.message
  const { code, message, stack }: NodeJS.ErrnoException =
    error instanceof Error ? error : new Error(String(error))
  const trouble = troubleOf(error)
  const free = await freeOrUnknown(dataFolder)
  if (free < nearlyFull || (trouble === 'full' && databaseUrl === null))
    return (
      `The disk of ${dataFolder} is nearly full${free < nearlyFull ? `: ${free} MB are free` : ''}. ` +
      `Free some space and start again: what is there stays as it is. What failed for it: ${message}`
    )
  if (refused) return message
  if (trouble === 'full')
    return `The disk of the server that DATABASE_URL names is full (${code}: ${message}). Free some space there and start again.`
  if (trouble && databaseUrl !== null)
    return (
      `The database that DATABASE_URL names does not let us in (${code ?? trouble}: ${message}).\n` +
      'Check that it runs and may be written to, and the address, the user, the password and the name of the database. ' +
      'Without DATABASE_URL the program brings a database of its own.'
    )
  if (trouble) return `The database was lost while the service was starting (${message}). Start again.`
  return stack ?? message
}

/** A folder that is not there yet is no full one. */
async function freeOrUnknown(folder: string): Promise<number> {
  try {
    return await freeMegabytes(folder)
  } catch {
    return Infinity
  }
}
