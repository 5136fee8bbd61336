import Type, { type Static } from 'typebox'
import { Value } from 'typebox/value'
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Everything the environment may say, checked once at start. Only these names are read, and only here. */
const Environment = Type.Object({
  NODE_ENV: Type.Optional(Type.String()),
  PORT: Type.Optional(Type.String({ pattern: '^[0-9]{1,5}$' })),
  HOST: Type.Optional(Type.String({ minLength: 1, maxLength: 253 })),
  DATABASE_URL: Type.Optional(Type.String({ pattern: '^postgres(ql)?://' })),
  AULATAULU_DATA: Type.Optional(Type.String({ minLength: 1 })),
  AULATAULU_DEMO: Type.Optional(Type.String({ pattern: '^[01]$' })),
  AULATAULU_URL: Type.Optional(Type.String({ pattern: '^https?://[^/]+/?$' })),
  AULATAULU_TRUST_PROXY: Type.Optional(Type.String({ pattern: '^(0|1|[0-9a-fA-F.:/, ]+)$' })),
  METRICS_TOKEN: Type.Optional(Type.String({ minLength: 16 })),
  VOIKKO_DICTIONARY: Type.Optional(Type.String({ minLength: 1 })),
  LOG_LEVEL: Type.Optional(Type.String({ pattern: '^(fatal|error|warn|info|debug|trace|silent)$' })),
})
type Environment = Static<typeof Environment>

/** What each name must look like, for the one who mistyped it. */
const meanings: Record<keyof Environment, string> = {
  NODE_ENV: '"production" or nothing',
  PORT: 'a port number from 0 to 65535',
  HOST: 'an address to listen on, such as 127.0.0.1 or 0.0.0.0',
  DATABASE_URL: 'postgres://user:password@host:5432/name',
  AULATAULU_DATA: 'a folder',
  AULATAULU_DEMO: '1 (demo county) or 0',
  AULATAULU_URL: 'the public address without a path, such as https://aulataulu.example.fi',
  AULATAULU_TRUST_PROXY: '1, or the addresses of the proxies that may be believed',
  METRICS_TOKEN: 'at least 16 characters',
  VOIKKO_DICTIONARY: 'the folder or file of the Finnish dictionary',
  LOG_LEVEL: 'one of fatal, error, warn, info, debug, trace, silent',
}

export interface Config {
  production: boolean
  demo: boolean
  host: string
  /** 0: any free port. */
  port: number
  /** Null: the embedded PostgreSQL in the data folder. */
  databaseUrl: string | null
  dataFolder: string
  /** Public origin such as "https://aulataulu.example.fi"; null: as the request names it. */
  publicUrl: string | null
  /** Whose X-Forwarded-* headers are believed. */
  trustProxy: boolean | string
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
  const env: Record<string, string> = {}
  for (const name of Object.keys(meanings)) if (all[name]) env[name] = all[name]
  if (!Value.Check(Environment, env)) return { ok: false, reasons: mistakes(env) }

  const production = env.NODE_ENV === 'production'
  const demo = env.AULATAULU_DEMO !== '0'
  const port = Number(env.PORT ?? 3000)
  if (port > 65535) return { ok: false, reasons: [`PORT must be ${meanings.PORT}, but is ${port}.`] }
  if (production && demo) return { ok: false, reasons: [demoInProduction] }

  const config: Config = {
    production,
    demo,
    host: env.HOST ?? (demo ? '127.0.0.1' : '0.0.0.0'),
    port,
    databaseUrl: env.DATABASE_URL ?? null,
    dataFolder: resolve(env.AULATAULU_DATA ?? 'data'),
    publicUrl: env.AULATAULU_URL?.replace(/\/$/, '') ?? null,
    trustProxy: trusted(env.AULATAULU_TRUST_PROXY),
    metricsToken: env.METRICS_TOKEN ?? null,
    dictionary: env.VOIKKO_DICTIONARY ?? null,
    logLevel: env.LOG_LEVEL ?? (demo ? 'warn' : 'info'),
    limits: { perMinute: 1200, pressure: true },
    adminFolder: join(project, 'dist', 'admin'),
    playerFolder: join(project, 'dist', 'player'),
    pagesFolder: join(project, 'dist', 'pages'),
  }
  return { ok: true, config }
}

const demoInProduction =
  'The demo county has accounts with a public password, so it does not run with NODE_ENV=production. ' +
  'For real use set AULATAULU_DEMO=0. To look at the demo, leave NODE_ENV unset.'

function trusted(value: string | undefined): boolean | string {
  if (value === undefined || value === '0') return false
  return value === '1' ? true : value
}

function mistakes(env: Environment): string[] {
  const names = Object.keys(meanings) as (keyof Environment)[]
  return names
    .filter((name) => env[name] !== undefined && !Value.Check(Environment.properties[name], env[name]))
    .map((name) => `${name} must be ${meanings[name]}, but is "${shown(name, env[name] ?? '')}".`)
}

/** Secrets do not stand in logs, not even mistyped ones. */
const shown = (name: string, value: string) =>
  name === 'METRICS_TOKEN' || name === 'DATABASE_URL' ? '(hidden)' : value
