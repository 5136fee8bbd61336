/*
 * The versions of the player that the device keeps, and which of them is shown: the newest, unless it has been seen to draw nothing.
 * The one before is kept until the newest has drawn.
 */
const prefix = 'aulataulu-shell-'
const stateCache = 'aulataulu-shells'
const stateKey = '/player/.shells'
/** After this time a version that did not draw is tried once more: perhaps the device was at fault. Milliseconds. */
const lockedOut = 24 * 3_600_000

export const shellNamed = (name: string): string => prefix + name

interface State {
  /** The one that drew last. */
  good: string | null
  /** When each that drew nothing was seen to (device's clock, milliseconds). */
  bad: Record<string, number>
}

async function read(): Promise<State> {
  const kept = await (await caches.open(stateCache)).match(stateKey)
  return kept ? ((await kept.json()) as State) : { good: null, bad: {} }
}
const write = async (state: State): Promise<void> =>
  (await caches.open(stateCache)).put(stateKey, new Response(JSON.stringify(state)))

const all = async (): Promise<string[]> => (await caches.keys()).filter((name) => name.startsWith(prefix))
const dropAllBut = async (kept: readonly (string | null)[]): Promise<void> => {
  const others = (await all()).filter((name) => !kept.includes(name))
  await Promise.all(others.map((name) => caches.delete(name)))
}
async function holding(path: string): Promise<string | null> {
  for (const name of await all()) if (await (await caches.open(name)).match(path)) return name
  return null
}

/** The shells of a worker whose own is `own`. `now`: the device's clock. */
export function createShells(own: string, now: () => number) {
  /** Whether `name` may be shown. */
  const mayShow = ({ bad }: State, name: string): boolean => {
    const at = bad[name]
    return at === undefined || Math.abs(now() - at) > lockedOut
  }
  return {
    /** A newer worker takes over: keeps its own shell and the one to go back to. */
    async begin(): Promise<void> {
      const state = await read()
      // A worker from before there was a state shows by being here that its shell drew.
      if (!state.good) state.good = (await all()).find((name) => name !== own) ?? null
      await write(state)
      await dropAllBut([own, state.good])
    },
    /** Whose page is shown now. */
    async current(): Promise<string> {
      const state = await read()
      const { good } = state
      return !mayShow(state, own) && good !== null && (await caches.has(good)) ? good : own
    },
    /** A file of any of the shells; their names carry hashes. */
    async file(request: Request): Promise<Response | undefined> {
      for (const name of [own].concat(await all())) {
        const found = await (await caches.open(name)).match(request, { ignoreVary: true })
        if (found) return found
      }
      return undefined
    },
    /** The version that has this script has drawn. */
    async drawn(app: string): Promise<void> {
      const name = await holding(app)
      if (name === null) return
      const state = await read()
      delete state.bad[name]
      await write({ ...state, good: name })
      await dropAllBut([own, name])
    },
    /** It has drawn nothing; whether there is another to go back to. */
    async failed(app: string): Promise<boolean> {
      const [name, state] = await Promise.all([holding(app), read()])
      if (name === null || name === state.good) return false
      await write({ ...state, bad: { ...state.bad, [name]: now() } })
      return state.good !== null && (await caches.has(state.good))
    },
  }
}
