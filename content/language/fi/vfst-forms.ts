import type { Path } from './vfst.ts'
import type { Walk } from './vfst-walk.ts'

export interface Form {
  surface: string
  path: Path
}

const maxSteps = 40_000
const maxEnding = 24

/**
 * Forms whose path begins with `start` and goes on with letters and allowed tags only: the transducer read backwards.
 * `start` is the path of a base form up to its last "[X]", so that compounds and derivations are formed as wholes.
 */
export function formsOf(
  walk: (walk: Walk, maxSteps: number) => void,
  start: Path,
  allowed: (tag: string) => boolean,
): Form[] {
  const found: Form[] = []
  walk(
    {
      on: (_, output, { place, cost }) => {
        if (output === '') return { place, cost }
        if (place < start.length) return output === start[place] ? { place: place + 1, cost } : null
        const fits = output.length === 1 ? cost < maxEnding : allowed(output)
        return fits ? { place, cost: output.length === 1 ? cost + 1 : cost } : null
      },
      end: ({ place }, surface, path) => {
        if (place === start.length) found.push({ surface, path: [...path] })
        return found.length < 400
      },
    },
    maxSteps,
  )
  return found
}
