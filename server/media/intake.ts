import sharp from 'sharp'
import { sniff, type FileKind } from './sniff.ts'

/** A picture made safe: re-encoded as WebP in sRGB, upright, without metadata. Sizes in pixels are the original's, upright. */
export interface TakenIn {
  ok: true
  bytes: Buffer
  extension: 'webp'
  type: 'image/webp'
  original: { kind: FileKind; widthPx: number; heightPx: number; bytes: number }
}

export type Refusal =
  | { ok: false; reason: 'media-kind'; kind: FileKind }
  | { ok: false; reason: 'media-broken' }
  | { ok: false; reason: 'media-too-many-pixels' }
  | { ok: false; reason: 'media-too-slow' }
  | { ok: false; reason: 'media-busy' }

/** 50 megapixels: a 12 MP telephone picture four times over; a decoded picture then takes at most 200 MB. */
export const pixelLimit = 50_000_000
/** No screen part that shows a picture is larger. */
const longestSidePx = 1920
const secondsLimit = 20

// Only these decoders may run, whatever a file claims to be: libvips has many, and some read other files.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadNsgifBuffer',
    'VipsForeignLoadHeifBuffer',
  ],
})
sharp.cache(false)
sharp.concurrency(1)

const accepted: readonly FileKind[] = ['jpeg', 'png', 'webp', 'gif', 'avif']

/**
 * Decodes the whole picture (a header proves nothing) and encodes it anew. Never throws on bad input.
 * An animation becomes its first picture.
 */
export async function takeIn(bytes: Buffer): Promise<TakenIn | Refusal> {
  const kind = sniff(bytes)
  if (!accepted.includes(kind)) return { ok: false, reason: 'media-kind', kind }
  return inTurn(() => reencode(bytes, kind))
}

async function reencode(bytes: Buffer, kind: FileKind): Promise<TakenIn | Refusal> {
  try {
    const picture = sharp(bytes, { limitInputPixels: pixelLimit, failOn: 'truncated' })
    const meta = await picture.metadata()
    if (meta.width * meta.height > pixelLimit) return { ok: false, reason: 'media-too-many-pixels' }
    const turned = (meta.orientation ?? 1) >= 5
    const encoded = await picture
      .autoOrient()
      .toColourspace('srgb')
      .resize({ width: longestSidePx, height: longestSidePx, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 82, effort: 2 })
      .timeout({ seconds: secondsLimit })
      .toBuffer()
    return {
      ok: true,
      bytes: encoded,
      extension: 'webp',
      type: 'image/webp',
      original: {
        kind,
        widthPx: turned ? meta.height : meta.width,
        heightPx: turned ? meta.width : meta.height,
        bytes: bytes.length,
      },
    }
  } catch (problem) {
    return refusalOf(problem)
  }
}

function refusalOf(problem: unknown): Refusal {
  const text = problem instanceof Error ? problem.message : ''
  if (/pixel limit|exceeds/i.test(text)) return { ok: false, reason: 'media-too-many-pixels' }
  if (/timeout/i.test(text)) return { ok: false, reason: 'media-too-slow' }
  return { ok: false, reason: 'media-broken' }
}

/** One picture is decoded at a time and few wait, so that memory stays bounded however many come at once. */
const waitingLimit = 8
let waiting = 0
let last: Promise<unknown> = Promise.resolve()

async function inTurn<T>(work: () => Promise<T>): Promise<T | Refusal> {
  if (waiting >= waitingLimit) return { ok: false, reason: 'media-busy' }
  waiting += 1
  const mine = last.then(work)
  last = mine.catch(() => undefined)
  try {
    return await mine
  } finally {
    waiting -= 1
  }
}
