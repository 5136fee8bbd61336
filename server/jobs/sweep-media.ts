import type { MediaStore } from '../media/store.ts'
import type { Job } from './job.ts'

/** A write aside takes seconds; after so long its process is gone. Milliseconds. */
const partsKept = 24 * 60 * 60_000

/** Removes what writes that were killed left in the media store. */
export const sweepMedia = (media: MediaStore): Job => ({
  name: 'sweep-media',
  cron: '41 3 * * *',
  lateAfterMs: 3 * 24 * 60 * 60_000,
  run: async (_deps, now) => `${await media.sweepParts(now - partsKept)} unfinished files`,
})
