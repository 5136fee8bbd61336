import { sql, type Kysely, type Transaction } from 'kysely'
import { join } from 'node:path'
import type { Instant } from '../../content/notice/common.ts'
import { demoCounty, type DemoCounty } from '../../content/samples/index.ts'
import { hashPassword } from '../auth/password.ts'
import { projectFolder } from '../config.ts'
import type { Job } from '../jobs/job.ts'
import type { MediaStore } from '../media/store.ts'
import { audit } from '../store/audit.ts'
import { json, type Tables } from '../store/tables.ts'
import { live } from './live.ts'
import { demoPassword, seedPeople } from './people.ts'
import { keepPictures, takePictures } from './pictures.ts'
import { seedPlaces } from './places.ts'
import { renewals } from './renew.ts'
import { stepsOf } from './steps.ts'

export { demoPassword } from './people.ts'

const pictures = (): string => join(projectFolder(), 'content', 'samples', 'pictures')
/** Held while the demo county is written, so that two processes do not write it both. */
const lock = (trx: Transaction<Tables>) => sql`select pg_advisory_xact_lock(7204120)`.execute(trx)

/**
 * Sets the demo county up in an empty database, as a whole or not at all; false where anything is there already. Every state comes
 * about by the commands that lead to it, with their log lines, at times around `now`.
 */
export async function seedDemo(
  db: Kysely<Tables>,
  media: MediaStore,
  now: Instant,
  county: DemoCounty = demoCounty(now),
): Promise<boolean> {
  if (!(await isEmpty(db))) return false
  const [taken, hash] = await Promise.all([
    takePictures(media, county, pictures()),
    hashPassword(demoPassword),
  ])
  return db.transaction().execute(async (trx) => {
    await lock(trx)
    if (!(await isEmpty(trx))) return false
    await seedPlaces(trx, county, now)
    await seedPeople(trx, county.users, hash, now)
    await keepPictures(trx, taken)
    const steps = county.notices.flatMap((notice) => stepsOf(notice, 1, now))
    // In the order in which it happened, so that the log reads as one would.
    await live(
      trx,
      county,
      steps.sort((a, b) => a.at - b.at),
    )
    await trx
      .insertInto('installation')
      .values({ key: 'demo', value: json({ seededAt: now }) })
      .execute()
    await audit(trx, { event: 'demo-set-up', actor: null, facts: {} }, now)
    return true
  })
}

async function isEmpty(db: Kysely<Tables> | Transaction<Tables>): Promise<boolean> {
  const { rows } = await sql<{ any: boolean }>`
    select exists (select from users) or exists (select from centres) or exists (select from organisations) as any`.execute(
    db,
  )
  return rows[0]?.any === false
}

/**
 * Keeps the demo county alive: each night its organisations hand in anew what has ended, as real ones do, and the centres decide as
 * they did. What visitors wrote, and sample notices that are not over yet, stay as they are.
 */
export const renewDemo: Job = {
  name: 'renew-demo',
  cron: '40 0 * * *',
  lateAfterMs: 26 * 60 * 60_000,
  run: ({ db }, now) =>
    db.transaction().execute(async (trx) => {
      await lock(trx)
      const seeded = await trx.selectFrom('installation').select('key').where('key', '=', 'demo').execute()
      if (seeded.length === 0) return 'no demo county here'
      const county = demoCounty(now)
      const over = await renewals(trx, county, now)
      for (const { notice, version, since } of over)
        await live(trx, county, stepsOf(notice, version + 1, now), Math.min(since, now))
      return `${over.length} notices handed in anew`
    }),
}
