import { randomUUID } from 'node:crypto'
import type { Instant } from '../../content/notice/common.ts'
import type { Screen } from '../../content/notice/screen.ts'
import type { Heartbeat } from '../routes/player/schema.ts'
import type { ScreenWithState } from '../routes/screens/schema.ts'
import { asScreen } from './centres.ts'
import type { Db } from './database.ts'
import { json } from './tables.ts'

/** A screen is alive when it was heard of within this time, milliseconds: it speaks once a minute. */
const aliveMs = 2 * 60_000

export interface Which {
  ids?: readonly string[]
  /** Null: all centres. */
  centres: readonly string[] | null
}

/** Screens with what they last said of themselves, by centre and name. */
export async function screensWithState(
  db: Db,
  { ids, centres }: Which,
  now: Instant,
): Promise<ScreenWithState[]> {
  if (centres?.length === 0 || ids?.length === 0) return []
  let query = db
    .selectFrom('screens as s')
    .leftJoin('screen_tokens as t', (join) =>
      join.onRef('t.screen', '=', 's.id').on('t.revoked_at', 'is', null),
    )
    .leftJoin('screen_heartbeats as h', 'h.screen', 's.id')
    // A player's word is not enough: only what was approved at its own centre has a title here.
    .leftJoin('notice_versions as v', (join) =>
      join
        .onRef('v.notice', '=', 'h.showing_notice')
        .onRef('v.version', '=', 'h.showing_version')
        .on(({ exists, selectFrom }) =>
          exists(
            selectFrom('placements as p')
              .innerJoin('decision_log as d', 'd.placement', 'p.id')
              .whereRef('p.notice', '=', 'v.notice')
              .whereRef('p.centre', '=', 's.centre')
              .whereRef('d.version', '=', 'v.version')
              .where('d.event', '=', 'approved')
              .select('p.id'),
          ),
        ),
    )
    .selectAll('s')
    .select(['t.issued_at', 'h.seen_at', 'h.etag', 'h.showing_notice', 'h.showing_version', 'v.content'])
    .orderBy('s.centre')
    .orderBy('s.name')
    .orderBy('s.id')
  if (centres) query = query.where('s.centre', 'in', centres)
  if (ids) query = query.where('s.id', 'in', ids)
  const rows = await query.execute()
  return rows.map((row) => {
    const seen = row.seen_at?.getTime() ?? null
    const alive = seen !== null && now - seen < aliveMs
    const content =
      row.content &&
      (row.languages.map((l) => row.content?.[l]).find(Boolean) ?? Object.values(row.content)[0])
    return {
      ...asScreen(row),
      paired: row.issued_at !== null,
      alive,
      lastSeen: seen === null ? null : new Date(seen).toISOString(),
      etag: alive ? row.etag : null,
      showing: alive
        ? {
            notice: row.content && row.showing_notice,
            version: row.content && row.showing_version,
            title: content?.['title'] ?? '',
          }
        : null,
    }
  })
}

export async function findScreen(db: Db, id: string): Promise<Screen | null> {
  const row = await db.selectFrom('screens').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? asScreen(row) : null
}

/** Adds a screen; its id. The centre must exist. */
export async function insertScreen(db: Db, screen: Omit<Screen, 'id'>): Promise<string> {
  const id = randomUUID()
  await db
    .insertInto('screens')
    .values({ id, centre: screen.centre, ...columns(screen) })
    .execute()
  return id
}

/** Changes this screen, never its centre. Which it is comes from who was asked for, not from what was written. */
export async function updateScreen(db: Db, id: string, screen: Omit<Screen, 'id' | 'centre'>): Promise<void> {
  await db.updateTable('screens').set(columns(screen)).where('id', '=', id).execute()
}

const columns = (screen: Omit<Screen, 'id' | 'centre'>) => ({
  name: screen.name,
  width_px: screen.widthPx,
  height_px: screen.heightPx,
  diagonal_inches: screen.diagonalInches,
  viewing_distance_m: screen.viewingDistanceM,
  languages: screen.languages,
  hours: screen.hours && json(screen.hours),
})

/** Keeps what a player says of itself, over what it said before. */
export async function keepHeartbeat(db: Db, screen: string, said: Heartbeat, now: Instant): Promise<void> {
  const row = {
    seen_at: new Date(now),
    etag: said.etag,
    showing_notice: said.showing?.notice ?? null,
    showing_version: said.showing?.version ?? null,
    clock_offset_ms: said.clockOffsetMs,
    player_version: said.playerVersion,
    errors: json(said.errors),
  }
  await db
    .insertInto('screen_heartbeats')
    .values({ screen, ...row })
    .onConflict((conflict) => conflict.column('screen').doUpdateSet(row))
    .execute()
}
