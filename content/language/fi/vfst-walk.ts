import { passFlag, readFlags } from './vfst-flags.ts'
import { finalMark, overflow, type TransducerFile } from './vfst-file.ts'

/** One way on along an arc: where the walk then stands. `place` and `cost` are the walker's own. */
export interface Standing {
  place: number
  cost: number
}

export interface Walk {
  /**
   * The way on along an arc that reads `input` and writes `output` (symbol texts, '' for none). No way ends the path.
   * Flags are checked by the walk itself.
   */
  on(input: string, output: string, from: Standing): Standing | null
  /** A final state: `surface` is what was read, `path` what was written. False ends the walk. */
  end(at: Standing, surface: string, path: readonly string[]): boolean
}

const deepest = 220

/**
 * Free walks over the transducer, for what reading a given word does not need, such as the forms of a base.
 * Bounded in depth and by `maxSteps` arcs.
 */
export function walker(file: TransducerFile): (walk: Walk, maxSteps: number) => void {
  const { symbols, firstLetter, input, output, target, more } = file
  const { flags, features } = readFlags(symbols)
  const text = (symbol: number) => (symbol < firstLetter ? '' : (symbols[symbol] as string))

  return (walk, maxSteps) => {
    const set = new Int32Array(features + 1)
    const surface: string[] = []
    const path: string[] = []
    let steps = 0
    let going = true

    const visit = (state: number, at: Standing) => {
      if (surface.length + path.length > deepest) return
      const count = more[state] as number
      const long = count === overflow
      let left = 1 + (long ? (input[state + 1] as number) | ((output[state + 1] as number) << 16) : count)
      for (let cell = state; left > 0 && going; left--, cell += long && cell === state ? 2 : 1) {
        if (++steps > maxSteps) going = false
        const read = input[cell] as number
        if (read === finalMark) going &&= walk.end(at, surface.join(''), path)
        else follow(cell, read, at)
      }
    }

    const follow = (cell: number, read: number, at: Standing) => {
      const flag = flags[read]
      const before = flag ? (set[flag.feature] as number) : 0
      const after = flag ? passFlag(flag, before) : 0
      if (after < 0) return
      if (flag) set[flag.feature] = after
      const letter = text(read)
      const written = text(output[cell] as number)
      const next = walk.on(letter, written, at)
      if (next) {
        if (letter !== '') surface.push(letter)
        if (written !== '') path.push(written)
        visit(target[cell] as number, next)
        if (letter !== '') surface.pop()
        if (written !== '') path.pop()
      }
      if (flag) set[flag.feature] = before
    }
    visit(0, { place: 0, cost: 0 })
  }
}
