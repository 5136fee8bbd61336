import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Files that are coming in, on the disk: however many and large, they take no memory. */
export interface Incoming {
  /** Writes the stream to a file of its own, gives it to `work`, and removes it whatever happens. */
  hold<T>(from: Readable, work: (file: string) => Promise<T>): Promise<T>
  /** Removes what processes left behind that were killed: files older than `olderThanMs`. Answers how many. */
  sweep(olderThanMs: number, now: number): Promise<number>
}

export function incomingFolder(folder: string): Incoming {
  return {
    async hold(from, work) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const file = join(folder, `${randomUUID()}.part`)
      try {
        await pipeline(from, createWriteStream(file, { flags: 'wx', mode: 0o600 }))
        return await work(file)
      } finally {
        await rm(file, { force: true })
      }
    },
    async sweep(olderThanMs, now) {
      let removed = 0
      for (const name of await readdir(folder).catch(() => [])) {
        const file = join(folder, name)
        const info = await stat(file).catch(() => null)
        if (!info || now - info.mtimeMs <= olderThanMs) continue
        await rm(file, { force: true })
        removed++
      }
      return removed
    },
  }
}
