import { startEmbedded } from '../../server/store/embedded/index.ts'

/** A process that starts the embedded database of a data folder and holds it until it is killed: `node scripts/run.mjs <this> <data folder>`. */
export async function main(): Promise<void> {
  const quiet = { info: () => undefined, warn: console.warn, error: console.error }
  const server = await startEmbedded({ dataDir: process.argv[2]!, log: quiet, settings: { fsync: 'off' } })
  process.stdout.write(`ready ${server.pid()}\n`)
  await new Promise((resolve) => setTimeout(resolve, 10 * 60_000))
}
