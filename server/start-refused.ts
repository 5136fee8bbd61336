import { constants } from 'node:fs'
import { access, mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Config } from './config.ts'

/** The process cannot start here; the message says why and what to do. */
export class StartRefused extends Error {
  override name = 'StartRefused'
}

/** Makes the data folder, or says why it cannot be used. */
export async function requireFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder)
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new StartRefused(
      `The data folder ${folder} cannot be written to (${(error as NodeJS.ErrnoException).code ?? 'unknown'}). ` +
        'Make it writable for this user, or name another folder with AULATAULU_DATA.',
    )
  }
}

/** Like `mkdir -p`. Node's own goes round for ever where a file system refuses with ENOENT, as /proc does. */
async function makeFolder(folder: string): Promise<void> {
  const make = () =>
    mkdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  try {
    await make()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(folder) === folder) throw error
    await makeFolder(dirname(folder))
    await make()
  }
}

/** Why the port cannot be had, in words. */
export const explainPort =
  ({ host, port }: Config) =>
  (error: NodeJS.ErrnoException): never => {
    if (error.code === 'EADDRINUSE')
      throw new StartRefused(
        `Port ${port} on ${host} is in use by another program. Stop that one, or choose another: PORT=${port + 1} npm start`,
      )
    if (error.code === 'EACCES')
      throw new StartRefused(
        `This user may not listen on port ${port}. Choose one above 1023: PORT=3000 npm start`,
      )
    if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
      throw new StartRefused(
        `HOST is ${host}, which is no address of this machine. Try 127.0.0.1 or 0.0.0.0.`,
      )
    throw error
  }
