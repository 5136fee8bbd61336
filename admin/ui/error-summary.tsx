import { useEffect, useRef } from 'preact/hooks'
import { messages } from '../language.ts'

export interface Mistake {
  /** The id of the field to go to. */
  target: string
  text: string
}

/** What is to be mended before sending, on top of the form; takes the focus each time it is given anew. */
export function ErrorSummary(props: { mistakes: readonly Mistake[]; onGo?: (target: string) => void }) {
  const m = messages().form
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.focus()
    box.current?.scrollIntoView({ block: 'start' })
  }, [props.mistakes])
  if (props.mistakes.length === 0) return null
  const go = (event: Event, target: string) => {
    event.preventDefault()
    props.onGo?.(target)
    // The field may have to be drawn first (another language's tab).
    requestAnimationFrame(() => document.getElementById(target)?.focus())
  }
  return (
    <div class="box bad" role="alert" tabIndex={-1} ref={box} aria-labelledby="mistakes-title">
      <h2 id="mistakes-title">{m.summaryTitle}</h2>
      <p>{m.summaryLead}</p>
      <ul>
        {props.mistakes.map((mistake) => (
          <li key={mistake.target + mistake.text}>
            <a href={`#${mistake.target}`} onClick={(event) => go(event, mistake.target)}>
              {mistake.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
