import { useRoute } from 'preact-iso'
import { language, messages } from '../language.ts'
import { useServices } from '../services.ts'
import { user } from '../session.ts'
import { Days } from '../ui/day.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { Page } from '../ui/page.tsx'
import { previewsOf } from '../ui/previews.ts'
import { languagesOf, slideOf, titleOf } from '../ui/slide-of.ts'
import { SlideView } from '../ui/slide-view.tsx'
import { useLoad } from '../ui/use-load.ts'
import { handedIn } from './draft.ts'
import { oneNotice, type NoticeAndCentres } from './one-notice.ts'
import { PlacementList } from './placement-list.tsx'
import { WhySection } from './why-section.tsx'
import { withdrawable } from './withdrawing.ts'
import { WithdrawnBanner } from './withdrawn-banner.tsx'

/** One own notice: how it looks, how it stands at each centre, what can be done. */
export function NoticePage() {
  const { params } = useRoute()
  const m = messages()
  const { call } = useServices()
  const id = params['id'] ?? ''
  const { load, reload } = useLoad((signal) => oneNotice(call, id, signal), [id])
  const title = load.state === 'ready' && titleOf({ ...load.value.notice, language: language.value })
  return (
    <Page title={title || m.notices.untitled}>
      <WithdrawnBanner notice={id} />
      <Loaded load={load} what={m.notice.loading} onRetry={reload}>
        {(value) => <Body {...value} />}
      </Loaded>
    </Page>
  )
}

function Body({ notice, centres }: NoticeAndCentres) {
  const m = messages()
  const organisation = user.value?.organisation ?? { id: notice.organisation, name: '' }
  const placed = centres.filter((centre) => notice.placements.some((p) => p.centre === centre.id))
  const preview = previewsOf(placed)[0]
  const given = handedIn(notice)
  const live = withdrawable(notice.placements).length > 0
  return (
    <div class="split">
      <div>
        <p>
          {m.notices.valid}: <Days from={notice.validFrom} until={notice.validUntil} />
        </p>
        <section aria-labelledby="centres-title">
          <h2 id="centres-title">{m.notice.centres}</h2>
          <PlacementList notice={notice} centres={centres} />
        </section>
        <div class="actions">
          <a class="button" href={`/admin/notices/${notice.id}/edit`}>
            {given ? m.notice.edit : m.notice.goOn}
          </a>
          <a class="button second" href={`/admin/notices/new/${notice.template}?from=${notice.id}`}>
            {m.notice.copy}
          </a>
          {live && (
            <a class="button danger-second" href={`/admin/notices/${notice.id}/withdraw`}>
              {m.notice.withdraw}
            </a>
          )}
        </div>
        {given && <WhySection id={notice.id} centres={centres} />}
      </div>
      <section aria-labelledby="slides-title">
        <h2 id="slides-title">{m.notice.slides}</h2>
        {preview &&
          languagesOf(notice).map((one) => (
            <figure key={one}>
              <SlideView
                slide={slideOf(notice, one, organisation, notice.pictureUrl)}
                format={preview.format}
                theme={preview.theme}
              />
              <figcaption class="quiet">{m.languages[one]}</figcaption>
            </figure>
          ))}
      </section>
    </div>
  )
}
