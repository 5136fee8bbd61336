import type { Instant, UiLanguage } from '../../../content/notice/common.ts'
import { settle } from '../../../content/placement/settle.ts'
import { onScreen } from '../../../content/placement/state.ts'
import type { PlacementRow } from '../../store/placements.ts'
import type { Versions } from '../../store/versions.ts'
import { reasonTexts } from './reasons.ts'
import type { Placement } from './schema.ts'

/** A placement on the wire, as time has left it at `now`: what is over says so before the job has written it down. */
export function wirePlacement(
  row: PlacementRow,
  versions: Versions,
  { now, language }: { now: Instant; language: UiLanguage },
): Placement {
  const placement = settle(versions.stateOf(row), now)
  const reason = 'reason' in placement ? placement.reason : null
  return {
    id: row.id,
    notice: row.notice,
    centre: row.centre,
    state: placement.state,
    version: placement.version,
    shownVersion: onScreen(placement)?.version ?? null,
    since: new Date(placement.since).toISOString(),
    reason: reason && { code: reason.code, note: reason.note, text: reasonTexts[language][reason.code] },
  }
}
