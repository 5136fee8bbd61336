import { cleanUp } from './clean-up.ts'
import { endPlacements } from './end-placements.ts'
import type { Job } from './job.ts'

export type { Job, JobDeps } from './job.ts'
export { startJobs, type Jobs } from './schedule.ts'

/** Every job that any installation runs. */
export const jobs: readonly Job[] = [endPlacements, cleanUp]
