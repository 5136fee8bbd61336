/** Bytes of the files that screens ask for all the time, newest used last, never more than `limitBytes` together. */
export interface HotFiles {
  get(name: string): Buffer | undefined
  keep(name: string, bytes: Buffer): void
  forget(): void
}

/** A least-recently-used memory cache. Files over an eighth of the limit are not kept: one must not push out all others. */
export function hotFiles(limitBytes = 64 * 1024 * 1024): HotFiles {
  const files = new Map<string, Buffer>()
  let total = 0
  const drop = (name: string) => {
    total -= files.get(name)?.length ?? 0
    files.delete(name)
  }
  return {
    get(name) {
      const bytes = files.get(name)
      if (bytes) {
        files.delete(name)
        files.set(name, bytes)
      }
      return bytes
    },
    keep(name, bytes) {
      if (bytes.length > limitBytes / 8) return
      drop(name)
      files.set(name, bytes)
      total += bytes.length
      for (const oldest of files.keys()) {
        if (total <= limitBytes) break
        drop(oldest)
      }
    },
    forget() {
      files.clear()
      total = 0
    },
  }
}
