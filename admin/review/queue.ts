import type { QueueItem } from '../../server/routes/placements/schema.ts'

/** The one to decide on after this: the next oldest that waits; null when none is left. */
export function nextInQueue(items: readonly Pick<QueueItem, 'id' | 'state'>[], after: string): string | null {
  const others = items.filter((item) => item.id !== after && item.state === 'awaiting')
  const at = items.findIndex((item) => item.id === after)
  const later = items.slice(at + 1).find((item) => item.id !== after && item.state === 'awaiting')
  return later?.id ?? others[0]?.id ?? null
}

/** Is it a change of something that is on screen, or new? */
export const isChange = (item: Pick<QueueItem, 'shownVersion'>): boolean => item.shownVersion !== null
