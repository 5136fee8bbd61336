import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded, type Log } from '../../server/store/embedded/index.ts'
import { makeTemplate, onServer } from '../../server/store/testing.ts'

const quiet: Log = { info: () => undefined, warn: console.warn, error: console.error }

/** Nothing of a test run must outlive it, so nothing is written through to the disk. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: '120',
}

/** One PostgreSQL for the whole run: the embedded one, or the one that TEST_DATABASE_URL names (macOS, Alpine). */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const url = process.env['TEST_DATABASE_URL']
  if (url) {
    const template = await makeTemplate(url)
    project.provide('postgres', { connection: url, template })
    return () => onServer(url, `drop database if exists ${template} with (force)`)
  }
  await sweep()
  const dataDir = await mkdtemp(join(tmpdir(), prefix))
  await chmod(dataDir, 0o755)
  const server = await startEmbedded({ dataDir, log: quiet, settings })
  project.provide('postgres', {
    connection: server.connection,
    template: await makeTemplate(server.connection),
  })
  return async () => {
    await server.stop()
    await rm(server.dataDir, { recursive: true, force: true })
    await rm(dataDir, { recursive: true, force: true })
  }
}

const prefix = 'aulataulu-test-'

/** Ends and removes what runs left behind that were killed an hour ago or earlier. */
async function sweep(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(prefix)) continue
    const dataDir = join(tmpdir(), name)
    try {
      if (Date.now() - (await stat(dataDir)).mtimeMs < 3_600_000) continue
      await (await startEmbedded({ dataDir, log: quiet, settings })).stop()
      await rm(dataDir, { recursive: true, force: true })
    } catch {
      // Still in use, or somebody else's.
    }
  }
}
