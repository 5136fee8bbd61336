import type { Instant } from '../notice/common.ts'
import type { Item, Prepared, Sharer } from './prepared.ts'

/** An item in one of its windows. */
export interface Entry {
  item: Item
  seat: Seat
  /** Its place in its sharer's order. */
  place: number
  from: Instant
  /** The window's end; beyond the day it is all one (Infinity), so that the playlist's last day is like the others. */
  until: Instant
}

/** A sharer's account in the course of a day. */
export interface Seat {
  house: boolean
  /** Settles ties: the same on every device. */
  rank: number
  /** How many items take turns here. */
  size: number
  /** Time it has had on screen, milliseconds; who comes in later starts level with the least of those who are in. */
  had: number
  /** The place whose turn is next. */
  next: number
  /** What may be shown now, by place; empty: it is not in. */
  live: Entry[]
  /** Of these, what began while the screen was already showing something, until it has had its first turn. */
  waiting: Entry[]
  /** The last end of the live windows. */
  leaves: Instant
}

/** Who may be shown at `at`, and what each has had. Brought up to date by `seat`. */
export interface Table {
  at: Instant
  /** Who is in, in the order of what they have had. */
  ordinary: Seat[]
  house: Seat[]
  /** All of the day's windows by their start, and by their end; and how far the day has come in each. */
  starts: Entry[]
  ends: Entry[]
  started: number
  ended: number
  /** What begins exactly now, in mid-day. */
  fresh: Entry[]
  /** All that waits for its first turn, whoever's it is, in the order in which it came. */
  waiting: Entry[]
  /** The least that anyone in the ordinary seats, and in the house's, has had: where a newcomer starts. It never sinks. */
  floors: [ordinary: number, house: number]
  /** What the house is owed: thousandths of milliseconds, below zero when it has had more than its share. */
  owed: number
  /** The longest dwell of the day so far: what comes later changes nothing before it. */
  longestMs: number
}

export function tableOf({ sharers }: Prepared, from: Instant, until: Instant): Table {
  const starts: Entry[] = []
  sharers.forEach((sharer, rank) => starts.push(...entriesOf(sharer, seatOf(sharer, rank), from, until)))
  const ends = starts.filter((entry) => entry.until < Infinity)
  return {
    at: from,
    ordinary: [],
    house: [],
    starts: starts.sort((a, b) => a.from - b.from),
    ends: ends.sort((a, b) => a.until - b.until),
    started: 0,
    ended: 0,
    fresh: [],
    waiting: [],
    floors: [0, 0],
    owed: 0,
    longestMs: 0,
  }
}

const seatOf = ({ house, items }: Sharer, rank: number): Seat => ({
  house,
  rank,
  size: items.length,
  had: 0,
  next: 0,
  live: [],
  waiting: [],
  leaves: -Infinity,
})

function entriesOf({ items }: Sharer, seat: Seat, from: Instant, until: Instant): Entry[] {
  const entries: Entry[] = []
  items.forEach((item, place) => {
    for (const [begins, ends] of item.spans)
      if (begins < until && from < ends)
        entries.push({
          item,
          seat,
          place,
          from: Math.max(begins, from),
          until: ends < until ? ends : Infinity,
        })
  })
  return entries
}

/** The next instant at which anything begins or ends. */
export function changeOf({ starts, started, ends, ended }: Table): Instant {
  const start = starts[started]
  const end = ends[ended]
  return Math.min(start ? start.from : Infinity, end ? end.until : Infinity)
}

/** Brings the table to `at`: who has come, who has gone, what is fresh. Changes it in place. */
export function seat(table: Table, at: Instant): void {
  table.at = at
  table.fresh = []
  if (at < changeOf(table)) return
  const { starts, ends, ordinary, house, floors } = table
  const showing = ordinary.length > 0 || house.length > 0
  if (ordinary[0]) floors[0] = Math.max(floors[0], ordinary[0].had)
  if (house[0]) floors[1] = Math.max(floors[1], house[0].had)
  for (let entry = starts[table.started]; entry && entry.from <= at; entry = starts[++table.started]) {
    come(table, entry)
    if (!showing) continue
    insert(entry.seat.waiting, entry, byPlace)
    table.waiting.push(entry)
    table.fresh.push(entry)
  }
  for (let entry = ends[table.ended]; entry && entry.until <= at; entry = ends[++table.ended])
    go(table, entry)
}

function come(table: Table, entry: Entry): void {
  const one = entry.seat
  table.longestMs = Math.max(table.longestMs, entry.item.dwellMs)
  if (one.live.length === 0) {
    one.had = Math.max(one.had, table.floors[one.house ? 1 : 0])
    insert(partyOf(table, one), one, byAccount)
  }
  insert(one.live, entry, byPlace)
  one.leaves = Math.max(one.leaves, entry.until)
}

function go(table: Table, entry: Entry): void {
  const one = entry.seat
  remove(one.live, entry)
  met(table, entry)
  if (one.leaves === entry.until) one.leaves = Math.max(...one.live.map(({ until }) => until))
  if (one.live.length === 0) remove(partyOf(table, one), one)
}

/** What has had its first turn, or is gone, waits no more. */
export function met(table: Table, entry: Entry): void {
  remove(entry.seat.waiting, entry)
  remove(table.waiting, entry)
}

/** Counts time on screen to an account and keeps the order of the accounts. */
export function credit(table: Table, one: Seat, ms: number): void {
  const party = partyOf(table, one)
  party.splice(placeIn(party, one, byAccount), 1)
  one.had += ms
  insert(party, one, byAccount)
}

const partyOf = (table: Table, one: Seat): Seat[] => (one.house ? table.house : table.ordinary)

const byAccount = (a: Seat, b: Seat): number => a.had - b.had || a.rank - b.rank
const byPlace = (a: Entry, b: Entry): number => a.place - b.place

/** Where `one` is, or would go, in a list that is kept in order. */
function placeIn<T>(list: readonly T[], one: T, order: (a: T, b: T) => number): number {
  let low = 0
  for (let high = list.length; low < high;) {
    const middle = (low + high) >> 1
    if (order(list[middle]!, one) < 0) low = middle + 1
    else high = middle
  }
  return low
}

const insert = <T>(list: T[], one: T, order: (a: T, b: T) => number) =>
  list.splice(placeIn(list, one, order), 0, one)

function remove<T>(list: T[], one: T): void {
  const place = list.indexOf(one)
  if (place >= 0) list.splice(place, 1)
}
