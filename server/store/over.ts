import type { Instant } from '../../content/notice/common.ts'
import { settle } from '../../content/placement/settle.ts'
import type { Db } from './database.ts'
import type { Where } from './decisions.ts'
import { asPlacement } from './placement-row.ts'

/**
 * Placements of which something has reached its end at `now`. SQL gives the few that may have (an event ends by its own
 * civil time, which only content/ can read), `settle` says which have.
 */
export async function placementsOver(db: Db, now: Instant): Promise<Where[]> {
  const rows = await db
    .selectFrom('placements as p')
    .innerJoin('notice_versions as v', (join) =>
      join.onRef('v.notice', '=', 'p.notice').onRef('v.version', '=', 'p.version'),
    )
    .leftJoin('notice_versions as s', (join) =>
      join.onRef('s.notice', '=', 'p.notice').onRef('s.version', '=', 'p.shown_version'),
    )
    .where('p.state', 'in', ['awaiting', 'approved'])
    .where((or) =>
      or.or([
        or('v.valid_until', '<=', new Date(now)),
        or('s.valid_until', '<=', new Date(now)),
        or('v.template', '=', 'event'),
        or('s.template', '=', 'event'),
      ]),
    )
    .selectAll('p')
    .select(['v.template', 'v.details', 'v.valid_from', 'v.valid_until'])
    .select(['s.template as s_template', 's.details as s_details'])
    .select(['s.valid_from as s_from', 's.valid_until as s_until'])
    .orderBy('p.since')
    .execute()
  return rows.filter((row) => {
    const { version, template, details, valid_from, valid_until, s_template, s_details, s_from, s_until } =
      row
    const versions = [{ version, template, details, valid_from, valid_until }]
    if (row.shown_version !== null && row.shown_version !== version && s_template)
      versions.push({
        version: row.shown_version,
        template: s_template,
        details: s_details,
        valid_from: s_from,
        valid_until: s_until,
      })
    const placement = asPlacement(row, versions)
    return settle(placement, now) !== placement
  })
}
