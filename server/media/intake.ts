import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { inTurn, takeTurns } from '../turns.ts'
import { mediaBounds } from './bounds.ts'
import { runBounded } from './decode/bounded.ts'
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

const accepted: readonly FileKind[] = ['jpeg', 'png', 'webp', 'gif', 'avif']

/** The built release has the decoder beside it. */
const built = join(import.meta.dirname, 'picture-decoder.js')
const decoder = existsSync(built) ? built : join(import.meta.dirname, 'decode', 'worker.mjs')

/**
 * Takes in the picture that lies in this file, which stays. It is decoded whole (a header proves nothing) and encoded anew in a process
 * of its own, which is killed at its limits: whatever the file holds, the server is not touched. Never throws on bad input.
 */
export async function takeIn(file: string): Promise<TakenIn | Refusal> {
  const kind = sniff(await firstBytes(file, 1024))
  if (!accepted.includes(kind)) return { ok: false, reason: 'media-kind', kind }
  const done = await inTurn(decoders, kind, () => reencoded(file, kind))
  if (typeof done === 'string') throw new Error('no bound is set to who waits for a decoder')
  return done
}

/** So many decoders at once as there are cores. Who waits holds a file on the disk, no memory; uploads bound how many wait. */
const decoders = takeTurns({
  atOnce: mediaBounds.decoders,
  atOncePerPerson: Infinity,
  waiting: Infinity,
  waitingPerPerson: Infinity,
})

type Told = { ok: true; widthPx: number; heightPx: number } | (Refusal & { reason: 'media-broken' })

async function reencoded(file: string, kind: FileKind): Promise<TakenIn | Refusal> {
  const result = `${file}.${randomUUID()}.part`
  try {
    const outcome = await runBounded(decoder, [file, result], mediaBounds.decoder)
    if (outcome.ended === 'too-long') return { ok: false, reason: 'media-too-slow' }
    if (outcome.ended === 'too-much-memory') return { ok: false, reason: 'media-too-many-pixels' }
    if (outcome.ended !== 'well') return { ok: false, reason: 'media-broken' }
    const told = JSON.parse(outcome.printed) as Told
    if (!told.ok) return told
    const { widthPx, heightPx } = told
    const bytes = await readFile(result)
    const original = { kind, widthPx, heightPx, bytes: (await stat(file)).size }
    return { ok: true, bytes, extension: 'webp', type: 'image/webp', original }
  } finally {
    await rm(result, { force: true })
  }
}

async function firstBytes(file: string, count: number): Promise<Buffer> {
  const handle = await open(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(count), 0, count, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}
