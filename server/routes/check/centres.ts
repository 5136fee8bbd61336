import type { Deps } from '../../deps.ts'
import { publicCentres } from '../../store/centres.ts'
import type { PublicCentre } from '../centres/schema.ts'

/** How long the centres are believed should a change signal be lost, in milliseconds. */
const believedMs = 30_000

/**
 * Centres by id, remembered until anything of centres, screens or placements changes: the check is asked at every pause of
 * every writer. Only for advice: handing in reads the database.
 */
export function rememberCentres({ db, now, onPlacementChange }: Deps): {
  get(ids: readonly string[]): Promise<PublicCentre[]>
  close(): void
} {
  let all: { at: number; centres: Promise<PublicCentre[]> } | null = null
  const close = onPlacementChange(() => {
    all = null
  })
  const asked = (): Promise<PublicCentre[]> => {
    if (all && Math.abs(now() - all.at) < believedMs) return all.centres
    const mine = { at: now(), centres: publicCentres(db) }
    all = mine
    // What failed is asked anew, and whoever waits for it hears of the failure.
    mine.centres.catch(() => {
      if (all === mine) all = null
    })
    return mine.centres
  }
  return {
    get: async (ids) => (ids.length === 0 ? [] : (await asked()).filter(({ id }) => ids.includes(id))),
    close,
  }
}
