import type { Entry, Seat, Table } from './table.ts'

/**
 * The new notices of one organisation of which one takes the screen now, out of turn; empty: nobody's. `running`: a slide is in its
 * turn, which only what begins at this very instant may cut. A notice that had to wait comes between two turns as soon as the bound
 * allows, and at the latest when its organisation is next. `last` is not to come twice in a row.
 */
export function arrivalsOf(table: Table, last: Seat | null, running: boolean, share: number): Entry[] {
  const able = (running ? table.fresh : table.waiting).filter(
    (entry) => entry.seat !== last && mayTake(table, entry, share),
  )
  if (able.length === 0) return able
  const least = able.reduce((one, other) => (other.seat.had < one.seat.had ? other : one))
  return able.filter((entry) => entry.seat === least.seat).sort((a, b) => a.place - b.place)
}

/**
 * An organisation's new notice may while its whole turn leaves it at most the longest dwell above the one who had least, and the house
 * at most one dwell short of its share. The house's may while the house is owed.
 */
function mayTake(table: Table, { seat: one, item }: Entry, share: number): boolean {
  const { ordinary, house, owed, longestMs } = table
  const mixed = ordinary.length > 0 && house.length > 0
  if (one.house) return !mixed || (share > 0 && owed >= 0)
  if (mixed && owed + item.dwellMs * share > longestMs * 1000) return false
  return one.had + item.dwellMs <= ordinary[0]!.had + longestMs
}
