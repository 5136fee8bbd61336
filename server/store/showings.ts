import type { Instant } from '../../content/notice/common.ts'
import type { Shown } from '../../content/placement/state.ts'
import type { Db } from './database.ts'
import { loadVersions, validityOf } from './versions.ts'

export interface Showing {
  notice: string
  shown: Shown
}

/**
 * What was on screen at the centre since `since` and no longer is, read out of the append-only log: the versions with
 * their true ends as `shown.validUntil`.
 */
export async function endedShowings(db: Db, centre: string, since: Instant): Promise<Showing[]> {
  const lines = await db
    .selectFrom('decision_log as l')
    .innerJoin('placements as p', 'p.id', 'l.placement')
    .where('p.centre', '=', centre)
    .where('l.placement', 'in', (touched) =>
      touched.selectFrom('decision_log').where('at', '>=', new Date(since)).select('placement'),
    )
    .select(['l.placement', 'l.notice', 'l.version', 'l.event', 'l.at'])
    .orderBy('l.id')
    .execute()
  const versions = await loadVersions(db, lines)
  const validity = (line: { notice: string; version: number }) =>
    validityOf(versions.get(line.notice, line.version))

  const ended: Showing[] = []
  const open = new Map<string, { shown: Shown; waitsUntil: Instant }>()
  for (const line of lines) {
    const at = line.at.getTime()
    const { from, until } = validity(line) ?? { from: at, until: at }
    const current = open.get(line.placement)
    if (line.event === 'chosen') continue
    if (line.event === 'revised' || line.event === 'submitted') {
      // A version that waits and is over takes the one on screen along.
      if (current) current.waitsUntil = until
      continue
    }
    if (current && at >= since) {
      const validUntil = Math.min(current.shown.validUntil, current.waitsUntil, at)
      ended.push({ notice: line.notice, shown: { ...current.shown, validUntil } })
    }
    open.delete(line.placement)
    if (line.event === 'approved') {
      const shown = { version: line.version, approvedAt: at, validFrom: from, validUntil: until }
      open.set(line.placement, { shown, waitsUntil: Infinity })
    }
  }
  return ended
}
