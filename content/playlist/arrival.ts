import type { Entry, Seat, Table } from './table.ts'

/**
 * Whose new notice takes the screen now, out of turn; null: nobody's. `running`: a slide is in its turn, which only what begins at this
 * very instant may cut. A notice that had to wait comes between two turns as soon as the bound allows, and at the latest when
 * its organisation is next. `last` is not to come twice in a row.
 */
export function arrivalOf(table: Table, last: Seat | null, running: boolean, share: number): Seat | null {
  const able = (running ? table.fresh : table.waiting)
    .filter((entry) => entry.seat !== last && mayTake(table, entry, share))
    .map((entry) => entry.seat)
  return able.length > 0 ? able.reduce((least, one) => (one.had < least.had ? one : least)) : null
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
