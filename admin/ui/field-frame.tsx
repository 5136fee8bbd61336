import type { ComponentChildren } from 'preact'
import { messages } from '../language.ts'

/** Label, hint and error around one control. The child gets the ids that describe it. */
export function FieldFrame(props: {
  id: string
  label: string
  hint?: string
  required?: boolean
  error?: string
  children: (describedBy: string) => ComponentChildren
}) {
  const { id, hint, error } = props
  const describedBy = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div class={`field ${error ? 'field-wrong' : ''}`}>
      <label for={id}>
        {props.label}
        {props.required === false && <span class="hint"> ({messages().optional})</span>}
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {props.children(describedBy)}
    </div>
  )
}
