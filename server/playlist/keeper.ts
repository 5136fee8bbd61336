import type { Kysely } from 'kysely'
import type { Instant } from '../../content/notice/common.ts'
import { playlistFor } from '../../content/playlist/playlist-for.ts'
import { civilDate, civilDayStart } from '../../content/playlist/validity.ts'
import { centreProgramme } from '../store/playlists.ts'
import { findScreen } from '../store/screens.ts'
import type { Tables } from '../store/tables.ts'
import { prepare, type Prepared } from './prepared.ts'
import { wordsOf } from './words.ts'

/** The playlists of one centre's screens, made together from one look into the database. */
type Made = Promise<Map<string, Prepared>>

export interface Keeper {
  /** The screen's playlist as it stands; null: no such screen. Made anew only after a change, an end or midnight. */
  playlistOf(screen: string): Promise<Prepared | null>
  /** The same where it lies ready; null: it must be made, or there is none. */
  ready(screen: string): Prepared | null
  /** What was made for a centre is no longer right; null: for none. */
  forget(centre: string | null): void
}

export function keepPlaylists(db: Kysely<Tables>, now: () => Instant): Keeper {
  const centreOf = new Map<string, string>()
  const made = new Map<string, Made>()
  const ready = new Map<string, Prepared>()

  const make = async (centre: string): Made => {
    const at = now()
    const programme = await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute((trx) => centreProgramme(trx, centre, civilDayStart(civilDate(at))))
    const all = new Map<string, Prepared>()
    for (const screen of programme?.screens ?? []) {
      const { body, staleAt } = playlistFor({ ...programme!, screen, now: at, wordsOf })
      all.set(screen.id, prepare(centre, body, staleAt))
      centreOf.set(screen.id, centre)
    }
    return all
  }

  /** A change while it is being made throws what is being made away: whoever waits gets the next. */
  const fresh = async (centre: string): Made => {
    for (;;) {
      const known = made.get(centre) ?? make(centre)
      made.set(centre, known)
      try {
        const all = await known
        if (made.get(centre) !== known) continue
        for (const [screen, playlist] of all) ready.set(screen, playlist)
        return all
      } catch (error) {
        if (made.get(centre) === known) made.delete(centre)
        throw error
      }
    }
  }

  const forget = (centre: string | null): void => {
    if (centre === null) made.clear()
    else made.delete(centre)
    for (const [screen, playlist] of ready)
      if (centre === null || playlist.centre === centre) ready.delete(screen)
  }

  return {
    async playlistOf(screen) {
      const centre = centreOf.get(screen) ?? (await findScreen(db, screen))?.centre
      if (centre === undefined) return null
      const found = (await fresh(centre)).get(screen)
      if (!found || now() < found.staleAt) return found ?? null
      forget(centre)
      return (await fresh(centre)).get(screen) ?? null
    },
    ready(screen) {
      const playlist = ready.get(screen)
      return playlist && now() < playlist.staleAt ? playlist : null
    },
    forget,
  }
}
