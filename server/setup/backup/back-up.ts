import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { to } from 'pg-copy-streams'
import type { MediaStore } from '../../media/store.ts'
import type { Connection } from '../../store/database.ts'
import { SetupRefused } from '../refused.ts'
import { quoted, tablesOf, withClient, type Table } from './client.ts'
import { fleeting } from './fleeting.ts'
import { asideOf, sweepHalfMade } from './half-made.ts'
import { tablePath, type Manifest, type TableFile } from './manifest.ts'

export interface BackUpOptions {
  connection: Connection
  media: Pick<MediaStore, 'get'>
  /** Where to: a folder that does not exist yet, or is empty. */
  folder: string
  /** Milliseconds since 1970. */
  now: number
  onProgress?(what: string): void
}

export interface BackedUp {
  tables: number
  rows: number
  media: number
  /** Pictures that the database names and the store does not have, or has damaged. */
  lost: string[]
}

/**
 * Writes all rows as they are at one moment, and the pictures they name, while the service goes on. Written aside and renamed at
 * the end; what a killed one left is removed. Only its owner may read it: it holds hashes of passwords. No session is in it.
 */
export async function backUp(options: BackUpOptions): Promise<BackedUp> {
  const { connection, folder, onProgress } = options
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? [] : Promise.reject(error),
  )
  if (there.length > 0) throw new SetupRefused(`${folder} is not empty. Each backup has a folder of its own.`)
  await mkdir(dirname(folder), { recursive: true, mode: 0o700 })
  const swept = await sweepHalfMade(folder)
  if (swept > 0) onProgress?.(`removed what ${swept} interrupted backups had left`)
  const aside = asideOf(folder)
  try {
    for (const name of ['', 'tables', 'media']) await mkdir(join(aside, name), { mode: 0o700 })
    const { tables, migrations, names } = await withClient(connection, (client) =>
      copyOut(client, aside, onProgress),
    )
    const { kept, lost } = await keepPictures(names, options.media, join(aside, 'media'), onProgress)
    const madeAt = new Date(options.now).toISOString()
    const manifest: Manifest = { format: 'aulataulu-backup-1', madeAt, migrations, tables, media: kept }
    await write(join(aside, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`)
    await rename(aside, folder)
    const rows = tables.reduce((sum, table) => sum + table.rows, 0)
    return { tables: tables.length, rows, media: kept.length, lost }
  } catch (error) {
    await rm(aside, { recursive: true, force: true })
    throw error
  }
}

/** All in one transaction that sees one moment. */
async function copyOut(client: pg.Client, folder: string, onProgress?: (what: string) => void) {
  await client.query('begin isolation level repeatable read read only')
  const { rows: there } = await client.query(
    `select from pg_tables where schemaname = current_schema() and tablename = 'schema_migrations'`,
  )
  if (there.length === 0)
    throw new SetupRefused('This database is none of Aulataulu’s: it has no table schema_migrations.')
  const migrations = (
    await client.query<Manifest['migrations'][number]>(
      'select number, name, checksum from schema_migrations order by number',
    )
  ).rows
  const tables: TableFile[] = []
  for (const table of await tablesOf(client)) {
    if (fleeting.includes(table.name)) continue
    tables.push(await copyTable(client, table, tablePath(folder, table.name)))
    onProgress?.(`${table.name}: ${tables.at(-1)!.rows} rows`)
  }
  const { rows } = await client.query<{ name: string }>(
    `select distinct hash || '.' || extension as name from media order by name`,
  )
  await client.query('commit')
  return { tables, migrations, names: rows.map(({ name }) => name) }
}

async function copyTable(client: pg.Client, { name, columns }: Table, path: string): Promise<TableFile> {
  const hash = createHash('sha256')
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    },
  })
  const rows = client.query(to(`copy ${quoted(name)} (${columns.map(quoted).join(', ')}) to stdout`))
  await pipeline(rows, through, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }))
  return { name, columns, rows: rows.rowCount, sha256: hash.digest('hex') }
}

async function keepPictures(
  names: readonly string[],
  media: Pick<MediaStore, 'get'>,
  folder: string,
  onProgress?: (what: string) => void,
) {
  const kept: string[] = []
  const lost: string[] = []
  for (const [index, name] of names.entries()) {
    const bytes = await media.get(name)
    const isWhole = bytes !== null && createHash('sha256').update(bytes).digest('hex') === name.slice(0, 64)
    if (isWhole) await write(join(folder, name), bytes)
    ;(isWhole ? kept : lost).push(name)
    if ((index + 1) % 100 === 0) onProgress?.(`pictures: ${index + 1} of ${names.length}`)
  }
  return { kept, lost }
}

const write = (path: string, content: string | Buffer) =>
  writeFile(path, content, { flag: 'wx', mode: 0o600, flush: true })
