import { createHash } from 'node:crypto'
import type { Instant } from '../../content/notice/common.ts'
import type { PlaylistBody } from '../../content/playlist/playlist-for.ts'

/** A screen's playlist as bytes, ready but for the time of the answer. */
export interface Prepared {
  centre: string
  /** Of everything but the time: the same content has the same one, in every process. As it stands in the body and in events. */
  etag: string
  /** As it stands in the header, in quotes. */
  tag: string
  /** From then on it must be made anew: the civil day is over, or something in it has ended. */
  staleAt: Instant
  /** The body at an instant. */
  at(now: Instant): Buffer
}

const noTime = '0000-00-00T00:00:00.000Z'

export function prepare(centre: string, body: PlaylistBody, staleAt: Instant): Prepared {
  const etag = createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 22)
  const bytes = Buffer.from(JSON.stringify({ now: noTime, etag, ...body }))
  const offset = bytes.indexOf(noTime)
  return {
    centre,
    etag,
    tag: `"${etag}"`,
    staleAt,
    at(now) {
      const copy = Buffer.allocUnsafe(bytes.length)
      bytes.copy(copy)
      copy.write(new Date(now).toISOString(), offset, 'latin1')
      return copy
    },
  }
}

/** Whether a request's If-None-Match names this tag. */
export const matches = (header: string | undefined, tag: string): boolean =>
  header !== undefined &&
  (header === tag ||
    header.split(',').some((one) => one.trim().replace(/^W\//, '') === tag || one.trim() === '*'))
