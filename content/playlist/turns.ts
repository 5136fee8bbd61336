import type { Instant } from '../notice/common.ts'
import type { Item, Prepared } from './prepared.ts'
import { lasts, seat, tableOf, type Seat, type Table } from './table.ts'

/** One stretch [from, until) of the screen's time. `item` null: nothing may be shown. */
export interface Turn {
  item: Item | null
  from: Instant
  until: Instant
}

/**
 * One civil day of a screen, turn after turn without gap or overlap. Organisations share time, not notices: the turn is
 * theirs who have had least, but nobody's twice in a row while another has something to show; instead a slide stays
 * until its organisation has caught up with the next. So any two who are in all day differ by at most the longest dwell,
 * at every instant: a turn of its dwell starts from the least and ends at most one dwell above it, and a longer one ends
 * at the least. The house is outside this account and gets its share of the whole (README.md).
 * What begins in mid-day takes the screen at once, and what ends leaves it at once.
 */
export function* turns(prepared: Prepared, from: Instant, until: Instant): Generator<Turn> {
  const table = tableOf(prepared, until)
  let last: Seat | null = null
  for (let at = from; at < until;) {
    seat(table, at)
    const open = openSeats(table, prepared.share)
    const end = Math.min(startOf(table, open, prepared.share), until)
    if (open.length === 0) {
      yield { item: null, from: at, until: end }
      last = null
      at = end
      continue
    }
    const eager = open.filter((one) => one.live.some((item) => table.fresh.indexOf(item) >= 0))
    const one = chosen(eager.length > 0 ? eager : open, last, table.owed)
    const stay = (item: Item) => stayOf(item, one, open, table, prepared)
    const item = itemOf(one, eager.length > 0 ? table.fresh : one.live, table, stay)
    const alone = open.length === 1 && one.live.length === 1
    const stop = Math.min(alone ? end : at + stay(item), lasts(table, item), end)
    account(table, open, one, stop - at, prepared.share)
    placeNext(one, item, stop - at >= item.dwellMs || stop === lasts(table, item), eager.length > 0)
    yield { item, from: at, until: stop }
    last = one
    at = stop
  }
}

/** Those who have something to show. A house without a share shows only where nobody else does. */
function openSeats({ seats }: Table, share: number): Seat[] {
  const open = seats.filter((one) => one.live.length > 0)
  return share === 0 && open.some((one) => !one.sharer.house) ? open.filter((one) => !one.sharer.house) : open
}

/** When a new window next takes the screen. What the house has does not, where it may not be shown. */
const startOf = ({ nextStart: [ordinary, house] }: Table, open: Seat[], share: number): Instant =>
  share === 0 && open.some((one) => !one.sharer.house) ? ordinary : Math.min(ordinary, house)

/** Whose turn it is: not the last one's if it can be helped; the house's if it is owed; else the one's who had least. */
function chosen(open: Seat[], last: Seat | null, owed: number): Seat {
  const others = open.filter((one) => one !== last)
  const among = others.length > 0 ? others : open
  const house = among.filter((one) => one.sharer.house)
  const rest = among.filter((one) => !one.sharer.house)
  const houseNow = rest.length === 0 || (house.length > 0 && owed >= 0 && !(last && last.sharer.house))
  return (houseNow ? house : rest).reduce((least, one) => (one.had < least.had ? one : least))
}

/**
 * How long an item stays, milliseconds: its dwell, or until its sharer has had as much as one who can follow then. One who
 * will have left by then does not count: nobody could follow, and another would have to, out of turn.
 */
function stayOf(
  { dwellMs }: Item,
  one: Seat,
  open: Seat[],
  table: Table,
  { share, longestMs }: Prepared,
): number {
  const { house } = one.sharer
  const mixed = open.some((other) => other.sharer.house !== house)
  if (mixed && house) return Math.max(dwellMs, Math.min(longestMs, Math.ceil(table.owed / (1000 - share))))
  const stays = open
    .filter((other) => other !== one && other.sharer.house === house)
    .map((other): [number, Seat] => [Math.max(dwellMs, other.had - one.had), other])
    .filter(([stay, other]) => other.leaves > table.at + stay)
    .map(([stay]) => stay)
  const stay = stays.length > 0 ? Math.min(...stays) : mixed ? Math.ceil(-table.owed / share) : 0
  return Math.max(dwellMs, Math.min(stay, 3 * longestMs))
}

/** The sharer's next item that lasts for the whole turn; where none does, the one that lasts longest. */
function itemOf(
  { sharer, live, next }: Seat,
  allowed: Item[],
  table: Table,
  stay: (item: Item) => number,
): Item {
  const { items } = sharer
  const inTurn = items.map((_, i) => items[(next + i) % items.length]!)
  const able = inTurn.filter((item) => live.indexOf(item) >= 0 && allowed.indexOf(item) >= 0)
  const ends = able.map((item) => lasts(table, item))
  const whole = able.find((item, i) => ends[i]! >= table.at + stay(item))
  return whole || able[ends.indexOf(Math.max(...ends))]!
}

function account(table: Table, open: Seat[], one: Seat, ms: number, share: number): void {
  one.had += ms
  if (open.every((other) => other.sharer.house === one.sharer.house)) return
  table.owed += one.sharer.house ? -ms * (1000 - share) : ms * share
}

/** An item that was cut short comes again; one that came out of turn leaves the order as it was. */
function placeNext(one: Seat, item: Item, whole: boolean, eager: boolean): void {
  const place = one.sharer.items.indexOf(item)
  if (!whole) one.next = place
  else if (!eager || one.next === place) one.next = place + 1
}
