import type { Selectable } from 'kysely'
import type { Instant } from '../../content/notice/common.ts'
import type { NoticeContent, NoticeVersion } from '../../content/notice/notice.ts'
import type { Placement, Validity } from '../../content/placement/state.ts'
import { effectiveValidity } from '../../content/playlist/validity.ts'
import type { Db } from './database.ts'
import { asPlacement } from './placement-row.ts'
import { json, type Tables } from './tables.ts'

/** A version as stored; a draft's dates may be missing. Immutable. */
export interface StoredVersion {
  notice: string
  version: number
  content: NoticeContent
  validFrom: Instant | null
  validUntil: Instant | null
}

export const asVersion = (row: Selectable<Tables['notice_versions']>): StoredVersion => ({
  notice: row.notice,
  version: row.version,
  content: {
    template: row.template,
    content: row.content,
    ...(row.details && { details: row.details }),
    ...(row.picture_media && { picture: { media: row.picture_media, alt: row.picture_alt ?? {} } }),
  },
  validFrom: row.valid_from?.getTime() ?? null,
  validUntil: row.valid_until?.getTime() ?? null,
})

/** A dated version on the wire; null while its dates are missing. */
export function wireVersion({
  notice,
  version,
  content,
  validFrom,
  validUntil,
}: StoredVersion): NoticeVersion | null {
  if (validFrom === null || validUntil === null) return null
  return {
    ...content,
    notice,
    version,
    validFrom: new Date(validFrom).toISOString(),
    validUntil: new Date(validUntil).toISOString(),
  }
}

/** When the version may be shown at all: an event's only until the event is over. Null while its dates are missing. */
export function validityOf({ content, validFrom, validUntil }: StoredVersion): Validity | null {
  if (validFrom === null || validUntil === null) return null
  return effectiveValidity({ template: content.template, details: content.details, validFrom, validUntil })
}

export async function insertVersion(
  db: Db,
  version: StoredVersion,
  author: string,
  now: Instant,
): Promise<void> {
  const { notice, content, validFrom, validUntil } = version
  await db
    .insertInto('notice_versions')
    .values({
      notice,
      version: version.version,
      template: content.template,
      content: json(content.content),
      details: content.details ? json(content.details) : null,
      picture_media: content.picture?.media ?? null,
      picture_alt: content.picture ? json(content.picture.alt) : null,
      valid_from: validFrom === null ? null : new Date(validFrom),
      valid_until: validUntil === null ? null : new Date(validUntil),
      created_by: author,
      created_at: new Date(now),
    })
    .execute()
}

type Row = Selectable<Tables['notice_versions']>

export interface Versions {
  /** Throws on a version that was not loaded. */
  get(notice: string, version: number): StoredVersion
  /** A placement as `decide` knows it. */
  stateOf(row: Selectable<Tables['placements']>): Placement
}

/** Loads the named versions at once. */
export async function loadVersions(
  db: Db,
  wanted: readonly { notice: string; version: number }[],
): Promise<Versions> {
  const rows = wanted.length === 0 ? [] : await versionRows(db, wanted)
  const byNotice = grouped(rows)
  const of = (notice: string) => byNotice.get(notice) ?? []
  return {
    get(notice, version) {
      const row = of(notice).find((one) => one.version === version)
      if (!row) throw new Error(`no version ${version} of notice ${notice}`)
      return asVersion(row)
    },
    stateOf: (row) => asPlacement(row, of(row.notice)),
  }
}

function grouped(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(row.notice, [...(groups.get(row.notice) ?? []), row])
  return groups
}

const versionRows = (db: Db, wanted: readonly { notice: string; version: number }[]): Promise<Row[]> =>
  db
    .selectFrom('notice_versions')
    .selectAll()
    .where((or) =>
      or.or(
        wanted.map(({ notice, version }) => or.and([or('notice', '=', notice), or('version', '=', version)])),
      ),
    )
    .execute()

/** Whether two versions show the same at the same time. Objects are compared by content, whatever the order of their members. */
export const isSame = (a: StoredVersion, b: StoredVersion): boolean =>
  a.validFrom === b.validFrom && a.validUntil === b.validUntil && sorted(a.content) === sorted(b.content)

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner)
            .filter(([, v]) => v !== undefined)
            .sort(([x], [y]) => (x < y ? -1 : 1)),
        )
      : inner,
  )
