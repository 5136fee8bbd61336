import { passFlag, readFlags } from './vfst-flags.ts'
import { nearness, type Neighbour } from './vfst-near.ts'
import { walker, type Walk } from './vfst-walk.ts'
import { finalMark, overflow, readTransducerFile, type FileRefusal, type Path } from './vfst-file.ts'

export type { Path } from './vfst-file.ts'

export interface Transducer {
  /**
   * Outputs of all paths that read exactly `letters` (lower case), in the file's order, at most `maxPaths`. Empty for a
   * word with a letter that the file does not know and for words over 255 UTF-16 units. Work is bounded by `maxSteps`.
   */
  paths(letters: string): Path[]
  /** Any other walk, such as for the forms of a base. */
  walk(walk: Walk, maxSteps: number): void
  /** Words one slip away from `letters`. */
  near(letters: string): Neighbour[]
}

export const maxLetters = 255
const maxPaths = 31
const maxSteps = 25_000
const maxDepth = 1500

/** Opens the bytes of a `mor.vfst`. Pure but for its own scratch memory: one call at a time, which JavaScript gives. */
export function openTransducer(
  bytes: Uint8Array,
): { ok: true; transducer: Transducer } | { ok: false; reason: FileRefusal } {
  const read = readTransducerFile(bytes)
  if (!read.ok) return read
  const { symbols, firstLetter, input, output, target, more } = read.file
  const { flags, features } = readFlags(symbols)
  // Local names: the walk reads them millions of times.
  const [final, long, pass] = [finalMark, overflow, passFlag]
  const codes = new Map<string, number>()
  for (let i = firstLetter; i < symbols.length; i++) codes.set(symbols[i] ?? '', i)

  // The walk's stack, one entry an arc taken: next cell to try, cells left, the cell that holds only their count,
  // letters read, symbol written, flag to undo.
  const cell = new Int32Array(maxDepth + 1)
  const left = new Int32Array(maxDepth + 1)
  const countCell = new Int32Array(maxDepth + 1)
  const position = new Int32Array(maxDepth + 1)
  const written = new Int32Array(maxDepth + 1)
  const undoFeature = new Int32Array(maxDepth + 1)
  const undoValue = new Int32Array(maxDepth + 1)
  const flagValues = new Int32Array(features + 1)

  const enter = (depth: number, state: number) => {
    const count = more[state] as number
    cell[depth] = state
    countCell[depth] = count === long ? state + 1 : -1
    // A count that overflowed stands in the first four bytes of the second cell.
    left[depth] = 1 + (count === long ? (input[state + 1] ?? 0) | ((output[state + 1] ?? 0) << 16) : count)
  }

  const outputOf = (depth: number): Path => {
    const path: string[] = []
    for (let i = 1; i <= depth; i++) {
      const symbol = written[i] as number
      if (symbol >= firstLetter) path.push(symbols[symbol] as string)
    }
    return path
  }

  const paths = (letters: string): Path[] => {
    const found: Path[] = []
    if (letters.length === 0 || letters.length > maxLetters) return found
    const wanted: number[] = []
    for (const letter of letters) {
      const code = codes.get(letter)
      if (code === undefined) return found
      wanted.push(code)
    }
    flagValues.fill(0)
    position[0] = 0
    enter(0, 0)
    let depth = 0
    for (let steps = 0; steps < maxSteps; steps++) {
      if (left[depth] === 0) {
        if (depth === 0) break
        const feature = undoFeature[depth] as number
        if (feature !== 0) flagValues[feature] = undoValue[depth] as number
        depth--
        continue
      }
      const here = cell[depth] as number
      const at = position[depth] as number
      const symbol = input[here] as number
      left[depth] = (left[depth] as number) - 1
      cell[depth] = here + 1 === countCell[depth] ? here + 2 : here + 1

      if (depth === maxDepth) continue
      let feature = 0
      let before = 0
      let next = at
      if (symbol === final) {
        if (at === wanted.length) {
          found.push(outputOf(depth))
          if (found.length >= maxPaths) break
        }
        continue
      } else if (symbol >= firstLetter) {
        const letter = at < wanted.length ? (wanted[at] as number) : -1
        // Cells of a state are sorted by input symbol: nothing further can match.
        if (symbol > letter) left[depth] = 0
        if (symbol !== letter) continue
        next = at + 1
      } else if (symbol !== 0) {
        const flag = flags[symbol]
        if (!flag) continue
        feature = flag.feature
        before = flagValues[feature] as number
        const after = pass(flag, before)
        if (after < 0) continue
        flagValues[feature] = after
      }
      depth++
      position[depth] = next
      written[depth] = output[here] as number
      undoFeature[depth] = feature
      undoValue[depth] = before
      enter(depth, target[here] as number)
    }
    return found
  }
  return { ok: true, transducer: { paths, walk: walker(read.file), near: nearness(read.file) } }
}
