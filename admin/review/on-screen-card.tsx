import { useSignal } from '@preact/signals'
import type { PublicCentre } from '../../server/routes/centres/schema.ts'
import { removePlacement, type QueueItem } from '../../server/routes/placements/schema.ts'
import type { Problem } from '../api.ts'
import { language, messages } from '../language.ts'
import { useServices } from '../services.ts'
import { Days } from '../ui/day.tsx'
import { previewsOf } from '../ui/previews.ts'
import { ProblemBox } from '../ui/problem.tsx'
import { languageFor, slideOf, titleOf } from '../ui/slide-of.ts'
import { SlideView } from '../ui/slide-view.tsx'
import { ReasonForm, type Reason } from './reason-form.tsx'
import { onScreen } from './shown.ts'

/** One notice on one centre's screens, with the way off. */
export function OnScreenCard(props: {
  item: QueueItem
  centres: readonly PublicCentre[]
  onRemoved: (title: string) => void
}) {
  const { item } = props
  const m = messages()
  const { call } = useServices()
  const asking = useSignal(false)
  const busy = useSignal(false)
  const refused = useSignal<Problem | null>(null)
  const centre = props.centres.find((one) => one.id === item.centre)
  const preview = previewsOf(centre ? [centre] : [])[0]
  const shown = onScreen(item)
  const title = titleOf({ ...shown, language: language.value }) || m.notices.untitled

  const remove = async (reason: Reason) => {
    busy.value = true
    const reply = await call(removePlacement, { params: { id: item.id }, body: reason })
    busy.value = false
    if (reply.ok) props.onRemoved(title)
    else refused.value = reply.problem
  }
  const pictureUrl = shown.picture?.media === item.content.picture?.media ? item.pictureUrl : null
  return (
    <li class="card with-thumb">
      <div class="thumb">
        {preview && (
          <SlideView
            slide={slideOf(shown, languageFor(shown, preview.languages), item.organisation, pictureUrl)}
            format={preview.format}
            theme={preview.theme}
            decorative
          />
        )}
      </div>
      <div>
        <h3>{title}</h3>
        <p>
          {item.organisation.name} · {centre?.name ?? item.centre}
          <br />
          {m.notices.valid}: <Days from={shown.validFrom} until={shown.validUntil} />
        </p>
        {item.state === 'awaiting' && (
          <p>
            <a href={`/admin/review/${item.id}`}>{m.onScreen.newVersionWaits}</a>
          </p>
        )}
        {refused.value && <ProblemBox problem={refused.value} />}
        {asking.value ? (
          <ReasonForm
            title={m.onScreen.removeWhy}
            lead={m.onScreen.removeLead}
            confirm={m.onScreen.remove}
            busyText={m.onScreen.removing}
            busy={busy.value}
            danger
            onConfirm={(reason) => void remove(reason)}
            onCancel={() => (asking.value = false)}
          />
        ) : (
          <button type="button" class="danger-second" onClick={() => (asking.value = true)}>
            {m.onScreen.remove}
            <span class="unseen">: {title}</span>
          </button>
        )}
      </div>
    </li>
  )
}
