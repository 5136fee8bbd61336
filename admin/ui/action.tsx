import type { ComponentChildren } from 'preact'

/** A button whose work takes time: it stays in place and in focus, says what goes on, and works once. */
export function Action(props: {
  busy: boolean
  busyText: string
  /** Not yet: it does not work, and says nothing. */
  waiting?: boolean
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
        aria-disabled={props.busy || props.waiting || undefined}
        onClick={(event) => {
          if (props.busy || props.waiting) event.preventDefault()
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
