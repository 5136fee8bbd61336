import { spawn } from 'node:child_process'
import { constants, open, readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import type { Folders } from './folder.ts'
import { environment, identity } from './initialise.ts'
import { EmbeddedRefused } from './refused.ts'
import { note, standsIn, superuser } from './running.ts'
import { asArguments } from './settings.ts'

const { O_APPEND, O_CREAT, O_NOFOLLOW, O_WRONLY } = constants
const longestLog = 10_000_000

/** Starts PostgreSQL and waits until it answers; its pid. Detached: a Ctrl-C in the terminal is ours to handle, in our order. */
export async function spawnServer(
  { base, data, socket }: Folders,
  { folder }: Binaries,
  account: Account,
  settings: Readonly<Record<string, string>>,
): Promise<number> {
  const path = join(base, 'postgresql.log')
  if (
    await stat(path).then(
      (info) => info.size > longestLog,
      () => false,
    )
  )
    await rename(path, `${path}.1`)
  // Never through a link: the folder may be somebody else's, and we may be root.
  const log = await open(path, O_APPEND | O_CREAT | O_WRONLY | O_NOFOLLOW, 0o640)
  const from = (await log.stat()).size
  try {
    const all = ['-D', data, '-k', socket, ...asArguments(settings)]
    const stdio: ['ignore', number, number] = ['ignore', log.fd, log.fd]
    const options = { ...identity(account), cwd: '/', env: environment, detached: true, stdio }
    const child = spawn(join(folder, 'bin', 'postgres'), all, options)
    child.unref()
    const ended = new Promise<string>((resolve) => {
      child.once('error', (error) => resolve(error.message))
      child.once('exit', (code, signal) => resolve(`it ended with ${signal ?? code}`))
    })
    const problem = await Promise.race([ended, answers(socket)])
    if (problem === null) return child.pid!
    const said = (await readFile(path, 'utf8')).slice(from).trim().split('\n').slice(-5).join('\n')
    throw new EmbeddedRefused(
      'did-not-start',
      `PostgreSQL did not start (${problem}). It said in ${path}:\n${said}`,
    )
  } finally {
    await log.close()
  }
}

/** Null once the server answers. Recovery after a power cut may take its time, so the limit is generous. */
async function answers(socket: string): Promise<string | null> {
  for (let tries = 0; tries < 4000; tries++) {
    const client = superuser(socket)
    try {
      await client.connect()
      await client.end()
      return null
    } catch {
      await wait(15)
    }
  }
  return 'it did not answer for a minute'
}

/** Ends the server on `data`: open transactions are undone, what was committed is on disk. True when it is gone. */
export async function stopServer(data: string, pid: number): Promise<boolean> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (!(await standsIn(pid, data))) return (await note(data)) === null
    try {
      process.kill(pid, signal)
    } catch {
      // It ended between the look and the signal.
    }
    for (let tries = 0; tries < 500; tries++) {
      // A zombie that nobody has reaped yet stands nowhere.
      if (!(await standsIn(pid, data))) return true
      await wait(20)
    }
  }
  return false
}
