import { passFlag, readFlags } from './vfst-flags.ts'
import { finalMark, overflow, type Path, type TransducerFile } from './vfst-file.ts'

export interface Neighbour {
  surface: string
  path: Path
  cost: number
}

const maxSteps = 50_000
const maxFound = 150
const deepest = 220
/** Letters that hands and ears take for each other. */
const confused = 'aä oö uy dt bp gk sz vw kc'.split(' ')
/** What a slip costs. One is affordable, or two likely ones, so that the walk stays narrow. */
const slip = { likely: 1, letter: 2, other: 3, twice: 2.5 }

/**
 * Words of the dictionary one slip, or two likely ones, away from `letters` (lower case): a letter more, less or another. A doubled letter and
 * confused letters are the cheapest slips. The first letter of a compound part is taken as right, as it nearly always is. Bounded in
 * depth and in arcs looked at.
 */
export function nearness(file: TransducerFile): (letters: string) => Neighbour[] {
  const { symbols, firstLetter, input, output, target, more } = file
  const { flags, features } = readFlags(symbols)
  const codes = new Map(symbols.map((symbol, code) => [symbol, code] as const).slice(firstLetter))
  const border = codes.get('[Bc]')
  const alike = new Set(
    confused.flatMap(([a = '', b = '']) => [
      (codes.get(a) ?? 0) * 65536 + (codes.get(b) ?? 0),
      (codes.get(b) ?? 0) * 65536 + (codes.get(a) ?? 0),
    ]),
  )

  const text = (list: readonly number[]) =>
    list.filter((symbol) => symbol >= firstLetter).map((symbol) => symbols[symbol] as string)

  return (letters) => {
    const wanted = [...letters].map((letter) => codes.get(letter) ?? 0)
    const set = new Int32Array(features + 1)
    const reads: number[] = []
    const writes: number[] = []
    const found: Neighbour[] = []
    let steps = 0

    const follow = (cell: number, place: number, cost: number, first: boolean) => {
      reads.push(input[cell] as number)
      writes.push(output[cell] as number)
      visit(target[cell] as number, place, cost, first, (input[cell] as number) >= firstLetter)
      reads.pop()
      writes.pop()
    }
    const visit = (state: number, place: number, cost: number, first: boolean, fresh: boolean) => {
      if (reads.length > deepest || found.length >= maxFound) return
      const here = place < wanted.length ? (wanted[place] as number) : -1
      const count = more[state] as number
      const long = count === overflow
      let left = 1 + (long ? (input[state + 1] as number) | ((output[state + 1] as number) << 16) : count)
      for (let cell = state; left > 0 && steps < maxSteps; left--, cell += long && cell === state ? 2 : 1) {
        steps++
        const read = input[cell] as number
        if (read === finalMark) {
          if (here < 0 && cost > 0) found.push({ surface: text(reads).join(''), path: text(writes), cost })
        } else if (read < firstLetter) {
          const flag = flags[read]
          const before = flag ? (set[flag.feature] as number) : 0
          const after = flag ? passFlag(flag, before) : 0
          if (after < 0) continue
          if (flag) set[flag.feature] = after
          follow(cell, place, cost, first || output[cell] === border)
          if (flag) set[flag.feature] = before
        } else if (read === here) {
          follow(cell, place + 1, cost, false)
        } else if (cost === slip.likely && !first) {
          if (here >= 0 && alike.has(here * 65536 + read)) follow(cell, place + 1, slip.twice, false)
          if (read === wanted[place - 1]) follow(cell, place, slip.twice, false)
        } else if (cost > 0) {
          // Cells of a state are sorted by what they read.
          if (read > here) break
        } else if (!first) {
          if (here >= 0)
            follow(cell, place + 1, alike.has(here * 65536 + read) ? slip.likely : slip.other, false)
          // A letter left out; most often the second of two.
          follow(cell, place, read === wanted[place - 1] ? slip.likely : slip.letter, false)
        }
      }
      const doubled = here === wanted[place - 1] || here === wanted[place + 1]
      if (first || !fresh || here < 0) return
      if (cost === 0) visit(state, place + 1, doubled ? slip.likely : slip.letter, false, false)
      if (cost === slip.likely && doubled) visit(state, place + 1, slip.twice, false, false)
    }
    if (!wanted.includes(0)) visit(0, 0, 0, true, false)
    return found
  }
}
