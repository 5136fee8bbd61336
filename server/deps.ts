import type { Kysely } from 'kysely'
import type { Registry } from 'prom-client'
import type { Morphology } from '../content/language/index.ts'
import type { Instant } from '../content/notice/common.ts'
import type { Checks } from './checks/index.ts'
import type { Config } from './config.ts'
import type { MediaStore } from './media/store.ts'
import type { Playlists } from './playlist/index.ts'
import type { ScreenToken } from './store/screen-tokens.ts'
import type { Tables } from './store/tables.ts'

/** One part of the health page. A part that is not `vital` is told and fails nothing. */
export interface HealthPart {
  ok: boolean
  vital: boolean
  /** For machines and the log, in English. */
  detail?: string
  /** How many of its kind are well, where that can be counted: people are told it in their language. */
  count?: number
}

/** Everything the routes are given: the app opens nothing itself. Rooms add their services here as they are built. */
export interface Deps {
  config: Config
  db: Kysely<Tables>
  /** Milliseconds since 1970. A test's clock is its own. */
  now(): Instant
  /** Whose token this is. Called on every request of a player: it must be quick. */
  screenByToken(token: string): Promise<ScreenToken>
  /** What each screen may show, ready to be sent, and who follows it. */
  playlists: Playlists
  /** Pictures by the hash of their content. */
  media: MediaStore
  /**
   * Tells when what is on screen at a centre may have changed, here or in another process; `centre` null: anywhere. Answers what
   * ends the telling.
   */
  onPlacementChange(listener: (centre: string | null) => void): () => void
  /** The rules, asked off the main thread, in turns. */
  checks: Checks
  /** The Finnish dictionary; null: missing, and some rules need a person. */
  morphology: Morphology | null
  /** Where rooms register what they count. */
  metrics: Registry
  /** Asked by /health/ready, each with its name; a check that throws counts as failed. */
  health: Record<string, () => Promise<HealthPart>>
}
