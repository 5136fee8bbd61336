import { readFile, readlink, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from '../client.ts'
import { user } from './initialise.ts'
import { EmbeddedRefused } from './refused.ts'

/** A server that runs on our files, proven to be so. */
export interface Running {
  pid: number
  socket: string
  /** Such as "18.4". */
  version: string
}

/** PostgreSQL's own note of the process that runs on `data`: pid, folder, start, port, socket's folder. */
export async function note(data: string): Promise<string[] | null> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => null)
  return text === null ? null : text.split('\n').slice(0, 5)
}

/** Whether the process stands in our data folder, as PostgreSQL's does: a number used anew by another program does not. */
export const standsIn = async (pid: number, data: string): Promise<boolean> =>
  (await readlink(`/proc/${pid}/cwd`).catch(() => null)) === data

/**
 * A note whose process is none of ours: after a reboot its number may be another program's, and PostgreSQL would then not start.
 * Only called under the folder's lock, when nobody answers and no such process stands in the folder.
 */
export const dropStaleNote = (data: string): Promise<void> =>
  rm(join(data, 'postmaster.pid'), { force: true })

export const superuser = (socket: string, database = 'postgres'): Client =>
  new Client({ host: socket, port: 5432, user, database, application_name: 'aulataulu keeper' })

/**
 * The server that a killed process left behind, or null. It is asked over the socket to read the note in its own data folder: only
 * the one that runs on our files reads the very note that lies in them, and it names our folder.
 */
export async function findRunning(data: string): Promise<Running | null> {
  const left = await note(data)
  const [pid, socket] = [Number(left?.[0]), left?.[4]]
  // A copy of a folder in use holds the original's note, which names the original.
  if (!left || !pid || !socket || left[1] !== data) return null
  const client = await connected(socket)
  if (!client) return null
  try {
    const { rows } = await client.query<{ note: string; version: string }>(
      "select pg_read_file('postmaster.pid') as note, current_setting('server_version') as version",
    )
    const proven = rows[0]?.note.split('\n').slice(0, 5).join() === left.join()
    return proven ? { pid, socket, version: rows[0]!.version } : null
  } finally {
    await client.end()
  }
}

/** A client, or null where nobody answers. A server that is just starting or stopping is waited for. */
async function connected(socket: string): Promise<Client | null> {
  for (let tries = 0; tries < 300; tries++) {
    const client = superuser(socket)
    try {
      await client.connect()
      return client
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ENOENT' || code === 'ECONNREFUSED') return null
      if (code !== '57P03') throw error
    }
    await wait(100)
  }
  throw new EmbeddedRefused(
    'did-not-start',
    `The database at ${socket} has been starting or stopping for 30 s.`,
  )
}
