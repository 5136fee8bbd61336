/** What the browser would not keep: it lives as long as the page, so that nothing typed is lost without a word. */
const unkept = new Map<string, string>()

/** The browser's own store, where it lets us: private windows and full disks must not stop anyone from writing. */
export function recall(key: string): string | null {
  const here = unkept.get(key)
  if (here !== undefined) return here
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Returns whether it was kept. */
export function remember(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value)
    unkept.delete(key)
    return true
  } catch {
    unkept.set(key, value)
    return false
  }
}

export function forget(key: string): void {
  unkept.delete(key)
  try {
    localStorage.removeItem(key)
  } catch {
    // nothing to forget where nothing can be kept
  }
}

/** The keys that begin so. */
export function keysUnder(beginning: string): string[] {
  const kept = [...unkept.keys()]
  try {
    for (let i = 0; i < localStorage.length; i++) kept.push(localStorage.key(i) ?? '')
  } catch {
    // nothing is kept where nothing can be
  }
  return [...new Set(kept)].filter((key) => key.startsWith(beginning))
}
