import { carryOut } from '../store/decisions.ts'
import { placementsOver } from '../store/over.ts'
import type { Job } from './job.ts'

/**
 * Makes the books agree with the clock: an approved placement whose time is over has ended, and one that still awaits leaves the
 * queue. The screens need none of this: they end a slide by themselves.
 */
export const endPlacements: Job = {
  name: 'end-placements',
  cron: '* * * * *',
  lateAfterMs: 5 * 60_000,
  async run({ db }, now) {
    const failures: unknown[] = []
    let ended = 0
    for (const where of await placementsOver(db, now)) {
      try {
        // Each its own transaction: one that fails keeps none of the others on the books.
        const done = await db
          .transaction()
          .execute((trx) => carryOut(trx, where, { kind: 'end' }, { actor: null, now }))
        if (done.ok) ended += 1
      } catch (error) {
        failures.push(error)
      }
    }
    if (failures.length)
      throw new AggregateError(failures, `${ended} ended, ${failures.length} failed: ${String(failures[0])}`)
    return `${ended} ended`
  },
}
