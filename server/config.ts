import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { origin } from './settings/origin.ts'
import { database, host, oneOf, path, port, token, yesOrNo } from './settings/plain.ts'
import { proxies } from './settings/proxies.ts'
import { strayMark, type Setting } from './settings/setting.ts'

/** Everything the environment may say, read once at start. Only these names are read, and only here. A test tries spellings of each. */
export const settings = {
  NODE_ENV: oneOf(['production', 'development', 'test'], { prod: 'production', dev: 'development' }),
  PORT: port,
  HOST: host,
  DATABASE_URL: database,
  AULATAULU_DATA: path('a folder'),
  AULATAULU_DEMO: yesOrNo('1 (demo county) or 0'),
  AULATAULU_URL: origin,
  AULATAULU_TRUST_PROXY: proxies,
  METRICS_TOKEN: token,
  VOIKKO_DICTIONARY: path('the folder or file of the Finnish dictionary'),
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], { warning: 'warn' }),
} satisfies Record<string, Setting<unknown>>

type Name = keyof typeof settings
type Said = { [N in Name]?: (typeof settings)[N] extends Setting<infer T> ? T : never }

export interface Config {
  production: boolean
  demo: boolean
  host: string
  /** 0: any free port. */
  port: number
  /** Null: the embedded PostgreSQL in the data folder. */
  databaseUrl: string | null
  dataFolder: string
  /** Public origin as browsers name it, such as "https://aulataulu.example.fi"; null: as the request names it. */
  publicUrl: string | null
  /** Whose X-Forwarded-* headers are believed: nobody's, so many proxies' nearest to us, or those at these addresses. */
  trustProxy: false | number | string[]
  metricsToken: string | null
  dictionary: string | null
  logLevel: string
  limits: {
    /** Calls a minute and person (or address); null: no limit. */
    perMinute: number | null
    /** Whether to answer 503 while the process is behind. */
    pressure: boolean
  }
  /** Folders of the built pages. A missing one is served as 404 and named in the log. */
  adminFolder: string
  playerFolder: string
  pagesFolder: string
}

export type ConfigResult = { ok: true; config: Config } | { ok: false; reasons: string[] }

/** The project's folder: the nearest one above this file that holds package.json, built or not. */
export function projectFolder(from = dirname(fileURLToPath(import.meta.url))): string {
  if (existsSync(join(from, 'package.json')) || dirname(from) === from) return from
  return projectFolder(dirname(from))
}

/** Reads the environment. Every mistake is told at once, in words that say the way on. */
export function readConfig(all: NodeJS.ProcessEnv, project = projectFolder()): ConfigResult {
  const { said, reasons } = readAll(all)
  if (reasons.length > 0) return { ok: false, reasons }

  const production = said.NODE_ENV === 'production'
  const demo = said.AULATAULU_DEMO ?? true
  if (production && demo) return { ok: false, reasons: [demoInProduction] }

  const config: Config = {
    production,
    demo,
    host: said.HOST ?? (demo ? '127.0.0.1' : '0.0.0.0'),
    port: said.PORT ?? 3000,
    databaseUrl: said.DATABASE_URL ?? null,
    dataFolder: resolve(said.AULATAULU_DATA ?? 'data'),
    publicUrl: said.AULATAULU_URL ?? null,
    trustProxy: said.AULATAULU_TRUST_PROXY ?? false,
    metricsToken: said.METRICS_TOKEN ?? null,
    dictionary: said.VOIKKO_DICTIONARY ?? null,
    logLevel: said.LOG_LEVEL ?? (demo ? 'warn' : 'info'),
    limits: { perMinute: 1200, pressure: true },
    adminFolder: join(project, 'dist', 'admin'),
    playerFolder: join(project, 'dist', 'player'),
    pagesFolder: join(project, 'dist', 'pages'),
  }
  return { ok: true, config }
}

/** What each setting says, without spaces around it; an empty one is as good as none. */
function readAll(env: NodeJS.ProcessEnv): { said: Said; reasons: string[] } {
  const said: Record<string, unknown> = {}
  const reasons: string[] = []
  for (const [name, setting] of Object.entries<Setting<unknown>>(settings)) {
    const text = env[name]?.trim() ?? ''
    if (text === '') continue
    const stray = strayMark(text)
    const read = stray === null ? setting.read(text) : ({ ok: false, why: stray } as const)
    if (read.ok) said[name] = read.value
    // Secrets do not stand in logs, not even mistyped ones.
    else
      reasons.push(`${name} must be ${setting.must}, but ${setting.secret ? 'it' : `"${text}"`} ${read.why}.`)
  }
  return { said, reasons }
}

const demoInProduction =
  'The demo county has accounts with a public password, so it does not run with NODE_ENV=production. ' +
  'For real use set AULATAULU_DEMO=0. To look at the demo, leave NODE_ENV unset.'

/** What the environment says of us, for the audit log: of what may hold a secret only that it is set. */
export function toldOf(env: NodeJS.ProcessEnv): Record<string, string> {
  const secret: ReadonlySet<string> = new Set(['DATABASE_URL', 'METRICS_TOKEN'])
  return Object.fromEntries(
    Object.keys(settings).flatMap((name) =>
      env[name] ? [[name, secret.has(name) ? '[set]' : env[name].slice(0, 300)]] : [],
    ),
  )
}
