import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { messages } from '../language.ts'

let pagesSeen = 0

/** Opens a page: its title in the window and as h1, which takes the focus when one comes from another page. */
export function Page(props: { title: string; lead?: ComponentChildren; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const m = messages()
  useEffect(() => {
    document.title = `${props.title} – ${m.app}`
  }, [props.title, m.app])
  useEffect(() => {
    pagesSeen += 1
    if (pagesSeen === 1) return
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {props.title}
      </h1>
      {props.lead && <p class="lead">{props.lead}</p>}
      {props.children}
    </>
  )
}
