import type { Instant } from '../../content/notice/common.ts'
import { finishSlot, takeSlot } from '../store/job-slots.ts'
import type { Job, JobDeps } from './job.ts'

export type Outcome =
  { ran: false } | { ran: true; ok: true; detail: string } | { ran: true; ok: false; error: unknown }

/**
 * Runs a job for one slot, unless another process has taken it. A run that dies with its process stays without an end in the
 * history; the next slot does its work. Throws only when the slot itself cannot be taken or ended (no database).
 */
export async function runSlot(
  deps: JobDeps,
  job: Job,
  { slot, now, worker }: { slot: Instant; now: () => Instant; worker: string },
): Promise<Outcome> {
  if (!(await takeSlot(deps.db, { job: job.name, slot, worker, now: now() }))) return { ran: false }
  const end = (ok: boolean, detail: string) =>
    finishSlot(deps.db, { job: job.name, slot, ok, detail, now: now() })
  try {
    const detail = await job.run(deps, now())
    await end(true, detail)
    return { ran: true, ok: true, detail }
  } catch (error) {
    await end(false, error instanceof Error ? error.message : String(error))
    return { ran: true, ok: false, error }
  }
}
