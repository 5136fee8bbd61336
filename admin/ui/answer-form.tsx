import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { mostAnswerText, type Answer, type AnswerReason } from '../../content/notice/answer.ts'
import { messages } from '../language.ts'

/** Why do you keep it? A ready reason, words of one's own, or both. */
export function AnswerForm(props: {
  id: string
  /** The answers to choose from; one alone is chosen already. */
  reasons: readonly AnswerReason[]
  wordOf: (reason: AnswerReason) => string
  given: Answer | undefined
  onSave: (answer: Answer) => void
  onCancel: () => void
}) {
  const m = messages().answers
  const { id, reasons } = props
  const given = props.given && reasons.includes(props.given.reason) ? props.given.reason : null
  const reason = useSignal(reasons.length === 1 ? (reasons[0] ?? null) : given)
  const text = useSignal(props.given?.text ?? '')
  const wrong = useSignal<string | null>(null)
  const fields = useRef<HTMLFieldSetElement>(null)
  const focus = (selector: string) => fields.current?.querySelector<HTMLElement>(selector)?.focus()
  useEffect(() => {
    const box = fields.current
    const first =
      box?.querySelector<HTMLElement>('input:checked') ?? box?.querySelector<HTMLElement>('input, textarea')
    first?.focus()
    box?.scrollIntoView({ block: 'nearest' })
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape') props.onCancel()
    }
    box?.addEventListener('keydown', leave)
    return () => box?.removeEventListener('keydown', leave)
  }, [])

  function save() {
    const words = text.value.trim()
    if (!reason.value) {
      wrong.value = m.needReason
      focus('input')
    } else if (reason.value === 'own' && words === '') {
      wrong.value = m.needWords
      focus('textarea')
    } else props.onSave({ reason: reason.value, text: words })
  }

  return (
    <fieldset class="answer-form" ref={fields} aria-describedby={`${id}-hint`}>
      <legend>{m.why}</legend>
      <p class="hint" id={`${id}-hint`}>
        {m.whyHint}
      </p>
      {wrong.value && (
        <p class="error" id={`${id}-wrong`} role="alert">
          {wrong.value}
        </p>
      )}
      {reasons.length > 1 &&
        reasons.map((one) => (
          <label class="option" key={one}>
            <input
              type="radio"
              name={`${id}-reason`}
              value={one}
              checked={reason.value === one}
              onChange={() => (reason.value = one)}
            />
            <span>{props.wordOf(one)}</span>
          </label>
        ))}
      <label for={`${id}-text`}>{reason.value === 'own' ? m.ownWords : m.moreWords}</label>
      <textarea
        id={`${id}-text`}
        rows={2}
        maxLength={mostAnswerText}
        value={text.value}
        aria-describedby={wrong.value ? `${id}-wrong` : undefined}
        onInput={(event) => (text.value = event.currentTarget.value)}
      />
      <div class="actions">
        <button type="button" onClick={save}>
          {m.save}
        </button>
        <button type="button" class="as-link" onClick={props.onCancel}>
          {m.cancel}
        </button>
      </div>
    </fieldset>
  )
}
