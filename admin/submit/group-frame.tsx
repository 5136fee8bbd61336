import type { ComponentChildren } from 'preact'
import type { DetailControl } from './detail-control.ts'

/** Legend, hint and error round several controls that make one answer. */
export function GroupFrame({
  frame,
  children,
}: {
  frame: DetailControl['frame']
  children: ComponentChildren
}) {
  const described = [frame.hint ? `${frame.id}-hint` : '', frame.error ? `${frame.id}-error` : '']
  return (
    <fieldset
      class={`field ${frame.error ? 'field-wrong' : ''}`}
      aria-describedby={described.filter(Boolean).join(' ') || undefined}
    >
      <legend>{frame.label}</legend>
      {frame.hint && (
        <p class="hint" id={`${frame.id}-hint`}>
          {frame.hint}
        </p>
      )}
      {frame.error && (
        <p class="error" id={`${frame.id}-error`}>
          {frame.error}
        </p>
      )}
      {children}
    </fieldset>
  )
}
