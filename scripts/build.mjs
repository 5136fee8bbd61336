// Builds what the browser and Node run: dist/admin, dist/player, dist/pages, dist/server.
// `node scripts/build.mjs` always builds; `buildIfStale()` only when a source is newer than the last build.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const project = join(import.meta.dirname, '..')
const stamp = join(project, 'dist', '.built')
const sources = ['content', 'server', 'player', 'admin', 'package-lock.json', 'scripts/build.mjs']
const parts = ['server', 'server/pages', 'player', 'admin']

/** Newest modification time under a path, in milliseconds; tests do not count. */
async function newest(path) {
  const info = await stat(path)
  if (!info.isDirectory()) return /\.test\.tsx?$/.test(path) ? 0 : info.mtimeMs
  const names = await readdir(path)
  const times = await Promise.all(names.map((name) => newest(join(path, name))))
  return Math.max(info.mtimeMs, ...times)
}

export async function build() {
  const { build: vite } = await import('vite')
  const began = Date.now()
  for (const part of parts) {
    const configFile = join(project, part, 'vite.config.ts')
    if (existsSync(configFile))
      await vite({ configFile, root: join(project, part), logLevel: 'warn', mode: 'production' })
  }
  await writeFile(stamp, '')
  console.log(`Built server, player and admin in ${((Date.now() - began) / 1000).toFixed(1)} s.`)
}

export async function buildIfStale() {
  if (existsSync(stamp)) {
    const built = (await stat(stamp)).mtimeMs
    const times = await Promise.all(sources.map((source) => newest(join(project, source))))
    if (Math.max(...times) <= built) return
  }
  console.log('Building (the first time, or because a source changed) ...')
  // In a process of its own: the bundler sets NODE_ENV and keeps memory, neither of which the server shall inherit.
  await promisify(execFile)(process.execPath, [fileURLToPath(import.meta.url)], { cwd: project }).then(
    ({ stdout, stderr }) => process.stdout.write(stdout + stderr),
    ({ stdout, stderr }) => {
      process.stderr.write(stdout + stderr)
      throw new Error('The build failed; what it said stands above.')
    },
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build()
