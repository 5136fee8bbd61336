import { useEffect, useRef } from 'preact/hooks'
import type { FieldSpec } from '../../content/templates/template.ts'
import type { SpokenFinding } from '../../server/routes/check/schema.ts'
import { messages } from '../language.ts'
import { FieldFrame } from '../ui/field-frame.tsx'
import { FindingList } from '../ui/finding-list.tsx'
import { SplitOffer } from './split-offer.tsx'
import { lengthState } from './length.ts'
import { LengthLine } from './length-line.tsx'
import { MarkedText, marksOf } from './marked-text.tsx'
import { fieldId, textAt, type TextField as Field } from './places.ts'
import type { Writing } from './writing.ts'

/** One text of the notice in one language, with the findings that speak of it. */
export function TextField(props: {
  writing: Writing
  at: Field
  label: string
  hint: string
  required: boolean
  singleLine: boolean
  /** The field whose limit the text is told of, where it has one. */
  bound?: FieldSpec
  /** The language's name, where there are several. */
  tag?: string
}) {
  const { writing, at } = props
  const m = messages()
  const id = fieldId(at.field, at.language)
  const value = textAt(writing.draft.value, at)
  const mistake = writing.missing.value.find((one) => one.target === id)
  const mine = mistake ? [] : writing.shown.value.filter((finding) => speaksOf(finding, at))
  const length = props.bound ? lengthState(props.bound, value) : null
  const show = (finding: SpokenFinding) => selectPlace(id, finding)
  return (
    <FieldFrame
      id={id}
      label={props.tag ? `${props.label} ${m.form.inLanguageTag(props.tag)}` : props.label}
      hint={props.hint}
      required={props.required}
      {...(mistake ? { error: mistake.text } : {})}
    >
      {(describedBy) => (
        <>
          <MarkedText
            id={id}
            value={value}
            language={at.language}
            singleLine={props.singleLine}
            required={props.required}
            invalid={
              Boolean(mistake) || length === 'over' || mine.some((finding) => finding.severity === 'error')
            }
            describedBy={[
              describedBy,
              length ? `${id}-length` : '',
              mine.length > 0 ? `${id}-findings-count` : '',
            ]
              .filter(Boolean)
              .join(' ')}
            marks={marksOf(mine)}
            onInput={(text) => writing.write(at, text)}
            onBlur={() => writing.touch(id)}
          />
          {props.bound && (
            <LengthLine id={`${id}-length`} field={props.bound} value={value} told={Boolean(mistake)} />
          )}
          <Undo writing={writing} at={at} value={value} />
          {mine.length > 0 && (
            <p class="unseen" id={`${id}-findings-count`}>
              {m.findings.count(mine.length)}
            </p>
          )}
          <FindingList
            id={`${id}-findings`}
            findings={mine}
            text={value}
            centres={writing.centres}
            onUse={writing.use}
            onShow={show}
            onAnswer={writing.answer}
          />
          <SplitOffer writing={writing} at={at} />
        </>
      )}
    </FieldFrame>
  )
}

export function speaksOf({ place }: SpokenFinding, at: Field): boolean {
  if (place.kind !== 'text' && place.kind !== 'field') return false
  return place.field === at.field && (place.language === undefined || place.language === at.language)
}

function selectPlace(id: string, { place }: SpokenFinding) {
  const element = document.getElementById(id)
  if (!(element instanceof HTMLTextAreaElement) || place.kind !== 'text') return
  element.focus()
  element.setSelectionRange(place.start, place.end)
}

/** After "use this": says so and offers the way back, where the button stood. */
function Undo(props: { writing: Writing; at: Field; value: string }) {
  const m = messages().findings
  const button = useRef<HTMLButtonElement>(null)
  const used = props.writing.used.value
  const mine =
    used?.at.field === props.at.field && used.at.language === props.at.language && used.after === props.value
  useEffect(() => {
    if (mine) button.current?.focus()
  }, [mine, used])
  if (!mine) return null
  return (
    <p class="actions">
      <span role="status">{m.used}</span>
      <button
        type="button"
        class="second"
        ref={button}
        onClick={() => {
          props.writing.undoUse()
          document.getElementById(fieldId(props.at.field, props.at.language))?.focus()
        }}
      >
        {m.undo}
      </button>
    </p>
  )
}
