import type { FieldSpec, TemplateMessages } from '../../content/templates/template.ts'
import { language, messages } from '../language.ts'
import { FindingList } from '../ui/finding-list.tsx'
import { FieldFrame } from '../ui/field-frame.tsx'
import { fullLink, isMoment, joinMoment, splitMoment, withLikelyEnd } from '../ui/moment.ts'
import { fieldId } from './places.ts'
import { longDay } from '../ui/time.ts'
import type { Writing } from './writing.ts'

interface Props {
  writing: Writing
  field: FieldSpec
  words: TemplateMessages['fields'][string] | undefined
}

/** One detail that all languages share: a moment, a web address or a choice. */
export function DetailField(props: Props) {
  const { writing, field, words } = props
  const id = fieldId(field.name)
  const mistake = writing.missing.value.find((one) => one.target === id)
  const mine = writing.shown.value.filter(
    ({ place }) => !mistake && place.kind === 'field' && place.field === field.name,
  )
  const frame = {
    id,
    label: words?.label ?? field.name,
    hint: words?.hint ?? '',
    required: field.required,
    ...(mistake ? { error: mistake.text } : {}),
  }
  const set = (value: string) =>
    writing.change({ details: { ...writing.draft.value.details, [field.name]: value } })
  const value = writing.draft.value.details[field.name] ?? ''
  const invalid = Boolean(mistake) || mine.some((finding) => finding.severity === 'error')
  const control = { ...props, frame, value, set, invalid, onBlur: () => writing.touch(id) }
  return (
    <>
      {field.control === 'date-time' && <MomentField {...control} />}
      {field.control === 'choice' && <ChoiceField {...control} />}
      {(field.control === 'link' || field.control === 'line' || field.control === 'text') && (
        <LinkField {...control} />
      )}
      <FindingList findings={mine} centres={writing.centres} />
    </>
  )
}

interface Control extends Props {
  frame: { id: string; label: string; hint: string; required: boolean; error?: string }
  value: string
  invalid: boolean
  set: (value: string) => void
  onBlur: () => void
}

/** Day and time as two inputs, with the weekday in words to check it by. */
function MomentField({ writing, field, frame, value, set, invalid, onBlur }: Control) {
  const m = messages().form
  const moment = splitMoment(value)
  const described = [`${frame.id}-hint`, frame.error ? `${frame.id}-error` : ''].filter(Boolean).join(' ')
  const leave = () => {
    onBlur()
    const { details } = writing.draft.value
    if (field.name === 'starts') writing.change({ details: withLikelyEnd(details) })
  }
  return (
    <fieldset class={`field ${frame.error ? 'field-wrong' : ''}`} aria-describedby={described}>
      <legend>{frame.label}</legend>
      <p class="hint" id={`${frame.id}-hint`}>
        {frame.hint}
      </p>
      {frame.error && (
        <p class="error" id={`${frame.id}-error`}>
          {frame.error}
        </p>
      )}
      <div class="row">
        <label>
          <span class="label">{m.date}</span>
          <input
            type="date"
            id={frame.id}
            value={moment.date}
            aria-invalid={invalid || undefined}
            onInput={(event) => set(joinMoment({ ...moment, date: event.currentTarget.value }))}
            onBlur={leave}
          />
        </label>
        <label>
          <span class="label">{m.clock}</span>
          <input
            type="time"
            id={`${frame.id}-time`}
            value={moment.time}
            aria-invalid={invalid || undefined}
            onInput={(event) => set(joinMoment({ ...moment, time: event.currentTarget.value }))}
            onBlur={leave}
          />
        </label>
      </div>
      {isMoment(value) && <p class="hint">{longDay(`${moment.date}T12:00:00Z`, language.value)}</p>}
    </fieldset>
  )
}

function ChoiceField({ field, words, frame, value, set, onBlur }: Control) {
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
      <div class="choices">
        {field.choices?.map((choice, i) => (
          <label class="option" key={choice}>
            <input
              type="radio"
              id={i === 0 ? frame.id : `${frame.id}-${choice}`}
              name={frame.id}
              value={choice}
              checked={value === choice}
              onChange={() => set(choice)}
              onBlur={onBlur}
            />
            <span>{words?.choices?.[choice] ?? choice}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function LinkField({ field, frame, value, set, invalid, onBlur }: Control) {
  const link = field.control === 'link'
  return (
    <FieldFrame {...frame}>
      {(describedBy) => (
        <input
          type="text"
          inputMode={link ? 'url' : 'text'}
          id={frame.id}
          value={value}
          aria-invalid={invalid || undefined}
          aria-describedby={describedBy || undefined}
          autocapitalize={link ? 'none' : 'sentences'}
          onInput={(event) => set(event.currentTarget.value)}
          onBlur={() => {
            if (link && fullLink(value) !== value) set(fullLink(value))
            onBlur()
          }}
        />
      )}
    </FieldFrame>
  )
}
