import type { DemoCounty, DemoNotice } from '../../content/samples/index.ts'
import type { Instant } from '../../content/notice/common.ts'
import type { Db } from '../store/database.ts'
import { asVersion, validityOf } from '../store/versions.ts'
import { validityOf as sampleValidity } from './steps.ts'

export interface Renewal {
  notice: DemoNotice
  /** Its latest version, which is over. */
  version: number
  /** When its last placement changed: nothing new happens before that. */
  since: Instant
}

/** The sample notices that are over in the database and would be alive in a county set up now. */
export async function renewals(db: Db, county: DemoCounty, now: Instant): Promise<Renewal[]> {
  const alive = county.notices.filter(
    (notice) =>
      sampleValidity(notice.laterVersion ?? notice).until > now &&
      notice.placements.some(({ state }) => state === 'approved' || state === 'awaiting'),
  )
  const rows = await db
    .selectFrom('notices as n')
    .innerJoin('notice_versions as v', (join) =>
      join.onRef('v.notice', '=', 'n.id').onRef('v.version', '=', 'n.version'),
    )
    .innerJoin('placements as p', 'p.notice', 'n.id')
    .where(
      'n.id',
      'in',
      alive.map(({ id }) => id),
    )
    .selectAll('v')
    .select(({ fn }) => fn.max('p.since').as('since'))
    .groupBy(['v.notice', 'v.version'])
    .execute()
  return rows.flatMap((row) => {
    const notice = alive.find(({ id }) => id === row.notice)
    const until = validityOf(asVersion(row))?.until
    if (!notice || until === undefined || until > now) return []
    return [{ notice, version: row.version, since: row.since.getTime() }]
  })
}
