import { withoutStrayTurns, withoutUnseen } from '../../content/notice/direction.ts'
import type { FieldSpec, TemplateMessages } from '../../content/templates/template.ts'
import { FindingList } from '../ui/finding-list.tsx'
import { FieldFrame } from '../ui/field-frame.tsx'
import { fullLink } from '../ui/moment.ts'
import { ChoiceField } from './choice-field.tsx'
import type { DetailControl } from './detail-control.ts'
import { MomentField } from './moment-field.tsx'
import { fieldId } from './places.ts'
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
      <FindingList findings={mine} centres={writing.centres} onAnswer={writing.answer} />
    </>
  )
}

function LinkField({ field, frame, value, set, invalid, onBlur }: DetailControl) {
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
          onInput={(event) =>
            set(
              link ? withoutUnseen(event.currentTarget.value) : withoutStrayTurns(event.currentTarget.value),
            )
          }
          onBlur={() => {
            if (link && fullLink(value) !== value) set(fullLink(value))
            onBlur()
          }}
        />
      )}
    </FieldFrame>
  )
}
