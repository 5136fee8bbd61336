/** Where the player keeps what it must know after a reload. Values are plain data; a missing or unreadable one is null. */
export interface Store {
  read(key: string): Promise<unknown>
  write(key: string, value: unknown): Promise<void>
  remove(key: string): Promise<void>
}

const table = 'kept'
/** Written through to the disk: what is known of the time must outlive a power cut. Older browsers do so anyway. */
const lasting = { durability: 'strict' } as const

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result)
    request.onerror = () => failed(request.error ?? new Error('IndexedDB refused'))
  })

/** IndexedDB; rejects where it is missing, forbidden or does not answer within three seconds. */
async function openDatabase(): Promise<Store> {
  const request = indexedDB.open('aulataulu-player', 1)
  request.onupgradeneeded = () => request.result.createObjectStore(table)
  const late = new Promise<never>((_, failed) => {
    request.onblocked = () => failed(new Error('IndexedDB is blocked'))
    setTimeout(() => failed(new Error('IndexedDB does not answer')), 3_000)
  })
  const database = await Promise.race([settled(request), late])
  const rows = (mode: 'readonly' | 'readwrite') =>
    database.transaction(table, mode, lasting).objectStore(table)
  return {
    read: (key) => settled<unknown>(rows('readonly').get(key)).then((value) => value ?? null),
    write: (key, value) => settled(rows('readwrite').put(value, key)).then(() => undefined),
    remove: (key) => settled(rows('readwrite').delete(key)).then(() => undefined),
  }
}

const prefix = 'aulataulu-player.'

function localStore(): Store {
  localStorage.setItem(`${prefix}probe`, '1')
  return {
    read: async (key) => JSON.parse(localStorage.getItem(prefix + key) ?? 'null') as unknown,
    write: async (key, value) => localStorage.setItem(prefix + key, JSON.stringify(value)),
    remove: async (key) => localStorage.removeItem(prefix + key),
  }
}

export function memoryStore(): Store {
  const kept = new Map<string, string>()
  return {
    read: async (key) => JSON.parse(kept.get(key) ?? 'null') as unknown,
    write: async (key, value) => void kept.set(key, JSON.stringify(value)),
    remove: async (key) => void kept.delete(key),
  }
}

/** The same store with failures told to `failed` instead of thrown: a screen with a full disk goes on showing. */
function forgiving(store: Store, failed: (what: string) => void): Store {
  const tell = (doing: string, key: string) => (problem: unknown) => {
    failed(`${doing} ${key}: ${String(problem)}`)
    return null
  }
  return {
    read: (key) => store.read(key).catch(tell('read', key)),
    write: (key, value) =>
      store
        .write(key, value)
        .catch(tell('write', key))
        .then(() => undefined),
    remove: (key) =>
      store
        .remove(key)
        .catch(tell('remove', key))
        .then(() => undefined),
  }
}

/** The best store this browser has: IndexedDB, else localStorage, else memory (which forgets at reload). Never throws. */
export async function openStore(failed: (what: string) => void): Promise<Store> {
  try {
    return forgiving(await openDatabase(), failed)
  } catch (problem) {
    failed(`IndexedDB: ${String(problem)}`)
  }
  try {
    return forgiving(localStore(), failed)
  } catch (problem) {
    failed(`localStorage: ${String(problem)}`)
    return memoryStore()
  }
}
