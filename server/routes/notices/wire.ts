import type { Instant, UiLanguage } from '../../../content/notice/common.ts'
import type { Db } from '../../store/database.ts'
import { standing } from '../../../content/rules/answers.ts'
import { answersOf } from '../../store/finding-answers.ts'
import { findMedia, mediaUrl } from '../../store/media.ts'
import type { StoredNotice } from '../../store/notices.ts'
import { placementsOf, versionsOf } from '../../store/placements.ts'
import { wirePlacement } from '../placements/wire.ts'
import type { Notice } from './schema.ts'

/** Notices on the wire, with each centre's state and reason. */
export async function wireNotices(
  db: Db,
  notices: readonly StoredNotice[],
  reader: { now: Instant; language: UiLanguage },
): Promise<Notice[]> {
  const ids = notices.map(({ row }) => row.id)
  const rows = await placementsOf(db, ids)
  const answers = await answersOf(db, ids)
  const versions = await versionsOf(db, rows)
  const media = await findMedia(
    db,
    notices.flatMap(({ latest }) => latest.content.picture?.media ?? []),
  )
  return notices.map(({ row, latest }) => {
    const picture = media.find(({ id }) => id === latest.content.picture?.media)
    return {
      ...latest.content,
      id: row.id,
      organisation: row.organisation,
      version: latest.version,
      validFrom: text(latest.validFrom),
      validUntil: text(latest.validUntil),
      placements: rows
        .filter(({ notice }) => notice === row.id)
        .map((placement) => wirePlacement(placement, versions, reader)),
      answers: standing(answers(row.id), latest.content),
      pictureUrl: picture ? mediaUrl(picture) : null,
      updatedAt: row.updated_at.toISOString(),
    }
  })
}

const text = (instant: Instant | null) => (instant === null ? null : new Date(instant).toISOString())
