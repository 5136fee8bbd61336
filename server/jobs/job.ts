import type { Kysely } from 'kysely'
import type { Instant } from '../../content/notice/common.ts'
import type { Tables } from '../store/tables.ts'

export interface JobDeps {
  db: Kysely<Tables>
}

/** Work that the clock asks for. It catches up by itself: what a missed run left undone, the next one does. */
export interface Job {
  name: string
  /** Minute, hour, day, month, weekday; in UTC. */
  cron: string
  /** Milliseconds without a good run after which the health page says so. */
  lateAfterMs: number
  /** Answers in a few words what was done. May be run at any time, twice, or by two processes at once. */
  run(deps: JobDeps, now: Instant): Promise<string>
}
