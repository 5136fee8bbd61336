import { useSignal } from '@preact/signals'
import { useLocation, useRoute } from 'preact-iso'
import { withdrawNotice } from '../../server/routes/notices/schema.ts'
import type { Problem } from '../api.ts'
import { messages } from '../language.ts'
import { useServices } from '../services.ts'
import { Action } from '../ui/action.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemBox } from '../ui/problem.tsx'
import { StateTag } from '../ui/state-tag.tsx'
import { useLoad } from '../ui/use-load.ts'
import { oneNotice, type NoticeAndCentres } from './one-notice.ts'
import { lastWithdrawn, withdrawable } from './withdrawing.ts'

/** Off the screens at all centres or at some: a page of its own instead of a question on top of another page. */
export function WithdrawPage() {
  const { params } = useRoute()
  const m = messages()
  const { call } = useServices()
  const id = params['id'] ?? ''
  const { load, reload } = useLoad((signal) => oneNotice(call, id, signal), [id])
  return (
    <Page title={m.withdraw.title}>
      <Loaded load={load} what={m.notice.loading} onRetry={reload}>
        {(value) => <Choose {...value} />}
      </Loaded>
    </Page>
  )
}

function Choose({ notice, centres }: NoticeAndCentres) {
  const m = messages()
  const { call } = useServices()
  const { route } = useLocation()
  const live = withdrawable(notice.placements)
  const chosen = useSignal<string[]>([])
  const busy = useSignal(false)
  const refused = useSignal<Problem | null>(null)
  const none = useSignal(false)
  const toNotice = `/admin/notices/${notice.id}`
  if (live.length === 0)
    return (
      <p>
        {m.withdraw.nowhere} <a href={toNotice}>{m.back}</a>
      </p>
    )
  const nameOf = (id: string) => centres.find((centre) => centre.id === id)?.name ?? id
  const all = live.every((placement) => chosen.value.includes(placement.centre))
  const toggle = (centre: string) =>
    (chosen.value = chosen.value.includes(centre)
      ? chosen.value.filter((one) => one !== centre)
      : [...chosen.value, centre])
  const go = async () => {
    none.value = chosen.value.length === 0
    if (none.value) return
    busy.value = true
    const reply = await call(withdrawNotice, {
      params: { id: notice.id },
      body: { centreIds: chosen.value },
    })
    busy.value = false
    if (!reply.ok) {
      refused.value = reply.problem
      return
    }
    lastWithdrawn.value = {
      notice: notice.id,
      centres: live
        .map(({ centre }) => centre)
        .filter((one) => chosen.value.includes(one))
        .map(nameOf),
    }
    route(toNotice, true)
  }
  return (
    <>
      {refused.value && <ProblemBox problem={refused.value} />}
      <fieldset class="field" aria-describedby={none.value ? 'none-chosen' : undefined}>
        <legend>{m.withdraw.lead}</legend>
        {none.value && (
          <p class="error" id="none-chosen" role="alert">
            {m.withdraw.none}
          </p>
        )}
        {live.length > 1 && (
          <p>
            <button
              type="button"
              class="second"
              onClick={() => (chosen.value = all ? [] : live.map((placement) => placement.centre))}
            >
              {all ? m.centres.none : m.centres.all}
            </button>
          </p>
        )}
        {live.map((placement) => (
          <label class="option" key={placement.id}>
            <input
              type="checkbox"
              checked={chosen.value.includes(placement.centre)}
              onChange={() => toggle(placement.centre)}
            />
            <span>
              {nameOf(placement.centre)} <StateTag state={placement.state} />
            </span>
          </label>
        ))}
      </fieldset>
      <p>{m.withdraw.again}</p>
      <div class="actions">
        <Action class="danger" busy={busy.value} busyText={m.withdraw.working} onClick={() => void go()}>
          {m.withdraw.confirm}
        </Action>
        <a class="button second" href={toNotice}>
          {m.cancel}
        </a>
      </div>
    </>
  )
}
