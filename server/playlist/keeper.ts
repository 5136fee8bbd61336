import type { Kysely } from 'kysely'
import type { Instant } from '../../content/notice/common.ts'
import { playlistFor } from '../../content/playlist/playlist-for.ts'
import { civilDate, civilDayStart } from '../../content/playlist/validity.ts'
import { centreProgramme, type CentreProgramme } from '../store/playlists.ts'
import { findScreen } from '../store/screens.ts'
import type { Tables } from '../store/tables.ts'
import { orFromMemory } from './memory.ts'
import { isCurrent, prepare, type Prepared } from './prepared.ts'
import { fits } from './fits.ts'
import { wordsOf } from './words.ts'

/** The playlists of one centre's screens, by screen, and the one look into the database that they were made from. */
interface Made {
  programme: CentreProgramme | null
  playlists: Map<string, Prepared>
}

export interface Keeper {
  /**
   * The screen's playlist as it stands; null: no such screen. Made anew only after a change, an end, midnight, or a clock put back;
   * while the database is away, from what was last read of the centre, so that each slide still has its own end.
   */
  playlistOf(screen: string): Promise<Prepared | null>
  /** The same, but never from memory while the database is away: then it fails. */
  certainly(screen: string): Promise<Prepared | null>
  /** The same where it lies ready; null: it must be made, or there is none. */
  ready(screen: string): Prepared | null
  /**
   * What was made for a centre is no longer right. Null: something may have been missed, of any; only then what was last read still
   * counts where the database cannot be asked.
   */
  forget(centre: string | null): void
}

export function keepPlaylists(db: Kysely<Tables>, now: () => Instant): Keeper {
  const centreOf = new Map<string, string>()
  const made = new Map<string, Promise<Made>>()
  const ready = new Map<string, Prepared>()
  /** What was last read of each centre, for as long as nobody has said that it changed. */
  const lastRead = new Map<string, Made>()

  const make = async (centre: string): Promise<Made> => {
    const at = now()
    const programme = await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute((trx) => centreProgramme(trx, centre, civilDayStart(civilDate(at))))
    return { programme, playlists: playlistsOf(centre, programme, at) }
  }

  /** A change while it is being made throws what is being made away: whoever waits gets the next. */
  const fresh = async (centre: string): Promise<Made> => {
    for (;;) {
      const known = made.get(centre) ?? make(centre)
      made.set(centre, known)
      try {
        const all = await known
        if (made.get(centre) !== known) continue
        lastRead.set(centre, all)
        for (const [screen, playlist] of all.playlists) {
          centreOf.set(screen, centre)
          ready.set(screen, playlist)
        }
        return all
      } catch (error) {
        if (made.get(centre) === known) made.delete(centre)
        throw error
      }
    }
  }

  /** To be made anew, though nothing has changed but the time. */
  const outdate = (centre: string | null): void => {
    if (centre === null) made.clear()
    else made.delete(centre)
    for (const [screen, playlist] of ready)
      if (centre === null || playlist.centre === centre) ready.delete(screen)
  }

  const current = async (centre: string, screen: string): Promise<Prepared | null> => {
    const found = (await fresh(centre)).playlists.get(screen)
    if (!found || isCurrent(found, now())) return found ?? null
    outdate(centre)
    return (await fresh(centre)).playlists.get(screen) ?? null
  }

  /** From what was last read; undefined: nothing was, or it has changed since. */
  const remembered = (centre: string, screen: string): Prepared | null | undefined => {
    const last = lastRead.get(centre)
    const found = last?.playlists.get(screen)
    if (!last || !found || isCurrent(found, now())) return last && (found ?? null)
    const playlists = playlistsOf(centre, last.programme, now())
    lastRead.set(centre, { ...last, playlists })
    return playlists.get(screen) ?? null
  }

  const centreWith = async (screen: string): Promise<string | undefined> =>
    centreOf.get(screen) ?? (await findScreen(db, screen))?.centre

  return {
    async playlistOf(screen) {
      const centre = await centreWith(screen)
      if (centre === undefined) return null
      return orFromMemory(current(centre, screen), () => remembered(centre, screen))
    },
    async certainly(screen) {
      const centre = await centreWith(screen)
      return centre === undefined ? null : current(centre, screen)
    },
    ready(screen) {
      const playlist = ready.get(screen)
      return playlist && isCurrent(playlist, now()) ? playlist : null
    },
    forget(centre) {
      outdate(centre)
      if (centre !== null) lastRead.delete(centre)
    },
  }
}

function playlistsOf(centre: string, programme: CentreProgramme | null, at: Instant): Map<string, Prepared> {
  const all = new Map<string, Prepared>()
  for (const screen of programme?.screens ?? []) {
    const { body, staleAt } = playlistFor({ ...programme!, screen, now: at, wordsOf, fits })
    all.set(screen.id, prepare(centre, body, { madeAt: at, staleAt }))
  }
  return all
}
