import { signal } from '@preact/signals'
import type { Placement } from '../../server/routes/placements/schema.ts'

/** Where there is something to take off: what is over, or what the centre did not want, is on no screen and never will be. */
export const withdrawable = <T extends Pick<Placement, 'state'>>(placements: readonly T[]): T[] =>
  placements.filter(({ state }) => !['draft', 'declined', 'removed', 'withdrawn', 'ended'].includes(state))

/** What was withdrawn just now, told on the notice's page, once. `centres` are names. */
export const lastWithdrawn = signal<{ notice: string; centres: string[] } | null>(null)
