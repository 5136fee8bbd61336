/** One after another for each key: whoever comes while another is at it waits. */
export interface Turns {
  /** Null: too many wait already. */
  take<T>(key: string, work: () => Promise<T>): Promise<T | null>
}

/** `most`: how many may wait or work for one key at once. Nothing is kept of a key that nobody waits for. */
export function turns(most: number): Turns {
  const queues = new Map<string, { count: number; last: Promise<unknown> }>()
  return {
    async take(key, work) {
      const queue = queues.get(key) ?? { count: 0, last: Promise.resolve() }
      if (queue.count >= most) return null
      queue.count++
      queues.set(key, queue)
      const mine = queue.last.then(work)
      queue.last = mine.catch(() => undefined)
      try {
        return await mine
      } finally {
        if (--queue.count === 0) queues.delete(key)
      }
    },
  }
}
