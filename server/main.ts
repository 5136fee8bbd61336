import { pino } from 'pino'
import { readConfig } from './config.ts'
import { loggerOptions } from './plugins/logging.ts'
import { start, type Running } from './start.ts'
import { welcome } from './welcome.ts'
import { whyNotStarted } from './why-not-started.ts'

/** How long stopping may take before it is cut short. Milliseconds. */
const patience = 20_000

const read = readConfig(process.env)
if (!read.ok) refuseToStart(read.reasons.join('\n'))
const { config } = read
const log = pino(loggerOptions(config.logLevel))

let running: Running | undefined
let stoppingSince: number | null = null

/** Signals that come together are one wish: of one Ctrl-C the terminal tells us, and npm tells us again. Milliseconds. */
const oneWish = 1500

/** Lets everything end in order. A later signal, or too long a wait, ends the process at once: the database recovers by itself. */
async function stop(code: number): Promise<void> {
  if (stoppingSince !== null) {
    if (Date.now() - stoppingSince > oneWish) process.exit(1)
    return
  }
  stoppingSince = Date.now()
  setTimeout(() => process.exit(1), patience).unref()
  await running?.stop()
  process.exit(code)
}

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
  process.on(signal, () => {
    log.info({ signal }, 'stopping')
    void stop(0)
  })

// After a fault that nobody caught the state is unknown: say it, let go of what we hold, and leave the restart to who watches.
for (const event of ['uncaughtException', 'unhandledRejection'] as const)
  process.on(event, (err: unknown) => {
    log.fatal({ err, event }, 'a fault that nobody caught')
    void stop(1)
  })

try {
  running = await start(config, log)
  console.log(welcome(config, running))
} catch (error) {
  refuseToStart(await whyNotStarted(error, config))
}

function refuseToStart(message: string): never {
  console.error(`\nAulataulu did not start.\n\n${message}\n`)
  process.exit(1)
}
