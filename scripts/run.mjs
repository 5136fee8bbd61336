// Runs a TypeScript script of the project through Vite's own module runner: `node scripts/run.mjs scripts/bench.ts`.
import { join, resolve } from 'node:path'
import { createServer, createServerModuleRunner } from 'vite'

const [script, ...rest] = process.argv.slice(2)
if (!script) throw new Error('usage: node scripts/run.mjs <script.ts> [arguments]')
process.argv = [process.argv[0], resolve(script), ...rest]
const vite = await createServer({
  root: join(import.meta.dirname, '..'),
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, watch: null, ws: false },
  // Nothing here is for a browser; the optimizer would write into node_modules, which an operator's user may not.
  optimizeDeps: { noDiscovery: true },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
})
const runner = createServerModuleRunner(vite.environments.ssr, { hmr: false })
let code = 0
try {
  const module = await runner.import(resolve(script))
  await module.main?.()
} catch (problem) {
  console.error(problem)
  code = 1
} finally {
  await runner.close()
  await vite.close()
}
process.exit(process.exitCode ?? code)
