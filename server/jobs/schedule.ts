import { hostname } from 'node:os'
import cron from 'node-cron'
import type { Instant } from '../../content/notice/common.ts'
import { lastRuns } from '../store/job-slots.ts'
import { watchClock } from './clock-trust.ts'
import type { Job, JobDeps } from './job.ts'
import { runSlot } from './run-slot.ts'

export interface JobsOptions extends JobDeps {
  jobs: readonly Job[]
  now(): Instant
  onError(error: unknown, job: string): void
  /** Milliseconds of a clock that nobody sets; default the process's own. */
  counted?: () => number
  /** False: nothing is run by the clock, only by `catchUp`. For tests. */
  byClock?: boolean
}

export interface Jobs {
  /** Runs every job now, once over all processes: what ended while nobody ran, has ended before the first request. */
  catchUp(): Promise<void>
  /** For /health/ready. */
  health(): Promise<{ ok: boolean; detail?: string; count?: number }>
  /** No new runs; waits for those under way. */
  stop(): Promise<void>
}

const minute = 60_000
const defaultCounted = () => performance.now()
const slotAt = (instant: Instant): Instant => Math.floor(instant / minute) * minute

/** Schedules the jobs by node-cron; each slot is run by one process, and none while the clock has just been set. */
export function startJobs({
  db,
  jobs,
  now,
  onError,
  byClock = true,
  counted = defaultCounted,
}: JobsOptions): Jobs {
  const worker = `${hostname()}/${process.pid}`
  const startedAt = now()
  const underWay = new Set<Promise<void>>()
  const clock = watchClock(now, counted)
  let stopped = false

  function run(job: Job, slot: Instant): Promise<void> {
    if (stopped || !clock.settled()) return Promise.resolve()
    const work = runSlot({ db }, job, { slot, now, worker })
      .then((outcome) => {
        if (outcome.ran && !outcome.ok) onError(outcome.error, job.name)
      })
      .catch((error: unknown) => onError(error, job.name))
      .finally(() => underWay.delete(work))
    underWay.add(work)
    return work
  }

  const tasks = byClock
    ? jobs.map((job) =>
        cron.schedule(job.cron, ({ date }) => run(job, slotAt(date.getTime())), {
          name: job.name,
          timezone: 'UTC',
          noOverlap: true,
          unref: true,
          suppressMissedWarning: true,
        }),
      )
    : []

  return {
    async catchUp() {
      for (const job of jobs) await run(job, slotAt(now()))
    },
    async health() {
      const runs = await lastRuns(db)
      const late = jobs.flatMap(({ name, lateAfterMs }) => {
        const last = runs.get(name)
        // Before the step of a clock, and ahead of now, times say nothing.
        const known = [last?.goodAt ?? 0, startedAt, clock.lastStep() ?? 0].filter((at) => at <= now())
        const since = Math.max(...known)
        return now() - since > lateAfterMs ? [`${name} is late: ${last?.detail || 'never ran'}`] : []
      })
      return late.length > 0 ? { ok: false, detail: late.join('; ') } : { ok: true, count: jobs.length }
    },
    async stop() {
      stopped = true
      await Promise.all(tasks.map((task) => task.destroy()))
      await Promise.all(underWay)
    },
  }
}
