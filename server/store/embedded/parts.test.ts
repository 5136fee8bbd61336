import { execFileSync } from 'node:child_process'
import { chmod, cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chooseAccount, mayReach } from './account.ts'
import { installed, reachable } from './binaries.ts'
import { own } from './folder.ts'
import { environment, identity } from './initialise.ts'
import { requirePlatform } from './platform.ts'

const root = process.getuid?.() === 0
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aulataulu-parts-'))
  await chmod(folder, 0o755)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('the platform', () => {
  it.each([
    [{ platform: 'linux', arch: 'x64', glibc: undefined }, 'x64 Linux without glibc (such as Alpine)'],
    [{ platform: 'darwin', arch: 'arm64', glibc: undefined }, 'darwin arm64'],
    [{ platform: 'linux', arch: 'arm64', glibc: '2.36' }, 'linux arm64'],
  ])('is named when it is not ours, with the way on', (machine, named) => {
    expect(() => requirePlatform(machine)).toThrow(named)
    expect(() => requirePlatform(machine)).toThrow('Set DATABASE_URL')
  })
})

describe('the programs', () => {
  it.runIf(root)(
    'are copied with their library links where the account cannot reach them, and run there',
    async () => {
      const account = await chooseAccount(null)
      const { folder: source, version } = await installed()
      const closed = join(folder, 'closed')
      await cp(source, closed, {
        recursive: true,
        filter: (path) => !/\.so(\.\d+)?$/.test(path) || !/lib(ecpg|icu|pq|pgtypes)/.test(path),
      })
      await chmod(closed, 0o700)
      const found = await reachable({ folder: closed, version }, folder, account)
      expect(found.folder).toBe(join(folder, `postgresql-${version}`))
      expect(await readdir(join(found.folder, 'lib'))).toEqual(
        expect.arrayContaining(['libpq.so.5', 'libicuuc.so.60']),
      )
      const options = { ...identity(account), cwd: '/', env: environment, encoding: 'utf8' as const }
      expect(execFileSync(join(found.folder, 'bin/postgres'), ['--version'], options)).toContain(
        'PostgreSQL) 18',
      )
      expect(await readdir(folder)).not.toContainEqual(expect.stringContaining('.new-'))
    },
  )

  it('are used in place where the account reaches them', async () => {
    const account = await chooseAccount(null)
    const binaries = await installed()
    if (!(await mayReach(join(binaries.folder, 'bin/postgres'), account))) return
    expect(await reachable(binaries, folder, account)).toEqual(binaries)
  })
})

describe('the account', () => {
  it.runIf(root)('is the owner of files that are there already', async () => {
    expect((await chooseAccount(65534)).name).toBe('nobody')
  })

  it.skipIf(root)('refuses files of somebody else', async () => {
    await expect(chooseAccount((process.getuid?.() ?? 0) + 1)).rejects.toThrow('belong to uid')
  })

  it('reaches a folder only through folders that let it pass', async () => {
    const account = { name: 'x', uid: 65534, gid: 65534, dropped: true }
    expect(await mayReach(folder, account)).toBe(true)
    await chmod(folder, 0o700)
    expect(await mayReach(folder, account)).toBe(false)
    await chmod(folder, 0o701)
    expect([await mayReach(folder, account, 1), await mayReach(folder, account)]).toEqual([true, false])
  })

  it('never shares its socket’s folder: one that somebody else made is refused', async () => {
    const account = { name: 'x', uid: 65534, gid: 65534, dropped: true }
    await expect(own(folder, account)).rejects.toThrow('is not a folder of uid 65534')
  })
})
