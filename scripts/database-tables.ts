import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from '../server/store/client.ts'
import { startEmbedded } from '../server/store/embedded/index.ts'
import { migrate } from '../server/store/migrate.ts'
import { withTables } from '../server/store/tables-source.ts'

/** After a new migration: writes server/store/tables.ts anew from a database made for it. `node scripts/run.mjs scripts/database-tables.ts` */
export async function main(): Promise<void> {
  const path = join(import.meta.dirname, '../server/store/tables.ts')
  const dataDir = `/tmp/aulataulu-tables-${process.pid}`
  const server = await startEmbedded({ dataDir, log: console })
  try {
    await migrate(server.connection)
    const client = new Client(server.connection)
    await client.connect()
    await writeFile(path, await withTables(await readFile(path, 'utf8'), client, path))
    await client.end()
  } finally {
    await server.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}
