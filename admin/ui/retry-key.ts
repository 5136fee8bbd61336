/** A key no one else has; works also where the page is not served over TLS. */
export function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

export type KeyFor = (wish: unknown) => string

/** Idempotency keys: the same wish tried again gets the same key, another wish a fresh one. */
export function retryKeys(fresh: () => string = freshKey): KeyFor {
  let last = { wish: '', key: '' }
  return (wish) => {
    const text = JSON.stringify(wish)
    if (text !== last.wish) last = { wish: text, key: fresh() }
    return last.key
  }
}
