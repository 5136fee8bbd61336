import type { UiLanguage } from '../../../content/notice/common.ts'
import type { SignedIn } from '../../auth/who.ts'
import type { Deps } from '../../deps.ts'
import { Refusal } from '../../problems/refusal.ts'
import { forLiaison } from '../../rules.ts'
import { publicCentres } from '../../store/centres.ts'
import { answersOf } from '../../store/finding-answers.ts'
import { asFacts, findMedia, mediaUrl } from '../../store/media.ts'
import { organisationsOfNotices } from '../../store/organisations.ts'
import { versionsOf, type PlacementRow } from '../../store/placements.ts'
import { wireVersion } from '../../store/versions.ts'
import type { QueueItem } from './schema.ts'
import { wirePlacement } from './wire.ts'

/** What a liaison decides on: the version, what is on screen meanwhile, and what the rules say for this centre's screens. */
export async function queueItems(
  rows: readonly PlacementRow[],
  { db, checks, now: clock }: Deps,
  { language, user }: { language: UiLanguage; user: SignedIn },
): Promise<QueueItem[] | Refusal> {
  const now = clock()
  const versions = await versionsOf(db, rows)
  const latest = rows.map((row) => versions.get(row.notice, row.version))
  const [organisations, centres, media, answers] = await Promise.all([
    organisationsOfNotices(
      db,
      rows.map(({ notice }) => notice),
    ),
    publicCentres(db, [...new Set(rows.map(({ centre }) => centre))]),
    findMedia(
      db,
      latest.flatMap(({ content }) => content.picture?.media ?? []),
    ),
    answersOf(
      db,
      rows.map(({ notice }) => notice),
    ),
  ])
  const whole = rows.flatMap((row, index) => {
    const version = latest[index]
    const content = version && wireVersion(version)
    const organisation = organisations.get(row.notice)
    // Handed in means dated and somebody's: what is not, is not theirs to decide on.
    if (!content || !organisation) return []
    const picture = media.find(({ id }) => id === version.content.picture?.media)
    return [{ row, version, content, organisation, picture }]
  })
  const reports = await checks.reports(
    whole.map(({ row, version, organisation, picture }) => ({
      content: version.content,
      validFrom: version.validFrom,
      validUntil: version.validUntil,
      media: picture ? asFacts(picture) : null,
      organisation: organisation.name,
      centres: centres.filter(({ id }) => id === row.centre),
    })),
    { now, language, person: user.id },
  )
  if (reports instanceof Refusal) return reports
  return whole.map(({ row, version, content, organisation, picture }, index) => {
    const report = reports[index] ?? { findings: [], needsHuman: [] }
    const placement = wirePlacement(row, versions, { now, language })
    const shown = placement.shownVersion
    return {
      ...placement,
      organisation,
      content,
      shown: shown === null || shown === row.version ? null : wireVersion(versions.get(row.notice, shown)),
      ...forLiaison(report, answers(row.notice), version.content),
      pictureUrl: picture ? mediaUrl(picture) : null,
    }
  })
}
