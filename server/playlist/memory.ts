import { troubleOf } from '../store/trouble.ts'

/** How long a database that says nothing is waited for where memory has an answer. Milliseconds. */
export const patienceMs = 1_000

/**
 * What the database answers; what memory holds at that moment, where the database cannot answer or says nothing for a while. Memory
 * that holds nothing (undefined) leaves it at the database's answer or failure.
 */
export function orFromMemory<T>(asked: Promise<T>, memory: () => T | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const settle = (known: T | undefined, orElse: () => void) =>
      known === undefined ? orElse() : resolve(known)
    const timer = setTimeout(() => {
      try {
        settle(memory(), () => undefined)
      } catch (error) {
        reject(error as Error)
      }
    }, patienceMs)
    asked
      .catch((error: unknown) => {
        const known = troubleOf(error) ? memory() : undefined
        if (known === undefined) throw error
        return known
      })
      .then(resolve, reject)
      .finally(() => clearTimeout(timer))
  })
}
