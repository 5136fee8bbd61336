import { sweepSessions } from '../store/sessions.ts'
import { erasePersonal } from '../store/audit.ts'
import { sweepKeys } from '../store/idempotency-keys.ts'
import { sweepDevices } from '../store/known-devices.ts'
import { sweepSlots } from '../store/job-slots.ts'
import type { Job } from './job.ts'

const day = 24 * 60 * 60_000
/** How long the jobs' history is kept. */
const historyMs = 30 * day
/** A pairing that ended is kept for a while, so that the player is told "expired" rather than "unknown". */
const pairingMs = day

/** Removes what nobody needs any more: sessions and pairings that are over, browsers nobody uses any more, keys of calls that nobody repeats, who was where a year ago, old runs of jobs. */
export const cleanUp: Job = {
  name: 'clean-up',
  cron: '17 * * * *',
  lateAfterMs: 3 * 60 * 60_000,
  async run({ db }, now) {
    const sessions = await sweepSessions(db, now)
    const pairings = await db
      .deleteFrom('pairings')
      .where('expires_at', '<', new Date(now - pairingMs))
      .executeTakeFirst()
    const devices = await sweepDevices(db, now)
    const keys = await sweepKeys(db, now)
    const erased = await erasePersonal(db, now)
    const slots = await sweepSlots(db, now - historyMs)
    return `${sessions} sessions, ${devices} devices, ${keys} keys, ${erased} addresses, ${pairings.numDeletedRows} pairings, ${slots} runs`
  },
}
