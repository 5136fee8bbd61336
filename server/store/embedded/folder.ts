import { randomBytes } from 'node:crypto'
import { chown, lstat, mkdir, realpath, rm, stat, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { chooseAccount, mayReach, type Account } from './account.ts'
import { EmbeddedRefused } from './refused.ts'

/** Where the database lives. `base` is ours; `data` and `socket` belong to the account that runs it. */
export interface Folders {
  base: string
  data: string
  socket: string
}

/** A socket's path must fit in 107 bytes; PostgreSQL adds its name and, for the lock beside it, `.lock`. */
const longestSocketFolder = 107 - '/.s.PGSQL.5432.lock'.length

/**
 * The database's folder is `<dataDir>/postgres`. Where the account that must run it cannot get there (a clone under /root), it
 * is a link to /var/lib/aulataulu-<random>: unlike /tmp and /var/tmp that is neither emptied at a reboot nor swept by age, and
 * a new data folder gets a new database rather than an old one's. The name is kept in the link, so a restart finds it again.
 */
export async function prepareFolders(dataDir: string): Promise<Folders & { account: Account }> {
  await mkdir(dataDir, { recursive: true })
  const here = join(await realpath(dataDir), 'postgres')
  await dropDeadLink(here)
  const owner = await stat(join(here, 'data')).then(
    (info) => info.uid,
    () => null,
  )
  const account = await chooseAccount(owner)
  if (!(await exists(here))) await make(here, dataDir, account)
  const base = await realpath(here)
  if (!(await mayReach(base, account)))
    throw new EmbeddedRefused(
      'folder',
      `PostgreSQL runs as ${account.name}, who cannot enter ${base}. Give every folder on the way the permission to ` +
        'pass through (chmod o+x), or name another folder in AULATAULU_DATA.',
    )
  return { base, data: join(base, 'data'), socket: await socketFolder(base, account), account }
}

const second = (error: NodeJS.ErrnoException): true => {
  if (error.code !== 'EEXIST') throw error
  return true
}

/** Another process may be making it at the same time: who comes second takes what the first has made. */
async function make(here: string, dataDir: string, account: Account): Promise<void> {
  if (!account.dropped || (await mayReach(await realpath(dataDir), account, 1)))
    return void (await mkdir(here, { mode: 0o755 }).catch(second))
  const elsewhere = `/var/lib/aulataulu-${randomBytes(4).toString('hex')}`
  await mkdir(elsewhere, { mode: 0o755 }).catch((cause: Error) => {
    throw new EmbeddedRefused(
      'folder',
      `PostgreSQL runs as ${account.name}, who cannot enter ${dataDir}, and ${elsewhere} could not be made ` +
        `(${cause.message}). Name a folder outside /root in AULATAULU_DATA.`,
      { cause },
    )
  })
  if (await symlink(elsewhere, here).catch(second)) await rm(elsewhere, { recursive: true })
}

/** The link's goal is gone (a data folder that moved to another machine without its database): say so, never begin anew silently. */
async function dropDeadLink(here: string): Promise<void> {
  const link = await lstat(here).catch(() => null)
  if (link?.isSymbolicLink() && !(await exists(here)))
    throw new EmbeddedRefused(
      'folder',
      `${here} points to a folder that is not there any more: the database's files. Bring them back, or remove the ` +
        'link to begin with an empty database.',
    )
}

async function socketFolder(base: string, account: Account): Promise<string> {
  const inside = join(base, 'socket')
  if (Buffer.byteLength(inside) <= longestSocketFolder) return own(inside, account)
  const { dev, ino } = await stat(base)
  return own(join('/tmp', `aulataulu-${account.uid}-${dev.toString(36)}-${ino.toString(36)}`), account)
}

/** A folder of the account's that nobody else may enter. In /tmp anybody could have made it first, so it is looked at. */
export async function own(folder: string, { uid, gid, dropped }: Account): Promise<string> {
  const made = await mkdir(folder, { mode: 0o700 }).then(
    () => true,
    () => false,
  )
  if (made && dropped) await chown(folder, uid, gid)
  let info = await lstat(folder)
  // Another process of ours has made it a moment ago and is just giving it away.
  for (let tries = 0; !made && dropped && info.uid === process.getuid?.() && tries < 100; tries++) {
    await wait(10)
    info = await lstat(folder)
  }
  if (!info.isDirectory() || info.uid !== uid || info.mode & 0o077)
    throw new EmbeddedRefused(
      'folder',
      `${folder} is not a folder of uid ${uid}'s own (mode 0700). Remove it.`,
    )
  return folder
}

/** Folders that a start left half-made. */
export const sweep = (path: string): Promise<void> => rm(path, { recursive: true, force: true })

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
