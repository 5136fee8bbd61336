import { useSignal } from '@preact/signals'
import { messages } from '../language.ts'
import { useServices } from '../services.ts'
import { Action } from '../ui/action.tsx'
import type { Decision } from './last-decision.ts'
import { ReasonForm, type Reason } from './reason-form.tsx'
import { useTimeToLook } from './time-to-look.ts'

/**
 * Approve, ask for a change, decline: at the thumb on a phone. The last two ask why, in place. Nothing works before the slide
 * has stood for a moment.
 */
export function DecisionBar(props: {
  centre: string
  busy: boolean
  onDecide: (decision: Decision, reason?: Reason) => void
}) {
  const m = messages().review
  const asking = useSignal<'request-change' | 'decline' | null>(null)
  const { now } = useServices()
  const looked = useTimeToLook(now)
  const waiting = props.busy || !looked
  const ask = (what: 'request-change' | 'decline') => {
    if (!waiting) asking.value = what
  }
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
          waiting={!looked}
          onClick={() => props.onDecide('approve')}
        >
          {m.approve}
        </Action>
        <button
          type="button"
          id="decide-change"
          class="second"
          aria-disabled={waiting || undefined}
          onClick={() => ask('request-change')}
        >
          {m.requestChange}
        </button>
        <button
          type="button"
          class="danger-second"
          aria-disabled={waiting || undefined}
          onClick={() => ask('decline')}
        >
          {m.decline}
        </button>
      </div>
    </section>
  )
}
