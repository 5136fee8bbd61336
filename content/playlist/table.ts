import type { Instant } from '../notice/common.ts'
import type { Item, Prepared, Sharer } from './prepared.ts'

/** A sharer's account in the course of a day. */
export interface Seat {
  sharer: Sharer
  /** Time it has had on screen, milliseconds; who comes in later starts level with the least of those who are in. */
  had: number
  /** Which of its items comes next. */
  next: number
  /** Its items that may be shown now; empty: it is not in. */
  live: Item[]
  /** The last end of their windows. */
  leaves: Instant
}

/** Who may be shown at `at`. Holds until `change`; brought up to date by `seat`. */
export interface Table {
  seats: Seat[]
  at: Instant
  /** Items whose window begins exactly now. */
  fresh: Item[]
  /** The next instant at which a window begins: an ordinary one, one of the house. A turn is cut there. */
  nextStart: [ordinary: Instant, house: Instant]
  /** The next instant at which anything begins or ends. */
  change: Instant
  /** The least that anyone in the ordinary seats, and in the house's, has had: where a newcomer starts. */
  floors: [ordinary: number, house: number]
  /** What the house is owed: thousandths of milliseconds, below zero when it has had more than its share. */
  owed: number
  dayEnd: Instant
}

export const tableOf = ({ sharers }: Prepared, dayEnd: Instant): Table => ({
  seats: sharers.map((sharer) => ({ sharer, had: 0, next: 0, live: [], leaves: -Infinity })),
  at: -Infinity,
  fresh: [],
  nextStart: [-Infinity, -Infinity],
  change: -Infinity,
  floors: [0, 0],
  owed: 0,
  dayEnd,
})

export const windowAt = (item: Item, at: Instant) =>
  item.spans.find(([from, until]) => from <= at && at < until)

/** Brings the table to `at`: who has come, who has gone, what is fresh. Changes it in place. */
export function seat(table: Table, at: Instant): void {
  table.at = at
  table.fresh = []
  if (at < table.change) return
  table.floors = [floorOf(table, false), floorOf(table, true)]
  table.nextStart = [Infinity, Infinity]
  table.change = Infinity
  for (const one of table.seats) {
    const was = one.live.length > 0
    one.live = one.sharer.items.filter((item) => look(table, item, one.sharer.house ? 1 : 0))
    one.leaves = Math.max(...one.live.map((item) => lasts(table, item)))
    if (!was && one.live.length > 0) one.had = Math.max(one.had, table.floors[one.sharer.house ? 1 : 0])
  }
}

/** Whether the item is live; notes when that changes. */
function look(table: Table, item: Item, party: 0 | 1): boolean {
  const now = windowAt(item, table.at)
  const later = item.spans.find(([from]) => from > table.at)
  if (now && now[0] === table.at) table.fresh.push(item)
  if (now) table.change = Math.min(table.change, now[1])
  if (later) {
    table.nextStart[party] = Math.min(table.nextStart[party], later[0])
    table.change = Math.min(table.change, later[0])
  }
  return now !== undefined
}

/** It never sinks, also while nobody is in: whoever comes back after a pause keeps what they had. */
const floorOf = ({ seats, floors }: Table, house: boolean): number => {
  const had = seats.filter((one) => one.sharer.house === house && one.live.length > 0).map((one) => one.had)
  return Math.max(floors[house ? 1 : 0], had.length > 0 ? Math.min(...had) : 0)
}

/**
 * The end of the window in which the item is now. Beyond the day it is all one, so that the playlist's last day, where
 * all windows are cut, is like the others.
 */
export function lasts({ at, dayEnd }: Table, item: Item): Instant {
  const window = windowAt(item, at)
  return !window ? at : window[1] < dayEnd ? window[1] : Infinity
}
