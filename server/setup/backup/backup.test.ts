import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { to } from 'pg-copy-streams'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { seedDemo } from '../../demo/index.ts'
import { folderStore, type MediaStore } from '../../media/store.ts'
import { clientConfig, type Connection, type Database } from '../../store/database.ts'
import { migrate } from '../../store/migrate.ts'
import { migration, migrations } from '../../store/migrations.ts'
import { beginPairing } from '../../store/pairings.ts'
import { issueToken } from '../../store/screen-tokens.ts'
import { newSecret } from '../../auth/secret.ts'
import { claimCall } from '../../store/idempotency-keys.ts'
import { rememberDevice } from '../../store/known-devices.ts'
import { beginSession } from '../../store/sessions.ts'
import { databaseNamed, freshDatabase, onServer } from '../../store/testing.ts'
import { SetupRefused } from '../refused.ts'
import { backUp } from './back-up.ts'
import { tablesOf } from './client.ts'
import { fleeting, lasting } from './fleeting.ts'
import { restore } from './restore.ts'

const now = Date.parse('2026-09-15T09:00:00Z')
const later = migration(
  './migrations/002_words.sql',
  `alter table centres add column words text not null default 'none'`,
)

let original: Database
let media: MediaStore
let work: string
let made: string
const cleanUps: (() => Promise<unknown>)[] = []

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'aulataulu-backup-'))
  original = await freshDatabase()
  media = folderStore(join(work, 'media'))
  await seedDemo(original.db, media, now)
  made = join(work, 'backups', 'first')
  await backUp({ connection: original.connection, media, folder: made, now })
})
afterAll(async () => {
  for (const cleanUp of cleanUps.reverse()) await cleanUp()
  await original.close()
  await rm(work, { recursive: true, force: true })
})

/** A database without any table. */
async function emptyDatabase(): Promise<Connection> {
  const { connection } = inject('postgres')
  const name = `test_${randomBytes(6).toString('hex')}`
  await onServer(connection, `create database ${name}`)
  cleanUps.push(() => onServer(connection, `drop database if exists ${name} with (force)`))
  return databaseNamed(connection, name)
}

async function asking<T>(connection: Connection, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(clientConfig(connection))
  await client.connect()
  return work(client).finally(() => client.end())
}

