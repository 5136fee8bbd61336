import { messages } from '../language.ts'
import { titleOf } from '../ui/slide-of.ts'
import type { NowShowing } from './now-showing.ts'

/** "Shows now": a notice's title, what else it shows, or that nobody knows. */
export function ShowingLine({ showing }: { showing: NowShowing }) {
  const m = messages().screens
  return (
    <p class="shows-now" data-notice={showing.kind === 'slide' ? showing.slide.notice : undefined}>
      {m.showsNow}:{' '}
      {showing.kind === 'slide' ? titleOf(showing.slide) : showing.kind === 'house' ? m.showsHouse : ''}
      {showing.kind === 'dark' && m.showsDark}
      {showing.kind === 'unknown' && m.showsUnknown}
    </p>
  )
}
