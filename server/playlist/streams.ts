import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http'

/** Comments keep proxies and the player's watchdog content; milliseconds. */
const aliveMs = 15_000
/** A player that reads nothing while this much waits for it, in bytes, is given up. */
const mostWaiting = 64 * 1024

/** A player that wants to be told; its answer is not begun yet. */
export interface Follower {
  screen: string
  centre: string
  token: string
  response: ServerResponse
  /** What every answer has: security headers, the request's id, the server's time. */
  headers: Record<string, OutgoingHttpHeader | undefined>
}

/** An open stream of events to one player. */
export interface Stream extends Pick<Follower, 'screen' | 'centre' | 'token'> {
  /** The etag last told. */
  told: string
  tell(etag: string): void
  end(): void
}

/** All open streams of this process. */
export interface Streams {
  open(player: Follower): Stream
  all(): Stream[]
  has(stream: Stream): boolean
  count(): number
  close(): void
}

export function keepStreams(): Streams {
  const streams = new Map<Stream, ServerResponse>()
  const write = (stream: Stream, text: string) => {
    const response = streams.get(stream)
    if (!response) return
    if (response.writableLength > mostWaiting) response.destroy()
    else response.write(text)
  }
  const alive = setInterval(() => {
    for (const stream of streams.keys()) write(stream, ': alive\n\n')
  }, aliveMs).unref()

  return {
    open({ screen, token, centre, response, headers }) {
      const stream: Stream = {
        screen,
        token,
        centre,
        told: '',
        tell(etag) {
          if (etag === stream.told) return
          stream.told = etag
          write(stream, `event: playlist\ndata: ${etag}\n\n`)
        },
        end: () => response.end(),
      }
      streams.set(stream, response)
      response.on('close', () => streams.delete(stream))
      response.on('error', () => streams.delete(stream))
      response.writeHead(200, {
        ...headers,
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        // Asks nginx and its like to pass every event on at once.
        'x-accel-buffering': 'no',
      } as OutgoingHttpHeaders)
      response.write(': hello\n\n')
      return stream
    },
    all: () => [...streams.keys()],
    has: (stream) => streams.has(stream),
    count: () => streams.size,
    close() {
      clearInterval(alive)
      for (const response of streams.values()) response.end()
    },
  }
}
