import type { Kysely } from 'kysely'
import type { Instant } from '../../content/notice/common.ts'
import type { TemplateId } from '../../content/notice/notice.ts'
import type { Command } from '../../content/placement/command.ts'
import { effectiveValidity } from '../../content/playlist/validity.ts'
import { carryOut, type CarriedOut } from './decisions.ts'
import { json, type Tables } from './tables.ts'

type Database = Kysely<Tables>

/** Times of the store's tests, in milliseconds. */
export const noon: Instant = Date.parse('2026-09-15T09:00:00Z')
export const hour = 3_600_000
export const day = 24 * hour

/** Two centres, an organisation with a member, and a liaison of both centres: what a placement needs around it. For tests. */
export async function smallCounty(db: Database): Promise<void> {
  const always = json([[], [], [], [], [], [], []])
  await db
    .insertInto('organisations')
    .values({ id: 'omaiset', name: 'Omaiset ry', kind: 'association', verified: true })
    .execute()
  for (const id of ['keskusta', 'tulliportti'])
    await db
      .insertInto('centres')
      .values({
        id,
        name: id,
        kind: 'sote-keskus',
        address: 'Katu 1',
        municipality: 'Oulu',
        theme: 'light',
        opening_hours: always,
        notices_at: json({}),
        requirements: json({
          languages: ['fi' as const],
          maxValidityDays: 90,
          templates: ['event', 'activity', 'announcement'],
          minPictureWidthPx: 1,
          minPictureHeightPx: 1,
          maxFileBytes: 1e6,
        }),
      })
      .execute()
  await db
    .insertInto('users')
    .values([
      { id: 'maija', email: 'maija@example.invalid', name: 'Maija', role: 'member', organisation: 'omaiset' },
      { id: 'liisa', email: 'liisa@example.invalid', name: 'Liisa', role: 'liaison' },
    ])
    .execute()
  await db
    .insertInto('user_centres')
    .values([
      { user_id: 'liisa', centre: 'keskusta' },
      { user_id: 'liisa', centre: 'tulliportti' },
    ])
    .execute()
}

export interface NewVersion {
  template?: TemplateId
  details?: Record<string, string>
  from?: Instant
  until?: Instant
}

/** A notice's next version (the first makes the notice); answers its number. Default: valid for 30 days from `noon`. */
export function addVersion(db: Database, notice: string, version: NewVersion = {}): Promise<number> {
  const { template = 'announcement', details, from = noon, until = noon + 30 * day } = version
  return db.transaction().execute(async (trx) => {
    const row = await trx
      .insertInto('notices')
      .values({ id: notice, organisation: 'omaiset' })
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((set) => ({ version: set('notices.version', '+', 1) })),
      )
      .returning('version')
      .executeTakeFirstOrThrow()
    await trx
      .insertInto('notice_versions')
      .values({
        notice,
        version: row.version,
        template,
        content: json({ fi: { title: 'Otsikko' } }),
        details: details ? json(details) : null,
        valid_from: new Date(from),
        valid_until: new Date(until),
      })
      .execute()
    return row.version
  })
}

type Asked =
  | Exclude<Command, { kind: 'submit' | 'revise' }>
  | { kind: 'submit'; version: number }
  | { kind: 'revise'; version: number }

/** Carries out a command at "keskusta" in a transaction of its own; of `submit` and `revise` the version says the validity. */
export function command(
  db: Database,
  notice: string,
  asked: Asked,
  { now = noon, centre = 'keskusta', actor = 'liisa' } = {},
): Promise<CarriedOut> {
  return db.transaction().execute(async (trx) => {
    const by = { actor, now }
    if (asked.kind !== 'submit' && asked.kind !== 'revise')
      return carryOut(trx, { notice, centre }, asked, by)
    const { template, details, valid_from, valid_until } = await trx
      .selectFrom('notice_versions')
      .selectAll()
      .where('notice', '=', notice)
      .where('version', '=', asked.version)
      .executeTakeFirstOrThrow()
    const times = { validFrom: valid_from!.getTime(), validUntil: valid_until!.getTime() }
    const validity = effectiveValidity({ template, ...(details && { details }), ...times })
    return carryOut(trx, { notice, centre }, { ...asked, validity }, by)
  })
}
