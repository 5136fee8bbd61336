import { execFile } from 'node:child_process'
import { readFile, readdir, rename } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import { freeMegabytes } from '../../disk.ts'
import { own, sweep, type Folders } from './folder.ts'
import { EmbeddedRefused } from './refused.ts'

export const user = 'aulataulu'

/** PostgreSQL must not read our PG* variables, and a locale of the machine's has no say. */
export const environment: NodeJS.ProcessEnv = { PATH: '/usr/bin:/bin', LC_ALL: 'C', LANG: 'C', TZ: 'UTC' }

/** `uid` and `gid` for a child process. */
export const identity = ({ uid, gid, dropped }: Account): { uid?: number; gid?: number } =>
  dropped ? { uid, gid } : {}

/** Makes the database's files if there are none: aside, then by one rename, so that a half-made one is never taken for whole. */
export async function initialise(
  { base, data }: Folders,
  binaries: Binaries,
  account: Account,
): Promise<void> {
  const version = await readFile(join(data, 'PG_VERSION'), 'utf8').catch(() => null)
  if (version !== null) return sameVersion(version.trim(), binaries, data)
  await requireSpace(base)
  for (const name of await readdir(base)) if (name.startsWith('data.new-')) await sweep(join(base, name))
  // The account may not write in `base`, so the folder it makes its files in stands one level down.
  const aside = await own(join(base, `data.new-${process.pid}`), account)
  await promisify(execFile)(join(binaries.folder, 'bin', 'initdb'), initArguments(aside), {
    ...identity(account),
    cwd: '/',
    env: environment,
  }).catch((cause: Error & { stderr?: string }) => {
    throw new EmbeddedRefused('did-not-start', `initdb failed: ${cause.stderr || cause.message}`, { cause })
  })
  await rename(aside, data)
}

/** An empty database takes 64 MB, and what it notes for a power cut grows to 256 MB (max_wal_size). */
const leastMegabytes = 350

/** A database that is begun on a nearly full disk would stop within the day, or in the middle of being made. */
async function requireSpace(folder: string): Promise<void> {
  const free = await freeMegabytes(folder)
  if (free < leastMegabytes)
    throw new EmbeddedRefused(
      'disk-full',
      `The disk of ${folder} is nearly full: ${free} MB are free, and a new database needs ${leastMegabytes} MB. ` +
        'Free some space and start again, or name a folder on another disk in AULATAULU_DATA. Nothing was written.',
    )
}

/** The socket's folder lets only the account (and root) in, so connections over it need no password. */
const initArguments = (data: string): string[] => [
  '-D',
  data,
  '-U',
  user,
  '--auth=trust',
  '--encoding=UTF8',
  '--data-checksums',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-instructions',
]

function sameVersion(found: string, { version }: Binaries, data: string): void {
  const ours = version.split('.')[0]
  if (found !== ours)
    throw new EmbeddedRefused(
      'other-version',
      `${basename(data)} in ${data} was written by PostgreSQL ${found}, this program brings ${ours}. ` +
        'Back it up with the version of the program that wrote it and restore it into an empty data folder.',
    )
}
