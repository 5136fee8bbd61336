import { readdir, readFile, readlink, rm } from 'node:fs/promises'
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
 * Numbers of PostgreSQL's living processes on `data`. One that has ended and whom nobody has reaped yet (a zombie) stands nowhere.
 * Somebody's shell in the folder is none.
 */
async function livingOn(data: string): Promise<number[]> {
  const all = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const here = await Promise.all(
    all.map(async (pid) => {
      if (!(await standsIn(pid, data))) return []
      const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')
      return name.trim() === 'postgres' ? [pid] : []
    }),
  )
  return here.flat()
}

/**
 * Waits for the last processes of a server that was killed: they notice it, those in the middle of work a little later, and are told
 * after a while. No other server may write the files before. Answers who is left after half a minute.
 */
export async function outlive(data: string): Promise<number[]> {
  for (let tries = 0; tries < 600; tries++) {
    const left = await livingOn(data)
    if (left.length === 0) return []
    if (tries % 100 === 40) for (const pid of left) endQuickly(pid)
    await wait(50)
  }
  return livingOn(data)
}

function endQuickly(pid: number): void {
  try {
    process.kill(pid, 'SIGQUIT')
  } catch {
    // It ended between the look and the signal.
  }
}

/**
 * Notes of a server that is no more, in its files and beside its socket. PostgreSQL asks whether their process is there, and a zombie
 * is, or after a reboot another program of that number: then it would not start. Only called under the folder's lock, when nobody
 * answers and no process lives on the files.
 */
export async function dropStaleNotes({ data, socket }: { data: string; socket: string }): Promise<void> {
  await rm(join(data, 'postmaster.pid'), { force: true })
  await rm(join(socket, '.s.PGSQL.5432.lock'), { force: true })
}

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
