import { availableParallelism } from 'node:os'

/** Every bound of taking files in, as docs/operators.md states them. Bytes and milliseconds. */
export const mediaBounds = {
  /** Largest upload: a good telephone picture is 4 to 12 MB. More is cut off while it comes in. */
  uploadBytes: 20 * 1024 * 1024,
  /** Uploads that are read at once, and those whose bodies wait unread for their turn. */
  open: { atOnce: 20, atOncePerPerson: 2, waiting: 100, waitingPerPerson: 30 },
  /** The least that must come in each span of time; else the sender is given up. */
  slowest: { bytes: 32 * 1024, inMs: 30_000 },
  /** Decoders at once, each a process of its own; the rest wait. */
  decoders: availableParallelism(),
  /** A picture of 50 megapixels takes 200 MB when it is decoded. */
  decoder: { limitMs: 20_000, memoryBytes: 512 * 1024 * 1024 },
} as const

const { uploadBytes, slowest } = mediaBounds
/** How long the largest upload takes at the slowest pace, in milliseconds, and some more. */
export const slowestUploadMs = Math.ceil((uploadBytes / slowest.bytes) * slowest.inMs * 1.1)
