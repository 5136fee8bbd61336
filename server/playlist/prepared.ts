import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip, type ZlibOptions } from 'node:zlib'
import type { Instant } from '../../content/notice/common.ts'
import type { PlaylistBody } from '../../content/playlist/playlist-for.ts'

/** A screen's playlist as bytes, ready but for the time of the answer. */
export interface Prepared {
  centre: string
  /** Of everything but the time: the same content has the same one, in every process. As it stands in the body and in events. */
  etag: string
  /** As it stands in the header, in quotes. */
  tag: string
  /** When it was made: before that (a clock that was ahead and is put right) it must be made anew. */
  madeAt: Instant
  /** From then on it must be made anew: the civil day is over, or something in it has ended. */
  staleAt: Instant
  /** The body at an instant; not to be changed. */
  at(now: Instant): Buffer
  /** The same, compressed; made once a second at most, so its time is up to a second early. */
  gzippedAt(now: Instant): Promise<Buffer>
}

const gzipped = promisify<Buffer, ZlibOptions, Buffer>(gzip)
const noTime = '0000-00-00T00:00:00.000Z'

/** Whether a playlist is still what would be made at `now`, as far as time has a say. */
export const isCurrent = ({ madeAt, staleAt }: Pick<Prepared, 'madeAt' | 'staleAt'>, now: Instant): boolean =>
  madeAt <= now && now < staleAt

export function prepare(
  centre: string,
  body: PlaylistBody,
  { madeAt, staleAt }: Pick<Prepared, 'madeAt' | 'staleAt'>,
): Prepared {
  const etag = createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 22)
  const bytes = Buffer.from(JSON.stringify({ now: noTime, etag, ...body }))
  const offset = bytes.indexOf(noTime)
  let made = { now: NaN, bytes }
  const at = (now: Instant): Buffer => {
    if (now === made.now) return made.bytes
    const copy = Buffer.allocUnsafe(bytes.length)
    bytes.copy(copy)
    copy.write(new Date(now).toISOString(), offset, 'latin1')
    made = { now, bytes: copy }
    return copy
  }
  let second = NaN
  let zipped: Promise<Buffer> = Promise.resolve(bytes)
  return {
    centre,
    etag,
    tag: `"${etag}"`,
    madeAt,
    staleAt,
    at,
    gzippedAt(now) {
      if (Math.floor(now / 1000) === second) return zipped
      second = Math.floor(now / 1000)
      zipped = gzipped(at(now), { level: 4 })
      return zipped
    },
  }
}

/** Whether a request's If-None-Match names this tag. */
export const matches = (header: string | undefined, tag: string): boolean =>
  header !== undefined &&
  (header === tag ||
    header.split(',').some((one) => one.trim().replace(/^W\//, '') === tag || one.trim() === '*'))
