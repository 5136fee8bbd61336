/* oxlint-disable no-restricted-imports -- for tests only, which may ask the engine */
import { Session } from 'node:inspector/promises'

/** Steps by file of ours, and `built-in`: the characters and members that the engine's own functions read. */
export type Steps = ReadonlyMap<string, number>

type Anything = (this: { length?: number }, ...given: unknown[]) => unknown
const lengthOf = (made: unknown): number =>
  typeof made === 'string' || Array.isArray(made) ? made.length : 0

/** What these read is as long as what they are called on; a slice reads what it gives. */
const built: readonly [object, readonly string[]][] = [
  [String.prototype, ['trim', 'trimEnd', 'trimStart', 'toLowerCase', 'toUpperCase', 'split', 'normalize']],
  [String.prototype, ['slice', 'replaceAll']],
  [Array.prototype, ['slice', 'includes', 'flat', 'concat', 'join']],
]

/** Lets built-in functions tell what they read while `work` runs. */
function readBy(work: () => void): number {
  let read = 0
  const undo: (() => void)[] = []
  const put = (owner: object, name: string, wrap: (original: Anything) => Anything) => {
    const own = Object.getOwnPropertyDescriptor(owner, name)!
    Object.defineProperty(owner, name, { ...own, value: wrap(own.value as Anything) })
    undo.push(() => Object.defineProperty(owner, name, own))
  }
  for (const [owner, names] of built)
    for (const name of names)
      put(
        owner,
        name,
        (original) =>
          function (...given) {
            const made = original.apply(this, given)
            read += name === 'slice' ? lengthOf(made) : (this.length ?? 0)
            return made
          },
      )
  // A sticky search reads what it finds, or gives up near its place; any other reads on to what it finds, or to the end.
  put(
    RegExp.prototype,
    'exec',
    (original) =>
      function (this: { length?: number }, ...given) {
        const pattern = this as RegExp
        const from = pattern.sticky || pattern.global ? pattern.lastIndex : 0
        const found = original.apply(this, given) as RegExpExecArray | null
        const to = found
          ? found.index + found[0].length
          : pattern.sticky
            ? from + 1
            : lengthOf(String(given[0]))
        read += Math.max(1, to - from)
        return found
      },
  )
  try {
    work()
  } finally {
    for (const back of undo.reverse()) back()
  }
  return read
}

/**
 * Counts the steps of a work: how often each block of our code (files under `folder`) was run, as the engine's own coverage counts
 * it, and how much built-in functions read. The same work takes the same steps on any machine under any load.
 */
export async function stepCounter(folder: string): Promise<{
  count(work: () => void): Promise<Steps>
  close(): Promise<void>
}> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  return {
    async count(work) {
      await session.post('Profiler.takePreciseCoverage')
      const read = readBy(work)
      const { result } = await session.post('Profiler.takePreciseCoverage')
      const steps = new Map([['built-in', read]])
      for (const { url, functions } of result) {
        const at = url.indexOf(`/${folder}/`)
        if (at < 0) continue
        const file = url.slice(at + 1)
        for (const { ranges } of functions)
          for (const { count } of ranges) steps.set(file, (steps.get(file) ?? 0) + count)
      }
      return steps
    },
    async close() {
      await session.post('Profiler.stopPreciseCoverage')
      session.disconnect()
    },
  }
}
