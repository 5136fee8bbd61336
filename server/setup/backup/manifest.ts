import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import Type, { type Static } from 'typebox'
import { Value } from 'typebox/value'
import { SetupRefused } from '../refused.ts'

const Name = Type.String({ pattern: '^[a-z_][a-z0-9_]*$' })

/** One table's rows, in the file `tables/<name>.copy`: PostgreSQL's text format of COPY, in UTF-8. */
const TableFile = Type.Object({
  name: Name,
  columns: Type.Array(Name, { minItems: 1 }),
  rows: Type.Integer({ minimum: 0 }),
  sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
})
export type TableFile = Static<typeof TableFile>

/** `manifest.json`: written last, so a folder that has one is whole. */
const Manifest = Type.Object({
  format: Type.Literal('aulataulu-backup-1'),
  madeAt: Type.String(),
  /** The schema the rows belong to: migrations by number, with their checksums. */
  migrations: Type.Array(
    Type.Object({ number: Type.Integer(), name: Type.String(), checksum: Type.String() }),
    { minItems: 1 },
  ),
  tables: Type.Array(TableFile),
  /** Names in the folder `media`: the hash of the content, and an extension. */
  media: Type.Array(Type.String({ pattern: '^[0-9a-f]{64}\\.[a-z0-9]{2,5}$' })),
})
export type Manifest = Static<typeof Manifest>

export const tablePath = (folder: string, table: string): string => join(folder, 'tables', `${table}.copy`)

/** The manifest of a backup whose files are all as they were written; or a refusal. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => null)
  if (text === null) throw new SetupRefused(`${folder} holds no whole backup: it has no manifest.json.`)
  const manifest: unknown = JSON.parse(text)
  if (!Value.Check(Manifest, manifest))
    throw new SetupRefused(`${folder}/manifest.json is not one that this program knows.`)
  for (const { name, sha256 } of manifest.tables)
    if ((await hashOf(tablePath(folder, name))) !== sha256)
      throw new SetupRefused(`${tablePath(folder, name)} is not as it was written: the backup is damaged.`)
  return manifest
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
