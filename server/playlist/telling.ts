import type { Stream } from './streams.ts'

/** Pause before what could not be told is tried again. Milliseconds. */
const againMs = 500

export interface Telling {
  tellAll(streams: readonly Stream[]): void
  close(): void
}

/**
 * Tells open streams what has changed, until each has been told: while the database is away nobody knows, and who was not told of a
 * decision would go on showing what it was about. One tries for all: they fail and come back together.
 */
export function keepTelling(how: {
  tell(stream: Stream): Promise<void>
  isOpen(stream: Stream): boolean
  onError(error: unknown): void
}): Telling {
  const untold = new Set<Stream>()
  let timer: NodeJS.Timeout | undefined

  const tell = async (stream: Stream): Promise<boolean> => {
    try {
      await how.tell(stream)
      untold.delete(stream)
      return true
    } catch (error) {
      if (untold.size === 0) how.onError(error)
      if (how.isOpen(stream)) untold.add(stream)
      timer ??= setTimeout(() => void again(), againMs).unref()
      return false
    }
  }
  const again = async (): Promise<void> => {
    timer = undefined
    for (const stream of untold) if (!how.isOpen(stream)) untold.delete(stream)
    const [first, ...others] = untold
    if (first && (await tell(first))) for (const stream of others) void tell(stream)
  }
  return {
    tellAll(streams) {
      for (const stream of streams) void tell(stream)
    },
    close: () => clearTimeout(timer),
  }
}
