import { useSignal } from '@preact/signals'
import { useLocation, useRoute } from 'preact-iso'
import { useMemo } from 'preact/hooks'
import { listCentres, type PublicCentre } from '../../server/routes/centres/schema.ts'
import {
  decide,
  getPlacement,
  listPlacements,
  type QueueItem,
} from '../../server/routes/placements/schema.ts'
import type { Call, Problem, Reply } from '../api.ts'
import { language, messages } from '../language.ts'
import { useServices } from '../services.ts'
import { Loaded } from '../ui/loaded.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemBox } from '../ui/problem.tsx'
import { retryKeys } from '../ui/retry-key.ts'
import { titleOf } from '../ui/slide-of.ts'
import { useLoad } from '../ui/use-load.ts'
import { changesBetween, type Change } from './changes.ts'
import { DecidedBanner } from './decided-banner.tsx'
import { DecisionBar } from './decision-bar.tsx'
import { lastDecision, type Decision } from './last-decision.ts'
import { nextInQueue } from './queue.ts'
import type { Reason } from './reason-form.tsx'
import { ReviewBody } from './review-body.tsx'
import { StaleBox } from './stale-box.tsx'

interface Seen {
  item: QueueItem
  centres: PublicCentre[]
}

async function itemAndCentres(call: Call, id: string, signal: AbortSignal): Promise<Reply<Seen>> {
  const [item, centres] = await Promise.all([
    call(getPlacement, { params: { id }, signal }),
    call(listCentres, { signal }),
  ])
  if (!item.ok) return item
  if (!centres.ok) return centres
  return { ok: true, answer: { item: item.answer, centres: centres.answer.centres } }
}

/** One notice to decide on. */
export function ReviewPage() {
  const { params } = useRoute()
  return <OneNotice key={params['id']} id={params['id'] ?? ''} />
}

function OneNotice({ id }: { id: string }) {
  const m = messages()
  const { call } = useServices()
  const { load, reload, replace } = useLoad((signal) => itemAndCentres(call, id, signal), [id])
  const title = load.state === 'ready' && titleOf({ ...load.value.item.content, language: language.value })
  return (
    <Page title={title || m.notices.untitled}>
      <DecidedBanner more />
      <Loaded load={load} what={m.review.itemLoading} onRetry={reload}>
        {(seen) => <Decide key={id} seen={seen} replace={replace} />}
      </Loaded>
    </Page>
  )
}

function Decide({ seen, replace }: { seen: Seen; replace: (seen: Seen) => void }) {
  const m = messages()
  const { call } = useServices()
  const { route } = useLocation()
  const keyFor = useMemo(() => retryKeys(), [])
  const busy = useSignal(false)
  const refused = useSignal<Problem | null>(null)
  const meanwhile = useSignal<Change[] | null>(null)
  const { item, centres } = seen
  const centre = centres.find((one) => one.id === item.centre)

  async function decideOn(decision: Decision, reason?: Reason) {
    if (busy.value) return
    busy.value = true
    const body = { version: item.version, decision, ...reason }
    const reply = await call(decide, { params: { id: item.id }, body, key: keyFor(body) })
    // Decided: the bar stays busy until the next notice stands in its place.
    if (reply.ok) return onwards(decision)
    if (reply.problem.status === 409) await lookAgain()
    else refused.value = reply.problem
    busy.value = false
  }

  async function onwards(decision: Decision) {
    const title = titleOf({ ...item.content, language: language.value }) || m.notices.untitled
    const queue = await call(listPlacements, { query: { state: 'awaiting', limit: 100 } })
    const next = queue.ok ? nextInQueue(queue.answer.items, item.id) : null
    lastDecision.value = { decision, title }
    route(next ? `/admin/review/${next}` : '/admin/review', true)
  }

  /** It changed while it was read: fetch it anew and show what changed before asking again. */
  async function lookAgain() {
    const fresh = await call(getPlacement, { params: { id: item.id } })
    if (!fresh.ok) {
      refused.value = fresh.problem
      return
    }
    meanwhile.value = changesBetween(item.content, fresh.answer.content)
    replace({ ...seen, item: fresh.answer })
  }

  return (
    <>
      {refused.value && <ProblemBox problem={refused.value} />}
      {meanwhile.value && (
        <StaleBox
          changes={meanwhile.value}
          open={item.state === 'awaiting'}
          template={item.content.template}
        />
      )}
      <ReviewBody item={item} centre={centre} />
      {item.state === 'awaiting' ? (
        <DecisionBar
          key={item.version}
          centre={centre?.name ?? item.centre}
          busy={busy.value}
          onDecide={(decision, reason) => void decideOn(decision, reason)}
        />
      ) : (
        <div class="box info">
          <p>{m.review.decided}</p>
          <a href="/admin/review">{m.review.toQueue}</a>
        </div>
      )}
    </>
  )
}
