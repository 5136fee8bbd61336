import type { PublicCentre } from '../../server/routes/centres/schema.ts'
import type { Notice } from '../../server/routes/notices/schema.ts'
import { language, messages } from '../language.ts'
import { Days } from '../ui/day.tsx'
import { examplePreview } from '../ui/previews.ts'
import { languageFor, slideOf, titleOf } from '../ui/slide-of.ts'
import { SlideView } from '../ui/slide-view.tsx'
import { PlacementList } from './placement-list.tsx'

/** One notice in the list: its slide, when it is on, and how it stands at each centre. */
export function NoticeCard(props: {
  notice: Notice
  centres: readonly PublicCentre[]
  organisation: { id: string; name: string }
}) {
  const { notice } = props
  const m = messages()
  const { format, theme } = examplePreview()
  const title = titleOf({ ...notice, language: language.value }) || m.notices.untitled
  const slide = slideOf(notice, languageFor(notice, [language.value]), props.organisation, notice.pictureUrl)
  return (
    <li class="card with-thumb">
      <div class="thumb">
        <SlideView slide={slide} format={format} theme={theme} decorative />
      </div>
      <div>
        <h2>
          <a href={`/admin/notices/${notice.id}`}>{title}</a>
        </h2>
        <p class="quiet">
          {m.notices.valid}: <Days from={notice.validFrom} until={notice.validUntil} />
        </p>
        <PlacementList notice={notice} centres={props.centres} brief />
      </div>
    </li>
  )
}
