import type { Instant } from '../notice/common.ts'
import { arrivalsOf } from './arrival.ts'
import type { Item, Prepared } from './prepared.ts'
import { changeOf, credit, met, seat, tableOf, type Entry, type Seat, type Table } from './table.ts'

/** One stretch [from, until) of the screen's time. `item` null: nothing may be shown. */
export interface Turn {
  item: Item | null
  from: Instant
  until: Instant
}

/** The turn that is on: it ends at `end`, where nothing ends it before and nobody else is there. */
interface Running {
  entry: Entry
  from: Instant
  end: Instant
  /** It came out of its place in the order. */
  early: boolean
}

/**
 * One civil day of a screen, turn after turn without gap or overlap. Organisations share time, not notices: the turn is
 * theirs who have had least, but nobody's twice in a row while another has something to show; instead a slide stays
 * until its organisation has caught up with the next. So any two who are in all day differ by at most the longest dwell,
 * at every instant: a turn of its dwell starts from the least and ends at most one dwell above it, and a longer one ends
 * at the least. What begins in mid-day takes the screen at once where its turn keeps that bound (`arrival.ts`), and what
 * ends leaves it at once. The house is outside these accounts and gets its share of the whole (README.md).
 * A turn costs the same however many share the screen, but for finding a place in the order of the accounts.
 */
export function* turns(prepared: Prepared, from: Instant, until: Instant): Generator<Turn> {
  const { share } = prepared
  const table = tableOf(prepared, from, until)
  let turn: Turn | null = null
  let running: Running | null = null
  let last: Seat | null = null
  for (let at = from; at < until;) {
    seat(table, at)
    const lasts = running !== null && goesOn(running, table)
    const eager: Entry[] = arrivalsOf(table, lasts ? null : last, lasts, share)
    if (!lasts || eager.length > 0) {
      if (running) close(table, running, at)
      const one: Seat | null = eager[0] ? eager[0].seat : chosen(table, last, share)
      running = one && begun(one, eager, table, share)
      last = one
    }
    const item = running && running.entry.item
    if (!turn || turn.item !== item) {
      if (turn) yield turn
      turn = { item, from: at, until: at }
    }
    const stop = Math.min(stopOf(running, table), changeOf(table), until)
    if (last) account(table, last, stop - at, share)
    turn.until = stop
    at = stop
  }
  if (turn) yield turn
}

const isAlone = (entry: Entry, { ordinary, house }: Table): boolean =>
  ordinary.length + house.length === 1 && entry.seat.live.length === 1

const goesOn = ({ entry, end }: Running, table: Table): boolean =>
  table.at < entry.until && (table.at < end || isAlone(entry, table))

/** When the running turn is over by itself; what is alone waits for the next change. */
const stopOf = (running: Running | null, table: Table): Instant =>
  running && !isAlone(running.entry, table) ? running.end : Infinity

/** Out of turn one of those that may; in turn what waits comes first. */
function begun(one: Seat, eager: readonly Entry[], table: Table, share: number): Running {
  const early = eager.length > 0 || one.waiting.length > 0
  const inTurn = early ? one.waiting : one.live
  const entry = entryOf(one, eager.length > 0 ? eager : inTurn, table, share)
  return { entry, from: table.at, end: table.at + stayOf(entry, table, share), early }
}

/** Whose turn it is: the house's if it is owed; else the one's who had least, but not the last one's if it can be helped. */
function chosen({ ordinary, house, owed }: Table, last: Seat | null, share: number): Seat | null {
  const other = ordinary[0] === last ? ordinary[1] : ordinary[0]
  const ours = house[0] === last ? house[1] || house[0] : house[0]
  if (!ordinary[0]) return ours || null
  if (ours && share > 0 && owed >= 0 && !(last && last.house)) return ours
  return other || ordinary[0]
}

/**
 * How long an item stays, milliseconds: its dwell, or until its sharer has had as much as one who can follow then. One who
 * will have left by then does not count: nobody could follow, and another would have to, out of turn.
 */
function stayOf({ item: { dwellMs }, seat: one }: Entry, table: Table, share: number): number {
  const mixed = share > 0 && table.ordinary.length > 0 && table.house.length > 0
  if (mixed && one.house)
    return Math.max(dwellMs, Math.min(table.longestMs, Math.ceil(table.owed / (1000 - share))))
  for (const other of one.house ? table.house : table.ordinary) {
    const stay = Math.max(dwellMs, other.had - one.had)
    if (other !== one && other.leaves > table.at + stay)
      return Math.max(dwellMs, Math.min(stay, 3 * table.longestMs))
  }
  return mixed && one.live.length === 1 ? Math.max(dwellMs, Math.ceil(-table.owed / share)) : dwellMs
}

/** The next of `entries` in its sharer's order that lasts for the whole turn; where none does, the one that lasts longest. */
function entryOf({ next }: Seat, entries: readonly Entry[], table: Table, share: number): Entry {
  const first = Math.max(
    0,
    entries.findIndex((entry) => entry.place >= next),
  )
  let longest = entries[first]!
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[(first + i) % entries.length]!
    if (entry.until >= table.at + stayOf(entry, table, share)) return entry
    if (entry.until > longest.until) longest = entry
  }
  return longest
}

function account(table: Table, one: Seat, ms: number, share: number): void {
  credit(table, one, ms)
  if (table.ordinary.length === 0 || table.house.length === 0) return
  table.owed += one.house ? -ms * (1000 - share) : ms * share
}

/** An item that was cut short comes again; one that came out of turn leaves the order as it was. */
function close(table: Table, { entry, from, early }: Running, at: Instant): void {
  const { seat: one, place, item } = entry
  const whole = at - from >= item.dwellMs || at >= entry.until
  if (whole) met(table, entry)
  if (whole && (!early || one.next === place)) one.next = (place + 1) % one.size
  else if (!whole && !early) one.next = place
}
