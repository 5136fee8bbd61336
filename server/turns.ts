/** How much may be begun and may wait, so that nobody's work keeps others from theirs. */
export interface TurnBounds {
  atOnce: number
  atOncePerPerson: number
  waiting: number
  waitingPerPerson: number
}

export type NoTurn = 'person-has-too-many' | 'too-many'

export interface Turns {
  /** Begins now or later; answers why not, and then never. */
  ask(person: string, begin: (over: () => void) => void): NoTurn | null
  counts(): { begun: number; waiting: number }
}

/** Does the work in its turn; answers why there was none. */
export async function inTurn<T>(turns: Turns, person: string, work: () => Promise<T>): Promise<T | NoTurn> {
  const over = await new Promise<(() => void) | NoTurn>((resolve) => {
    const none = turns.ask(person, resolve)
    if (none) resolve(none)
  })
  if (typeof over === 'string') return over
  try {
    return await work()
  } finally {
    over()
  }
}

/**
 * Turns at something scarce: at most so many at once, of them so many of one person, and a bounded queue in which people take
 * turns, so that who asks thirty times waits for themselves. `begin` must call what it is given when the work is over.
 */
export function takeTurns({ atOnce, atOncePerPerson, waiting, waitingPerPerson }: TurnBounds): Turns {
  // In the order in which people come to their next turn.
  const queues = new Map<string, ((over: () => void) => void)[]>()
  const begunBy = new Map<string, number>()
  let begun = 0
  let waits = 0

  const mayBegin = (person: string) => begun < atOnce && (begunBy.get(person) ?? 0) < atOncePerPerson

  function start(person: string, begin: (over: () => void) => void): void {
    begun++
    begunBy.set(person, (begunBy.get(person) ?? 0) + 1)
    let isOver = false
    begin(() => {
      if (isOver) return
      isOver = true
      begun--
      const left = (begunBy.get(person) ?? 1) - 1
      if (left > 0) begunBy.set(person, left)
      else begunBy.delete(person)
      next()
    })
  }

  function next(): void {
    for (const [person, queue] of queues) {
      if (begun >= atOnce) return
      if (!mayBegin(person)) continue
      const begin = queue.shift()
      queues.delete(person)
      if (queue.length > 0) queues.set(person, queue)
      if (!begin) continue
      waits--
      start(person, begin)
    }
  }

  return {
    ask(person, begin) {
      const queue = queues.get(person)
      if (!queue && mayBegin(person)) {
        start(person, begin)
        return null
      }
      if ((queue?.length ?? 0) >= waitingPerPerson) return 'person-has-too-many'
      if (waits >= waiting) return 'too-many'
      waits++
      if (queue) queue.push(begin)
      else queues.set(person, [begin])
      next()
      return null
    },
    counts: () => ({ begun, waiting: waits }),
  }
}
