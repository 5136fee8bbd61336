import { useSignal } from '@preact/signals'
import { messages } from '../language.ts'
import { Action } from '../ui/action.tsx'
import type { Decision } from './last-decision.ts'
import { ReasonForm, type Reason } from './reason-form.tsx'

/** Approve, ask for a change, decline: at the thumb on a phone. The last two ask why, in place. */
export function DecisionBar(props: {
  centre: string
  busy: boolean
  onDecide: (decision: Decision, reason?: Reason) => void
}) {
  const m = messages().review
  const asking = useSignal<'request-change' | 'decline' | null>(null)
  const change = asking.value === 'request-change'
  if (asking.value)
    return (
      <section class="box" aria-label={m.decisionFor(props.centre)}>
        <ReasonForm
          key={asking.value}
          title={change ? m.whyChange : m.whyDecline}
          confirm={change ? m.sendChange : m.sendDecline}
          busyText={m.deciding}
          busy={props.busy}
          danger={!change}
          onConfirm={(reason) => asking.value && props.onDecide(asking.value, reason)}
          onCancel={() => {
            asking.value = null
            requestAnimationFrame(() => document.getElementById('decide-change')?.focus())
          }}
        />
      </section>
    )
  return (
    <section class="bar" aria-label={m.decisionFor(props.centre)}>
      <div class="decisions">
        <Action
          class="approve"
          busy={props.busy}
          busyText={m.deciding}
          onClick={() => props.onDecide('approve')}
        >
          {m.approve}
        </Action>
        <button
          type="button"
          id="decide-change"
          class="second"
          onClick={() => (asking.value = 'request-change')}
        >
          {m.requestChange}
        </button>
        <button type="button" class="danger-second" onClick={() => (asking.value = 'decline')}>
          {m.decline}
        </button>
      </div>
    </section>
  )
}
