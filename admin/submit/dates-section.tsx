import { language, messages } from '../language.ts'
import { daysBetween, longDay } from '../ui/time.ts'
import { FieldFrame } from '../ui/field-frame.tsx'
import { FindingList } from '../ui/finding-list.tsx'
import { fieldId } from './places.ts'
import type { Writing } from './writing.ts'

/** First and last day on screen, both included. */
export function DatesSection({ writing }: { writing: Writing }) {
  const m = messages().dates
  const { validFrom, validUntil, template } = writing.draft.value
  const days = validFrom && validUntil ? daysBetween(validFrom, validUntil) : 0
  return (
    <>
      <DateField
        writing={writing}
        name="validFrom"
        label={m.from}
        value={validFrom}
        onInput={(date) => writing.change({ validFrom: date })}
      />
      <DateField
        writing={writing}
        name="validUntil"
        label={m.until}
        hint={m.untilHint[template]}
        value={validUntil}
        onInput={(date) => writing.change({ validUntil: date, untilChosen: date !== '' })}
      />
      {days > 0 && <p class="quiet">{m.days(days)}</p>}
    </>
  )
}

function DateField(props: {
  writing: Writing
  name: 'validFrom' | 'validUntil'
  label: string
  hint?: string
  value: string
  onInput: (date: string) => void
}) {
  const { writing, name, value } = props
  const id = fieldId(name)
  const mistake = writing.missing.value.find((one) => one.target === id)
  const mine = writing.shown.value.filter(
    ({ place }) => !mistake && value !== '' && place.kind === 'field' && place.field === name,
  )
  return (
    <FieldFrame
      id={id}
      label={props.label}
      {...(props.hint ? { hint: props.hint } : {})}
      {...(mistake ? { error: mistake.text } : {})}
    >
      {(describedBy) => (
        <>
          <input
            type="date"
            id={id}
            value={value}
            aria-invalid={Boolean(mistake) || undefined}
            aria-describedby={describedBy || undefined}
            onInput={(event) => props.onInput(event.currentTarget.value)}
            onBlur={() => writing.touch(id)}
          />
          {value && <p class="hint">{longDay(`${value}T12:00:00Z`, language.value)}</p>}
          <FindingList findings={mine} centres={writing.centres} onAnswer={writing.answer} />
        </>
      )}
    </FieldFrame>
  )
}
