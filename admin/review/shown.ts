import type { NoticeVersion } from '../../content/notice/notice.ts'
import type { QueueItem } from '../../server/routes/placements/schema.ts'

/** The version that stands on the screens: the approved one, also while a newer one waits. */
export const onScreen = (item: Pick<QueueItem, 'content' | 'shown'>): NoticeVersion =>
  item.shown ?? item.content

/** Parts what is shown now from what comes later, each by its beginning. What has ended is in neither. */
export function shownOf<T extends Pick<QueueItem, 'content' | 'shown'>>(items: readonly T[], now: number) {
  const from = (item: T) => Date.parse(onScreen(item).validFrom)
  const open = items
    .filter((item) => Date.parse(onScreen(item).validUntil) > now)
    .sort((a, b) => from(a) - from(b))
  return { current: open.filter((item) => from(item) <= now), later: open.filter((item) => from(item) > now) }
}
