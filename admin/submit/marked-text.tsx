import { useRef } from 'preact/hooks'
import type { SpokenFinding } from '../../server/routes/check/schema.ts'
import { segments, type Mark } from './marks.ts'

/**
 * A text field that grows with its text and underlines places in it. The underlines are drawn on a copy behind the
 * field: the field itself stays the browser's own, so that typing, spell checking and screen readers work as ever.
 */
export function MarkedText(props: {
  id: string
  value: string
  language: string
  singleLine: boolean
  required: boolean
  invalid: boolean
  describedBy: string
  marks: readonly Mark[]
  onInput: (text: string) => void
  onBlur: () => void
}) {
  const oneLine = (text: string) => (props.singleLine ? text.replace(/[\r\n]+/g, ' ') : text)
  const copy = useRef<HTMLDivElement>(null)
  return (
    <div class={`marked ${props.singleLine ? '' : 'tall'}`}>
      <div class="copy" aria-hidden="true" ref={copy}>
        {segments(props.value, props.marks).map((part, i) =>
          part.severity ? (
            <mark key={i} class={`mark-${part.severity}`}>
              {part.text}
            </mark>
          ) : (
            part.text
          ),
        )}
        {'\u200b'}
      </div>
      <textarea
        id={props.id}
        rows={1}
        lang={props.language}
        value={props.value}
        aria-required={props.required}
        aria-invalid={props.invalid || undefined}
        aria-describedby={props.describedBy || undefined}
        spellcheck
        onInput={(event) => props.onInput(oneLine(event.currentTarget.value))}
        onBlur={props.onBlur}
        onScroll={(event) => {
          if (copy.current) copy.current.scrollTop = event.currentTarget.scrollTop
        }}
        onKeyDown={(event) => {
          if (props.singleLine && event.key === 'Enter') event.preventDefault()
        }}
      />
    </div>
  )
}

/** The places to underline in one text: those that still ask for something. */
export const marksOf = (findings: readonly SpokenFinding[]): Mark[] =>
  findings.flatMap(({ place, severity, answer }) =>
    place.kind === 'text' && !answer ? [{ start: place.start, end: place.end, severity }] : [],
  )
