import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from } from 'pg-copy-streams'
import type { MediaStore } from '../../media/store.ts'
import type { Connection } from '../../store/database.ts'
import { migrate } from '../../store/migrate.ts'
import { migrations as own, type Migration } from '../../store/migrations.ts'
import { SetupRefused } from '../refused.ts'
import { quoted, tablesOf, withClient } from './client.ts'
import { fleeting } from './fleeting.ts'
import { readManifest, tablePath, type Manifest, type TableFile } from './manifest.ts'
import { orderOf } from './order.ts'

export interface RestoreOptions {
  connection: Connection
  media: Pick<MediaStore, 'put'>
  folder: string
  onProgress?(what: string): void
  /** The program's migrations; for tests. */
  migrations?: readonly Migration[]
}

/**
 * Puts a backup into an empty database: the schema of its time, its rows with all guards awake, then what the program has migrated
 * since. Nobody is signed in afterwards and no pairing is under way. Rows come as a whole or not at all. Throws SetupRefused where the backup is damaged or newer, or the database not empty.
 */
export async function restore(options: RestoreOptions): Promise<Manifest> {
  const { connection, folder, media, onProgress, migrations = own } = options
  const manifest = await readManifest(folder)
  const ofItsTime = migrationsOf(manifest, migrations)
  await withClient(connection, (client) => requireEmpty(client, manifest))
  await migrate(connection, ofItsTime)
  for (const name of manifest.media) await putPicture(media, join(folder, 'media', name), name)
  onProgress?.(`pictures: ${manifest.media.length}`)
  await withClient(connection, async (client) => {
    await client.query('begin')
    await client.query('delete from job_slots')
    await emptyAudit(client)
    for (const name of await orderOf(client)) {
      if (fleeting.includes(name)) continue
      const table = manifest.tables.find((table) => table.name === name)
      if (!table) throw new SetupRefused(`The backup lacks the table ${name}.`)
      await copyIn(client, table, tablePath(folder, name))
      onProgress?.(`${name}: ${table.rows} rows`)
    }
    await goOnCounting(client)
    await client.query('commit')
  })
  await migrate(connection, migrations)
  return manifest
}

/** The migrations the backup was made after; they must be the first of ours. */
function migrationsOf({ migrations, madeAt }: Manifest, ours: readonly Migration[]): readonly Migration[] {
  if (migrations.every(({ checksum }, i) => ours[i]?.checksum === checksum))
    return ours.slice(0, migrations.length)
  throw new SetupRefused(
    `This backup (${madeAt}) was made with another version of the program: it has the migration ` +
      `${migrations.find(({ checksum }, i) => ours[i]?.checksum !== checksum)!.name}, which is not here. Restore it with that version or a newer one.`,
  )
}

/** What a service that was once started on an empty database has written does not count. */
const writtenAtStart = ['job_slots', 'audit_log', 'audit_head']

/** The backup's audit log takes the place of those lines. */
async function emptyAudit(client: pg.Client): Promise<void> {
  const { rows } = await client.query("select to_regclass('audit_log') as there")
  if (rows[0]?.there === null) return
  await client.query(`alter table audit_log disable trigger append_only;
    delete from audit_log; delete from audit_head;
    alter table audit_log enable trigger append_only`)
}

async function requireEmpty(client: pg.Client, manifest: Manifest): Promise<void> {
  const tables = await tablesOf(client)
  for (const { name } of tables) {
    if (writtenAtStart.includes(name)) continue
    const { rows } = await client.query(`select from ${quoted(name)} limit 1`)
    if (rows.length > 0)
      throw new SetupRefused(
        `The database is not empty: ${name} has rows. A backup goes into an empty one only.`,
      )
  }
  if (tables.length === 0) return
  const { rows } = await client.query<{ name: string }>('select name from schema_migrations order by number')
  if (rows.length > manifest.migrations.length)
    throw new SetupRefused(
      `The database is empty, but newer than the backup (it has ${rows.at(-1)!.name}). Make a new one: a new data folder, or a new database.`,
    )
}

async function putPicture(media: Pick<MediaStore, 'put'>, path: string, name: string): Promise<void> {
  const kept = await media.put(await readFile(path), extname(name).slice(1))
  if (kept !== name) throw new SetupRefused(`${path} is not as it was written: the backup is damaged.`)
}

async function copyIn(client: pg.Client, { name, columns, rows }: TableFile, path: string): Promise<void> {
  const into = client.query(from(`copy ${quoted(name)} (${columns.map(quoted).join(', ')}) from stdin`))
  await pipeline(createReadStream(path), into)
  if (into.rowCount !== rows) throw new SetupRefused(`${path} has ${into.rowCount} rows instead of ${rows}.`)
}

/** New rows get numbers after the restored ones. */
async function goOnCounting(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string }>(`
    select c.relname::text as table, a.attname::text as column
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and a.attidentity <> ''`)
  for (const { table, column } of rows)
    await client.query(
      `select setval(pg_get_serial_sequence($1, $2), coalesce(max(${quoted(column)}), 0) + 1, false) from ${quoted(table)}`,
      [quoted(table), column],
    )
}
