import { spawn, type ChildProcess } from 'node:child_process'
import { chmod, chown, cp, mkdir, mkdtemp, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { EmbeddedRefused, startEmbedded, type Embedded, type Log } from './index.ts'

const root = process.getuid?.() === 0
const project = join(import.meta.dirname, '../../..')
type Say = (message: string) => void
const log = { info: vi.fn<Say>(), warn: vi.fn<Say>(), error: vi.fn<Say>() } satisfies Log

let folder: string
let cleanUps: (() => Promise<unknown>)[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aulataulu-embedded-'))
  await chmod(folder, 0o755)
  cleanUps = [() => rm(folder, { recursive: true, force: true })]
})
afterEach(async () => {
  for (let next = cleanUps.pop(); next; next = cleanUps.pop()) await next()
})

async function start(
  dataDir = join(folder, 'data'),
  settings: Record<string, string> = { fsync: 'off' },
): Promise<Embedded> {
  const server = await startEmbedded({ dataDir, log, settings })
  cleanUps.push(() => server.stop())
  return server
}

async function ask(server: Embedded, sql: string): Promise<unknown[][]> {
  const client = new pg.Client({ ...server.connection })
  await client.connect()
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows as unknown[][]
  } finally {
    await client.end()
  }
}

/** A killed holder leaves its server behind; what no test adopted ends here. */
const end = (pid: number): Promise<unknown> =>
  stat(`/proc/${pid}`).then(
    () => process.kill(pid, 'SIGQUIT'),
    () => undefined,
  )

/** A process of its own that holds the folder's database; resolves once it does. */
async function holder(
  dataDir: string,
): Promise<{ child: ChildProcess; postgres: number; kill(): Promise<void> }> {
  const run = [join(project, 'scripts/run.mjs'), join(project, 'tests/support/hold-database.ts'), dataDir]
  const child = spawn(process.execPath, run, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const kill = () => (child.kill('SIGKILL'), ended)
  cleanUps.push(kill)
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout!.once('data', (data: Buffer) => resolve(data.toString()))
    child.once('exit', (code) => reject(new Error(`the holder ended with ${code}`)))
  })
  const postgres = Number(line.split(' ')[1])
  cleanUps.splice(-1, 0, () => end(postgres))
  return { child, postgres, kill }
}

/** A zombie has no folder it stands in. */
const alive = (pid: number): Promise<boolean> =>
  readlink(`/proc/${pid}/cwd`).then(
    () => true,
    () => false,
  )
const refusal = (promise: Promise<unknown>): Promise<EmbeddedRefused> =>
  promise.then(
    () => expect.fail('it was not refused'),
    (error: unknown) => error as EmbeddedRefused,
  )

