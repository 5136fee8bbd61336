import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, describe, expect, it, test } from 'vitest'
import { freeMegabytes } from '../../server/disk.ts'
import { folderStore } from '../../server/media/store.ts'
import { startEmbedded } from '../../server/store/embedded/index.ts'
import { troubleOf } from '../../server/store/trouble.ts'
import { whyNotStarted } from '../../server/why-not-started.ts'
import { Ended, startService } from '../support/service.ts'

const root = mkdtempSync(join(tmpdir(), 'aulataulu-disk-'))
// The database's own user must pass through.
chmodSync(root, 0o755)
const mounted: string[] = []

/** A small disk of its own, in memory; null where this user may not mount one. */
function smallDisk(megabytes: number): string | null {
  const folder = join(root, `disk-${mounted.length}`)
  try {
    mkdirSync(folder, { mode: 0o755 })
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', folder], {
      stdio: 'ignore',
    })
    mounted.push(folder)
    return folder
  } catch {
    rmSync(folder, { recursive: true, force: true })
    return null
  }
}
const probe = smallDisk(1)
const mayMount = probe !== null

const cleanUps: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (let next = cleanUps.pop(); next; next = cleanUps.pop()) await next()
})
afterAll(() => {
  for (const folder of mounted) execFileSync('umount', ['-l', folder])
  rmSync(root, { recursive: true, force: true })
})

/** Takes all the space there is, but for some; answers what gives it back. */
async function fill(folder: string, leaveMegabytes = 0): Promise<() => Promise<void>> {
  const path = join(folder, 'filler')
  const file = await open(path, 'w')
  const mega = Buffer.alloc(1_000_000)
  try {
    while ((await freeMegabytes(folder)) > leaveMegabytes) await file.write(mega)
    if (leaveMegabytes === 0) for (;;) await file.write(mega.subarray(0, 4096))
  } catch {
    // Full.
  } finally {
    await file.close()
  }
  return () => rm(path)
}

/** What a start says that does not come about. */
async function refusedStart(dataFolder: string): Promise<string> {
  try {
    await (await startService({ AULATAULU_DATA: dataFolder })).stop()
  } catch (error) {
    if (error instanceof Ended) return error.said
    throw error
  }
  return expect.fail('it started')
}

describe.runIf(mayMount)('on a nearly full disk (as root: with a small one mounted)', () => {
  it.each([8, 90])(
    'of %i MB a first start says so in words, with the way on, and leaves nothing',
    async (megabytes) => {
      const folder = smallDisk(megabytes)!
      const said = await refusedStart(join(folder, 'data'))
      expect(said).toMatch(/Aulataulu did not start[^]*nearly full: \d+ MB are free[^]*AULATAULU_DATA/)
      expect(said).not.toMatch(/^\{|\n {4}at /m)
      expect(await freeMegabytes(folder)).toBeGreaterThan(megabytes * 0.9)
    },
  )

  it('a later start says so too, and is made good by space', async () => {
    const folder = smallDisk(420)!
    const dataDir = join(folder, 'data')
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
    await (await startEmbedded({ dataDir, log })).stop()
    const free = await fill(folder)
    expect(await refusedStart(dataDir)).toMatch(/did not start[^]*nearly full: \d+ MB are free/)
    await free()
    const service = await startService({ AULATAULU_DATA: dataDir })
    expect((await fetch(`${service.origin}/health/ready`)).status).toBe(200)
    await service.stop()
  })

  it('that fills up while the service runs, both database and pictures say what it is', async () => {
    const folder = smallDisk(420)!
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
    const server = await startEmbedded({ dataDir: join(folder, 'data'), log })
    cleanUps.push(() => server.stop())
    const client = new pg.Client(server.connection)
    await client.connect()
    cleanUps.push(() => client.end())
    const free = await fill(folder)
    const write = client.query(
      'create table big as select repeat(md5(n::text), 50) from generate_series(1, 99999) n',
    )
    expect(troubleOf(await write.catch((error: unknown) => error))).toBe('full')
    const picture = folderStore(join(folder, 'media')).put(Buffer.alloc(100_000), 'png')
    expect(troubleOf(await picture.catch((error: unknown) => error))).toBe('full')
    await free()
    await client.query('create table small (n integer)')
  })
})

test.each<[string, string | null, Error, RegExp]>([
  [
    'a server without space',
    'postgres://x',
    Object.assign(new Error('no space'), { code: '53100' }),
    /server that DATABASE_URL names is full/,
  ],
  [
    'a server that is away',
    'postgres://x',
    Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }),
    /does not let us in \(ECONNREFUSED/,
  ],
  [
    'a wrong password',
    'postgres://x',
    Object.assign(new Error('no'), { code: '28P01' }),
    /Check that it runs/,
  ],
  [
    'a lost embedded database',
    null,
    new Error('Connection terminated unexpectedly'),
    /lost while the service was starting/,
  ],
])('%s at start is told in words', async (_what, databaseUrl, error, words) => {
  const said = await whyNotStarted(error, { databaseUrl, dataFolder: tmpdir() })
  expect(said).toMatch(words)
  expect(said).not.toContain('    at ')
})

test('a fault of ours at start is shown whole', async () => {
  const said = await whyNotStarted(new Error('a slip'), { databaseUrl: null, dataFolder: tmpdir() })
  expect(said).toContain('    at ')
})