/** Every row of every table, as text. */
const everything = (connection: Connection): Promise<Record<string, string[]>> =>
  asking(connection, async (client) => {
    const all: Record<string, string[]> = {}
    for (const { name } of await tablesOf(client)) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t order by 1`)
      all[name] = rows.map(({ row }) => row)
    }
    return all
  })

const refused = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'was not refused',
    (error: unknown) => (error instanceof SetupRefused ? error.message : Promise.reject(error as Error)),
  )

/** A copy of the backup to do harm to. */
async function copy(): Promise<string> {
  const folder = join(work, randomBytes(4).toString('hex'))
  await backUp({ connection: original.connection, media, folder, now })
  return folder
}

describe('a backup', () => {
  it('holds what is needed to stand up again elsewhere: every row and every picture', async () => {
    const connection = await emptyDatabase()
    const elsewhere = folderStore(join(work, 'elsewhere'))
    await restore({ connection, media: elsewhere, folder: made })
    const before = await everything(original.connection)
    expect(await everything(connection)).toEqual(before)
    for (const table of ['centres', 'placements', 'decision_log', 'media', 'installation'])
      expect(before[table]?.length, table).toBeGreaterThan(0)
    const pictures = await readdir(join(made, 'media'))
    expect(pictures).toHaveLength(3)
    for (const name of pictures) expect(await elsewhere.get(name)).toEqual(await media.get(name))
  })

  it('goes on where it ended: new rows get new numbers, and the guards are awake', async () => {
    const connection = await emptyDatabase()
    await restore({ connection, media, folder: made })
    await asking(connection, async (client) => {
      const one = `select placement, notice, version, 'submitted', now() from decision_log limit 1`
      const insert = `insert into decision_log (placement, notice, version, event, at) ${one} returning id`
      const most = await client.query<{ most: number }>('select max(id) as most from decision_log')
      expect((await client.query<{ id: number }>(insert)).rows[0]!.id).toBe(most.rows[0]!.most + 1)
      await expect(client.query('delete from decision_log')).rejects.toThrow(/append-only/)
      await expect(client.query(`update placements set shown_version = 99`)).rejects.toThrow()
    })
  })

  it('is of one moment, though the service writes meanwhile', async () => {
    let writing = true
    const writer = (async () => {
      for (let i = 0; writing; i++)
        await original.db.transaction().execute(async (trx) => {
          const id = `busy-${i}`
          await trx
            .insertInto('organisations')
            .values({ id, name: id, kind: 'association', business_id: null })
            .execute()
          await trx
            .insertInto('users')
            .values({ id, email: `${id}@demo.invalid`, name: id, role: 'member', organisation: id })
            .execute()
        })
    })()
    const folder = await copy()
    writing = false
    await writer
    const connection = await emptyDatabase()
    await restore({ connection, media, folder })
    const { organisations, users } = await everything(connection)
    const busy = (rows: string[] = []) => rows.filter((row) => row.startsWith('(busy-')).length
    expect(busy(organisations)).toBe(busy(users))
  })

  it('lies in a folder of its own that only its owner may read, and leaves nothing half-made', async () => {
    expect((await stat(made)).mode & 0o777).toBe(0o700)
    expect((await stat(join(made, 'tables', 'users.copy'))).mode & 0o777).toBe(0o600)
    const again = backUp({ connection: original.connection, media, folder: made, now })
    expect(await refused(again)).toMatch(/is not empty/)
    const failing = { get: () => Promise.reject(new Error('the disk is gone')) }
    const folder = join(work, 'backups', 'second')
    await expect(backUp({ connection: original.connection, media: failing, folder, now })).rejects.toThrow(
      'disk',
    )
    expect(await readdir(join(work, 'backups'))).toEqual(['first'])
  })

  it('removes what backups that were killed have left, and nothing of one that still runs', async () => {
    const root = join(work, 'killed')
    // Ended, and in a number that nothing runs under; and one that runs: the test itself was started by it.
    const gone = spawnSync(process.execPath, ['--version']).pid
    for (const pid of [gone, process.pid, process.ppid]) {
      await mkdir(join(root, `.old.part-${pid}`, 'tables'), { recursive: true, mode: 0o700 })
      await writeFile(join(root, `.old.part-${pid}`, 'tables', 'users.copy'), 'a hash of a password')
    }
    await mkdir(join(root, '.other'))
    const folder = join(root, 'new')
    await backUp({ connection: original.connection, media, folder, now })
    expect((await readdir(root)).sort()).toEqual([`.old.part-${process.ppid}`, '.other', 'new'].sort())
  })

  it('of one that is killed in the middle is for its owner only', async () => {
    const parent = join(work, 'private')
    let modes: number[] = []
    const looking = {
      async get(name: string) {
        const [half] = await readdir(parent)
        const at = [parent, join(parent, half!), join(parent, half!, 'tables', 'users.copy')]
        modes = await Promise.all(at.map(async (path) => (await stat(path)).mode & 0o777))
        return media.get(name)
      },
    }
    const folder = join(parent, 'new')
    await backUp({ connection: original.connection, media: looking, folder, now })
    expect(modes).toEqual([0o700, 0o700, 0o600])
  })

  it('says which pictures are lost or damaged, and keeps all else', async () => {
    const names = await readdir(join(made, 'media'))
    const some = {
      get: async (name: string) =>
        name === names[0] ? null : name === names[1] ? Buffer.from('x') : media.get(name),
    }
    const { lost, media: kept } = await backUp({
      connection: original.connection,
      media: some,
      folder: join(work, 'lossy'),
      now,
    })
    expect(lost.sort()).toEqual(names.slice(0, 2).sort())
    expect(kept).toBe(1)
  })

  it('is none of a database that is not ours', async () => {
    const options = { connection: await emptyDatabase(), media, folder: join(work, 'alien'), now }
    expect(await refused(backUp(options))).toMatch(/schema_migrations/)
  })
})

describe('secrets', () => {
  /** Somebody is signed in, a code is shown, and a screen is paired. */
  async function withSecrets(): Promise<Database> {
    const database = await freshDatabase()
    cleanUps.push(() => database.close())
    await seedDemo(database.db, media, now)
    await beginSession(database.db, 'liaison-jokiranta', now)
    await rememberDevice(database.db, newSecret(), 'liaison-jokiranta', now)
    await beginPairing(database.db, now)
    const call = {
      user: 'liaison-jokiranta',
      call: 'POST /api/notices',
      key: 'k',
      bodyHash: Buffer.alloc(32),
    }
    await claimCall(database.db, call, now)
    const screen = await database.db.selectFrom('screens').select('id').executeTakeFirstOrThrow()
    await issueToken(database.db, screen.id, null, now)
    return database
  }

  it('of the moment are in no backup; passwords and the screens’ tokens are', async () => {
    const { connection } = await withSecrets()
    const folder = join(work, 'secrets')
    await backUp({ connection, media, folder, now })
    const files = await readdir(join(folder, 'tables'))
    for (const name of fleeting) expect(files).not.toContain(`${name}.copy`)
    const into = await emptyDatabase()
    await restore({ connection: into, media, folder })
    const all = await everything(into)
    expect([all['sessions'], all['pairings']]).toEqual([[], []])
    expect(all['users']!.every((row) => row.includes('$argon2id$'))).toBe(true)
    expect(all['screen_tokens']).toEqual((await everything(connection))['screen_tokens'])
  })

  it('in a backup that an older program made do not come back', async () => {
    const { connection } = await withSecrets()
    const folder = join(work, 'older')
    await backUp({ connection, media, folder, now })
    // As it was written before: with the rows of every table.
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as {
      tables: object[]
    }
    await asking(connection, async (client) => {
      for (const name of fleeting) {
        const path = join(folder, 'tables', `${name}.copy`)
        const rows = client.query(to(`copy ${name} to stdout`))
        const text = (await rows.toArray()).join('')
        await writeFile(path, text)
        const { columns } = (await tablesOf(client)).find((table) => table.name === name)!
        const sha256 = createHash('sha256').update(text).digest('hex')
        manifest.tables.push({ name, columns, rows: rows.rowCount, sha256 })
        expect(text).not.toBe('')
      }
    })
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
    const into = await emptyDatabase()
    await restore({ connection: into, media, folder })
    expect(await everything(into)).toMatchObject({
      sessions: [],
      pairings: [],
      known_devices: [],
      idempotency_keys: [],
    })
  })

  it('of every table have been thought of: it stands among the fleeting or the lasting ones', async () => {
    const names = await asking(original.connection, async (client) => {
      const { rows } = await client.query<{ name: string }>(`
        select distinct table_name::text as name from information_schema.columns
        where table_schema = current_schema() and column_name ~ '(hash|secret|token|code|key)$'
          and (data_type = 'bytea' or column_name ~ '(secret|token|password_hash)$')`)
      return rows.map(({ name }) => name)
    })
    expect(names.sort()).toEqual([...fleeting, ...lasting].sort())
  })
})

describe('restoring', () => {
  it('brings an older backup up to the program’s schema', async () => {
    const connection = await emptyDatabase()
    await restore({
      connection,
      media,
      folder: made,
      migrations: [...migrations, { ...later, number: migrations.length + 1 }],
    })
    const { rows } = await asking(connection, (client) => client.query('select distinct words from centres'))
    expect(rows).toEqual([{ words: 'none' }])
  })

  it('takes a database that a service was started on and nobody used', async () => {
    const connection = await emptyDatabase()
    await migrate(connection)
    await onServer(
      connection,
      `insert into job_slots (job, slot, worker, started_at) values ('clean-up', now(), 'w', now())`,
    )
    await restore({ connection, media, folder: made })
    expect(await everything(connection)).toMatchObject({ job_slots: [] })
  })

  it('never touches a database in use', async () => {
    const { connection } = original
    const before = await everything(connection)
    expect(await refused(restore({ connection, media, folder: made }))).toMatch(/is not empty/)
    expect(await everything(connection)).toEqual(before)
  })

  it('refuses what is damaged, incomplete, or newer than the program or the database', async () => {
    const connection = await emptyDatabase()
    const into = (folder: string) => refused(restore({ connection, media, folder }))
    const damaged = await copy()
    await appendFile(join(damaged, 'tables', 'centres.copy'), 'x')
    expect(await into(damaged)).toMatch(/damaged/)

    const picture = await copy()
    const [name] = await readdir(join(picture, 'media'))
    await writeFile(join(picture, 'media', name!), 'x')
    expect(await into(picture)).toMatch(/damaged/)

    const newer = await copy()
    const manifest = JSON.parse(await readFile(join(newer, 'manifest.json'), 'utf8')) as {
      migrations: object[]
    }
    manifest.migrations.push({ number: 99, name: '099_future', checksum: 'x' })
    await writeFile(join(newer, 'manifest.json'), JSON.stringify(manifest))
    expect(await into(newer)).toMatch(/099_future/)

    await rm(join(newer, 'manifest.json'))
    expect(await into(newer)).toMatch(/no manifest/)
    expect(Object.values(await everything(connection)).flat()).toEqual([])

    const migrated = await emptyDatabase()
    await migrate(migrated, [...migrations, { ...later, number: migrations.length + 1 }])
    expect(await refused(restore({ connection: migrated, media, folder: made }))).toMatch(
      /newer than the backup/,
    )
  })
})