describe('the embedded database', () => {
  it('starts in an empty folder, ends with us, and starts again with what was written', async () => {
    const first = await start()
    expect(first.adopted).toBe(false)
    await ask(first, 'create table kept (n integer); insert into kept values (7)')
    await first.stop()
    expect(await alive(first.pid())).toBe(false)
    const second = await start()
    expect(await ask(second, 'select n from kept')).toEqual([[7]])
  })

  it('opens no port, sorts by code point and runs as somebody else than root', async () => {
    const server = await start()
    const [row] = await ask(
      server,
      `select current_setting('listen_addresses'), current_setting('random_page_cost'), datlocprovider, datlocale,
         pg_encoding_to_char(encoding) from pg_database where datname = current_database()`,
    )
    expect(row).toEqual(['', '1.1', 'b', 'C.UTF-8', 'UTF8'])
    expect((await stat(`/proc/${server.pid()}`)).uid).not.toBe(0)
  })

  it('is adopted when its process was killed, with everything that was committed', async () => {
    const dataDir = join(folder, 'data')
    const { postgres, kill } = await holder(dataDir)
    await kill()
    expect(await alive(postgres)).toBe(true)
    const server = await start(dataDir)
    expect([server.adopted, server.pid()]).toEqual([true, postgres])
    expect(await ask(server, 'select 1')).toEqual([[1]])
    await server.stop()
    expect(await readFile(join(server.dataDir, 'data/postmaster.pid')).catch(() => null)).toBeNull()
  })

  it('refuses a second process, which is told whom to stop', async () => {
    const dataDir = join(folder, 'data')
    const { child } = await holder(dataDir)
    const refused = await refusal(start(dataDir))
    expect(refused.code).toBe('in-use')
    expect(refused.message).toContain(
      `Another process (${child.pid}) uses the database in ${dataDir}/postgres`,
    )
  })

  it('lets one of two that start at the same moment have the folder', async () => {
    const both = await Promise.allSettled([start(), start()])
    const refused = both.flatMap((one) => (one.status === 'rejected' ? [one.reason as EmbeddedRefused] : []))
    expect(refused.map(({ code }) => code)).toEqual(['in-use'])
  })

  it('does not take the server of a folder for that of its copy', async () => {
    const server = await start()
    const copy = join(folder, 'copy')
    await cp(join(folder, 'data'), copy, {
      recursive: true,
      filter: (path) => !path.includes('/socket/') && !path.endsWith('postmaster.opts'),
    })
    if (root) {
      const { uid, gid } = await stat(join(server.dataDir, 'data'))
      const { execFileSync } = await import('node:child_process')
      execFileSync('chown', [
        '-R',
        `${uid}:${gid}`,
        join(copy, 'postgres/data'),
        join(copy, 'postgres/socket'),
      ])
    }
    const other = await start(copy)
    expect(other.adopted).toBe(false)
    expect(other.pid()).not.toBe(server.pid())
    expect(await ask(server, 'select 1')).toEqual([[1]])
  })

  it('is started again when it ends by itself', async () => {
    const server = await start()
    const before = server.pid()
    process.kill(before, 'SIGKILL')
    await vi.waitFor(() => expect(server.pid()).not.toBe(before), 20_000)
    await vi.waitFor(async () => expect(await ask(server, 'select 1')).toEqual([[1]]), 20_000)
    expect(log.error).toHaveBeenCalledWith(expect.stringContaining('gone without being told to'))
  })

  it('starts though the killed server’s number is a zombie’s, whom nobody has reaped yet', async () => {
    const server = await start()
    const before = server.pid()
    const data = join(server.dataDir, 'data')
    const { uid, gid } = await stat(data)
    // A shell that becomes another program never asks after the child it had.
    const unreaping = spawn('/bin/sh', ['-c', 'sleep 0 & echo $!; exec sleep 600'], {
      ...(root && { uid, gid }),
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    cleanUps.push(() => Promise.resolve(unreaping.kill('SIGKILL')))
    const zombie = await new Promise<string>((resolve) =>
      unreaping.stdout.once('data', (line: Buffer) => resolve(line.toString().trim())),
    )
    await vi.waitFor(
      async () => expect(await readFile(`/proc/${zombie}/stat`, 'utf8')).toContain(') Z '),
      10_000,
    )
    const [note, lock] = [join(data, 'postmaster.pid'), join(server.dataDir, 'socket/.s.PGSQL.5432.lock')]
    const left = await Promise.all([note, lock].map((path) => readFile(path, 'utf8')))
    await server.stop()
    for (const [i, path] of [note, lock].entries())
      await writeFile(path, left[i]!.replace(/^\d+/, zombie), { mode: 0o600 })
    if (root) for (const path of [note, lock]) await chown(path, uid, gid)
    const again = await start()
    expect([again.adopted, again.pid() === before]).toEqual([false, false])
    expect(await ask(again, 'select 1')).toEqual([[1]])
  })

  it('is started again after the last process of the killed server has ended, and not beside it', async () => {
    const server = await start()
    const busy = new pg.Client({ ...server.connection })
    busy.on('error', () => undefined)
    await busy.connect()
    const { rows } = await busy.query<{ pid: number }>('select pg_backend_pid() as pid')
    // One that does not look up from its work.
    busy.query('select count(*) from generate_series(1, 1000000000)').catch(() => undefined)
    const before = server.pid()
    process.kill(before, 'SIGKILL')
    await vi.waitFor(() => expect(server.pid()).not.toBe(before), 20_000)
    expect(await alive(rows[0]!.pid)).toBe(false)
    expect(await ask(server, 'select 1')).toEqual([[1]])
  })

  it('puts its socket in /tmp when the data folder’s path is too long for one', async () => {
    const server = await start(join(folder, 'x'.repeat(80)))
    expect(server.connection.host).toMatch(/^\/tmp\/aulataulu-/)
    cleanUps.push(() => rm(server.connection.host!, { recursive: true }))
    expect(await ask(server, 'select 1')).toEqual([[1]])
  })

  it('says what PostgreSQL said when it does not start, and frees the folder', async () => {
    const refused = await refusal(start(undefined, { shared_buffers: 'plenty' }))
    expect(refused.code).toBe('did-not-start')
    expect(refused.message).toContain('invalid value for parameter "shared_buffers"')
    expect((await start()).adopted).toBe(false)
  })

  it('refuses files of another PostgreSQL version', async () => {
    const server = await start()
    await server.stop()
    await writeFile(join(server.dataDir, 'data/PG_VERSION'), '17\n')
    const refused = await refusal(start())
    expect([refused.code, refused.message]).toEqual([
      'other-version',
      expect.stringContaining('PostgreSQL 17'),
    ])
  })

  it.runIf(root)(
    'lives in /var/lib when its user cannot enter the data folder, and is found there again',
    async () => {
      const dataDir = join(folder, 'closed', 'data')
      await mkdir(join(folder, 'closed'), { mode: 0o700 })
      const first = await start(dataDir)
      cleanUps.splice(1, 0, () => rm(first.dataDir, { recursive: true, force: true }))
      expect(first.dataDir).toMatch(/^\/var\/lib\/aulataulu-[0-9a-f]{8}$/)
      expect(await readlink(join(dataDir, 'postgres'))).toBe(first.dataDir)
      expect(log.info).toHaveBeenLastCalledWith(expect.stringContaining(first.dataDir))
      await ask(first, 'create table kept (n integer)')
      await first.stop()
      const second = await start(dataDir)
      expect(second.dataDir).toBe(first.dataDir)
      expect(await ask(second, 'select count(*)::int from kept')).toEqual([[0]])
    },
  )

  it.runIf(root)('does not begin anew in silence when the folder it points to is gone', async () => {
    const dataDir = join(folder, 'closed', 'data')
    await mkdir(join(folder, 'closed'), { mode: 0o700 })
    const first = await start(dataDir)
    await first.stop()
    await rm(first.dataDir, { recursive: true })
    expect((await refusal(start(dataDir))).message).toContain('points to a folder that is not there any more')
  })
})
