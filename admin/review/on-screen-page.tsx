import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { listCentres, type PublicCentre } from '../../server/routes/centres/schema.ts'
import { listPlacements, type QueueItem } from '../../server/routes/placements/schema.ts'
import type { Call, Reply } from '../api.ts'
import { messages } from '../language.ts'
import { useServices } from '../services.ts'
import { Loaded } from '../ui/loaded.tsx'
import { Page } from '../ui/page.tsx'
import { useLoad } from '../ui/use-load.ts'
import { OnScreenCard } from './on-screen-card.tsx'
import { shownOf } from './shown.ts'

interface Seen {
  items: QueueItem[]
  centres: PublicCentre[]
}

async function onScreens(call: Call, signal: AbortSignal): Promise<Reply<Seen>> {
  const [approved, awaiting, centres] = await Promise.all([
    everything(call, 'approved', signal),
    everything(call, 'awaiting', signal),
    call(listCentres, { signal }),
  ])
  if (!approved.ok) return approved
  if (!awaiting.ok) return awaiting
  if (!centres.ok) return centres
  const items = [...approved.answer, ...awaiting.answer.filter((item) => item.shownVersion !== null)]
  return { ok: true, answer: { items, centres: centres.answer.centres } }
}

/** All pages of the list of one state. */
async function everything(
  call: Call,
  state: 'approved' | 'awaiting',
  signal: AbortSignal,
): Promise<Reply<QueueItem[]>> {
  const items: QueueItem[] = []
  let cursor: string | undefined
  do {
    const query = { state, limit: 100, ...(cursor ? { cursor } : {}) }
    const reply = await call(listPlacements, { query, signal })
    if (!reply.ok) return reply
    items.push(...reply.answer.items)
    cursor = reply.answer.next ?? undefined
  } while (cursor)
  return { ok: true, answer: items }
}

/** What is on one's own centres' screens, and what comes; each can be taken off at once. */
export function OnScreenPage() {
  const m = messages().onScreen
  const { call, now } = useServices()
  const { load, reload } = useLoad((signal) => onScreens(call, signal), [])
  const told = useSignal('')
  const status = useRef<HTMLDivElement>(null)
  return (
    <Page title={m.title} lead={m.lead}>
      <div role="status" tabIndex={-1} ref={status}>
        {told.value && <p class="box good">{told.value}</p>}
      </div>
      <Loaded load={load} what={m.loading} onRetry={reload}>
        {({ items, centres }) => {
          const { current, later } = shownOf(items, now())
          const list = (some: QueueItem[]) => (
            <ul class="cards">
              {some.map((item) => (
                <OnScreenCard
                  key={item.id}
                  item={item}
                  centres={centres}
                  onRemoved={(title) => {
                    told.value = m.removed(title)
                    // The button that had the focus goes with its card.
                    status.current?.focus()
                    reload()
                  }}
                />
              ))}
            </ul>
          )
          return (
            <>
              <h2>{m.now}</h2>
              {current.length > 0 ? (
                list(current)
              ) : (
                <div class="box info">
                  <p>
                    <strong>{m.empty}</strong> {m.emptyHow}
                  </p>
                </div>
              )}
              {later.length > 0 && (
                <>
                  <h2>{m.later}</h2>
                  {list(later)}
                </>
              )}
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
