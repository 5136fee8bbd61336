import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { ReasonCode } from '../../server/routes/placements/schema.ts'
import { messages } from '../language.ts'
import { Action } from '../ui/action.tsx'

export interface Reason {
  reasonCode: ReasonCode
  note: string
}

/** A reason from the list and a note. `other` says nothing by itself, so it needs the note. */
export function ReasonForm(props: {
  title: string
  lead?: string
  confirm: string
  busyText: string
  busy: boolean
  danger?: boolean
  onConfirm: (reason: Reason) => void
  onCancel: () => void
}) {
  const m = messages()
  const code = useSignal<ReasonCode | null>(null)
  const note = useSignal('')
  const wrong = useSignal<'reason' | 'note' | null>(null)
  const heading = useRef<HTMLLegendElement>(null)
  useEffect(() => {
    heading.current?.focus()
    heading.current?.scrollIntoView({ block: 'start' })
  }, [])
  const confirm = () => {
    wrong.value = !code.value ? 'reason' : code.value === 'other' && !note.value.trim() ? 'note' : null
    if (wrong.value) document.getElementById(wrong.value === 'note' ? 'note' : 'reason-0')?.focus()
    else if (code.value) props.onConfirm({ reasonCode: code.value, note: note.value.trim() })
  }
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()} class="reason-form">
      <fieldset class="field" aria-describedby={wrong.value === 'reason' ? 'reason-wrong' : undefined}>
        <legend ref={heading} tabIndex={-1}>
          {props.title}
        </legend>
        {props.lead && <p class="hint">{props.lead}</p>}
        {wrong.value === 'reason' && (
          <p class="error" id="reason-wrong" role="alert">
            {m.review.pickReason}
          </p>
        )}
        {(Object.keys(m.reasons) as ReasonCode[]).map((one, i) => (
          <label class="option" key={one}>
            <input
              type="radio"
              name="reason"
              id={`reason-${i}`}
              checked={code.value === one}
              onChange={() => (code.value = one)}
            />
            <span>{m.reasons[one]}</span>
          </label>
        ))}
      </fieldset>
      <div class="field">
        <label for="note">
          {m.review.note}
          {code.value !== 'other' && <span class="hint"> ({m.optional})</span>}
        </label>
        <p class="hint" id="note-hint">
          {m.review.noteHint}
        </p>
        {wrong.value === 'note' && (
          <p class="error" id="note-wrong" role="alert">
            {m.review.noteNeeded}
          </p>
        )}
        <textarea
          id="note"
          rows={3}
          maxLength={1000}
          value={note.value}
          aria-describedby="note-hint"
          aria-invalid={wrong.value === 'note' || undefined}
          onInput={(event) => (note.value = event.currentTarget.value)}
        />
      </div>
      <div class="actions">
        <Action
          type="submit"
          {...(props.danger ? { class: 'danger' } : {})}
          busy={props.busy}
          busyText={props.busyText}
          onClick={confirm}
        >
          {props.confirm}
        </Action>
        <button type="button" class="second" onClick={props.onCancel}>
          {m.cancel}
        </button>
      </div>
    </form>
  )
}
