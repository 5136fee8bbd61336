import { useSignal } from '@preact/signals'
import { listCentres } from '../../server/routes/centres/schema.ts'
import { listPlacements, type QueueItem } from '../../server/routes/placements/schema.ts'
import type { Call } from '../api.ts'
import { language, messages } from '../language.ts'
import { useServices } from '../services.ts'
import { Loaded } from '../ui/loaded.tsx'
import { Page } from '../ui/page.tsx'
import { previewsOf } from '../ui/previews.ts'
import { languageFor, slideOf, titleOf } from '../ui/slide-of.ts'
import { SlideView } from '../ui/slide-view.tsx'
import { waited } from '../ui/time.ts'
import { useLoad } from '../ui/use-load.ts'
import type { PublicCentre } from '../../server/routes/centres/schema.ts'
import { DecidedBanner } from './decided-banner.tsx'
import { isChange } from './queue.ts'

const query = { state: 'awaiting', limit: 20 } as const

async function queueAndCentres(call: Call, signal: AbortSignal) {
  const [queue, centres] = await Promise.all([
    call(listPlacements, { query, signal }),
    call(listCentres, { signal }),
  ])
  if (!queue.ok) return queue
  if (!centres.ok) return centres
  return { ok: true as const, answer: { ...queue.answer, centres: centres.answer.centres } }
}

/** What waits for a decision at one's own centres, oldest first. */
export function QueuePage() {
  const m = messages().review
  const { call } = useServices()
  const { load, reload, replace } = useLoad((signal) => queueAndCentres(call, signal), [])
  const more = useSignal(false)
  return (
    <Page title={m.title}>
      <Loaded load={load} what={m.loading} onRetry={reload}>
        {({ items, next, total, centres }) => (
          <>
            <DecidedBanner more={items.length > 0} />
            {items.length === 0 ? (
              <div class="box info">
                <h2>{m.empty}</h2>
                <p>{m.emptyHow}</p>
              </div>
            ) : (
              <p class="lead">
                {m.count(total)} {m.lead}
              </p>
            )}
            <ol class="cards">
              {items.map((item) => (
                <QueueCard key={item.id} item={item} centres={centres} />
              ))}
            </ol>
            {next && (
              <p class="actions">
                <button
                  type="button"
                  class="second"
                  aria-disabled={more.value}
                  onClick={async () => {
                    if (more.value) return
                    more.value = true
                    const reply = await call(listPlacements, { query: { ...query, cursor: next } })
                    more.value = false
                    if (reply.ok)
                      replace({ ...reply.answer, centres, items: [...items, ...reply.answer.items] })
                  }}
                >
                  {m.more}
                </button>
              </p>
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function QueueCard({ item, centres }: { item: QueueItem; centres: readonly PublicCentre[] }) {
  const m = messages()
  const { now } = useServices()
  const centre = centres.find((one) => one.id === item.centre)
  const preview = previewsOf(centre ? [centre] : [])[0]
  const title = titleOf({ ...item.content, language: language.value }) || m.notices.untitled
  const slide = slideOf(
    item.content,
    languageFor(item.content, preview?.languages ?? ['fi']),
    item.organisation,
    item.pictureUrl,
  )
  return (
    <li class="card with-thumb">
      <div class="thumb">
        {preview && <SlideView slide={slide} format={preview.format} theme={preview.theme} decorative />}
      </div>
      <div>
        <h2>
          <a href={`/admin/review/${item.id}`}>{title}</a>
        </h2>
        <p>
          {item.organisation.name} · {centre?.name ?? item.centre}
        </p>
        <p>
          <span class={`tag ${isChange(item) ? 'change' : 'info'}`}>
            {isChange(item) ? m.review.changed : m.review.newNotice}
          </span>{' '}
          {m.review.waited(waited(item.since, now(), m.time))} ·{' '}
          {m.review.findingsCount(item.findings.length)}
        </p>
        <p>
          <a class="button" href={`/admin/review/${item.id}`}>
            {m.review.open}
            <span class="unseen">: {title}</span>
          </a>
        </p>
      </div>
    </li>
  )
}
