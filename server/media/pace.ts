import { Transform, type Readable } from 'node:stream'
import { mediaBounds } from './bounds.ts'

/** Less came in than the slowest pace. */
export class TooSlow extends Error {
  override name = 'TooSlow'
}

/** Passes the stream on, and fails with TooSlow when in a span of time less comes in than must. */
export function notTooSlow(
  from: Readable,
  { bytes, inMs }: { bytes: number; inMs: number } = mediaBounds.slowest,
): Readable {
  let since = 0
  const watched = new Transform({
    transform(piece: Buffer, _encoding, done) {
      since += piece.length
      done(null, piece)
    },
  })
  const look = setInterval(() => {
    if (since < bytes) watched.destroy(new TooSlow())
    since = 0
  }, inMs).unref()
  watched.on('close', () => clearInterval(look))
  from.on('error', (error) => watched.destroy(error))
  from.on('close', () => from.readableEnded || watched.destroy(new Error('aborted')))
  return from.pipe(watched)
}
