import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Instant } from '../../content/notice/common.ts'
import { buildApp } from '../../server/app.ts'
import { hashSecret, newSecret } from '../../server/auth/secret.ts'
import { readConfig, type Config } from '../../server/config.ts'
import type { Deps } from '../../server/deps.ts'
import { openServices } from '../../server/services.ts'
import { beginSession } from '../../server/store/sessions.ts'
import { freshDatabase } from '../../server/store/testing.ts'
import { checkAnswers } from './answers.ts'
import { peopleAndPlaces } from './county.ts'

/** A clock that tests turn by hand. */
export interface Clock {
  now: Instant
}

/** What `inject` takes; `as` names a user by id, `token` a screen's token. */
export type Asked = Omit<InjectOptions, 'method' | 'url'> & { as?: string; token?: string }

export interface TestApp {
  app: FastifyInstance
  deps: Deps
  clock: Clock
  /** Calls the app as a browser of ours does: `api('POST', '/api/notices', { as: 'member-muisti', payload })`. */
  api(method: string, url: string, asked?: Asked): Promise<LightMyRequestResponse>
  /** A token for this screen, as pairing would give it. */
  screenToken(screen: string): Promise<string>
  close(): Promise<void>
}

export interface TestAppOptions {
  config?: Partial<Config>
  deps?: Partial<Deps>
  /** Milliseconds since 1970 at which the clock stands; default a Tuesday noon in September. */
  now?: Instant
}

/** The real app over a database of its own, with the demo county's centres, screens, organisations and people, and no notices. */
export async function buildTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const clock: Clock = { now: options.now ?? Date.parse('2026-09-15T09:00:00Z') }
  const dataFolder = await mkdtemp(join(tmpdir(), 'aulataulu-app-'))
  const database = await freshDatabase()
  await peopleAndPlaces(database.db)

  const read = readConfig({ AULATAULU_DATA: dataFolder })
  if (!read.ok) throw new Error(read.reasons.join('\n'))
  const missing = join(dataFolder, 'not-built')
  const config: Config = {
    ...read.config,
    limits: { perMinute: null, pressure: false },
    adminFolder: missing,
    playerFolder: missing,
    pagesFolder: missing,
    ...options.config,
  }
  const services = await openServices({
    config,
    database,
    log: console,
    morphology: null,
    now: () => clock.now,
  })
  const deps = { ...services.deps, ...options.deps }
  const app = await buildApp(deps)
  checkAnswers(app)
  await app.ready()

  const sessions = new Map<string, { secret: string; at: Instant }>()
  /** A test that turns the clock by days is still signed in. */
  const cookieOf = async (user: string) => {
    let session = sessions.get(user)
    if (!session || Math.abs(clock.now - session.at) > 6 * 3_600_000) {
      session = { secret: await beginSession(database.db, user, clock.now), at: clock.now }
      sessions.set(user, session)
    }
    return `aulataulu=${session.secret}`
  }
  return {
    app,
    deps,
    clock,
    async api(method, url, { as, token, headers, ...rest } = {}) {
      const all = {
        ...(as !== undefined && { cookie: await cookieOf(as), 'sec-fetch-site': 'same-origin' }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      }
      return app.inject({ method: method as 'GET', url, headers: all, ...rest })
    },
    async screenToken(screen) {
      const token = newSecret()
      const at = new Date(clock.now)
      await database.db
        .updateTable('screen_tokens')
        .set({ revoked_at: at })
        .where('screen', '=', screen)
        .execute()
      const row = { token_hash: hashSecret(token), screen, issued_at: at }
      await database.db.insertInto('screen_tokens').values(row).execute()
      return token
    },
    async close() {
      await app.close()
      await services.close()
      await database.close()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}
