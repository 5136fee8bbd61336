import type { Selectable } from 'kysely'
import type { Instant } from '../../content/notice/common.ts'
import { effectiveValidity } from '../../content/playlist/validity.ts'
import type { Reason } from '../../content/placement/reason.ts'
import type { Placement, Validity } from '../../content/placement/state.ts'
import type { Db } from './database.ts'
import type { NoticeVersions, Placements } from './tables.ts'

type Row = Selectable<Placements>
type Version = Pick<
  Selectable<NoticeVersions>,
  'version' | 'template' | 'details' | 'valid_from' | 'valid_until'
>

/** The placement of a notice at a centre as `decide` knows it, with its id; null: the notice is not at this centre. */
export async function readPlacement(
  db: Db,
  { notice, centre }: { notice: string; centre: string },
): Promise<{ id: string; placement: Placement } | null> {
  const row = await db
    .selectFrom('placements')
    .selectAll()
    .where('notice', '=', notice)
    .where('centre', '=', centre)
    .executeTakeFirst()
  if (!row) return null
  const versions = await db
    .selectFrom('notice_versions')
    .select(['version', 'template', 'details', 'valid_from', 'valid_until'])
    .where('notice', '=', notice)
    .where('version', 'in', [row.version, row.shown_version ?? row.version])
    .execute()
  return { id: row.id, placement: asPlacement(row, versions) }
}

/** `versions` holds at least the row's version and shown version. */
export function asPlacement(row: Row, versions: readonly Version[]): Placement {
  const common = { version: row.version, since: row.since.getTime() }
  switch (row.state) {
    case 'draft':
    case 'withdrawn':
    case 'ended':
      return { ...common, state: row.state }
    case 'change-requested':
    case 'declined':
    case 'removed':
      return { ...common, state: row.state, reason: reasonOf(row) }
    case 'awaiting':
      return {
        ...common,
        state: 'awaiting',
        validity: validityOf(row.version, versions),
        shown: row.shown_version === null ? null : shownOf(row, versions),
      }
    case 'approved':
      return { ...common, state: 'approved', shown: shownOf(row, versions) }
    default:
      return row.state satisfies never
  }
}

function reasonOf({ id, reason_code, note }: Row): Reason {
  if (reason_code === null) throw new Error(`placement ${id} has no reason`)
  return { code: reason_code, note: note ?? '' }
}

function shownOf(row: Row, versions: readonly Version[]) {
  if (row.shown_version === null || row.approved_at === null)
    throw new Error(`placement ${row.id} shows nothing`)
  const { from, until } = validityOf(row.shown_version, versions)
  return {
    version: row.shown_version,
    approvedAt: row.approved_at.getTime(),
    validFrom: from,
    validUntil: until,
  }
}

function validityOf(number: number, versions: readonly Version[]): Validity {
  const found = versions.find(({ version }) => version === number)
  if (!found?.valid_from || !found.valid_until)
    throw new Error(`version ${number} has no validity and yet is live`)
  const { template, details, valid_from, valid_until } = found
  return effectiveValidity({
    template,
    ...(details && { details }),
    validFrom: valid_from.getTime(),
    validUntil: valid_until.getTime(),
  })
}

const date = (instant: Instant): Date => new Date(instant)

/** What of the row a placement fills. `actor`: who decided, where its state is a decision. */
export function asColumns(placement: Placement, actor: string | null) {
  const shown = 'shown' in placement ? placement.shown : null
  const reason = 'reason' in placement ? placement.reason : null
  return {
    state: placement.state,
    version: placement.version,
    shown_version: shown?.version ?? null,
    approved_at: shown ? date(shown.approvedAt) : null,
    since: date(placement.since),
    reason_code: reason?.code ?? null,
    note: reason?.note || null,
    decided_by: reason || placement.state === 'approved' ? actor : null,
  }
}
