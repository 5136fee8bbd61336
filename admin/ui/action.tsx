import type { ComponentChildren } from 'preact'

/** A button whose work takes time: it stays in place and in focus, says what goes on, and works once. */
export function Action(props: {
  busy: boolean
  busyText: string
  class?: string
  type?: 'button' | 'submit'
  onClick?: () => void
  children: ComponentChildren
}) {
  return (
    <>
      <button
        type={props.type ?? 'button'}
        class={props.class}
        aria-disabled={props.busy || undefined}
        onClick={(event) => {
          if (props.busy) event.preventDefault()
          else props.onClick?.()
        }}
      >
        {props.busy ? `${props.busyText}…` : props.children}
      </button>
      <span role="status" class="unseen">
        {props.busy && props.busyText}
      </span>
    </>
  )
}
