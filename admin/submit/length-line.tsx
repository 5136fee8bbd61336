import type { FieldSpec } from '../../content/templates/template.ts'
import { messages } from '../language.ts'
import { lengthState, tooLong } from './length.ts'

/** Tells while one types how long the text may be, once it is near its limit. Read out once; the counting is for the eye. */
export function LengthLine(props: { id: string; field: FieldSpec; value: string; told: boolean }) {
  const m = messages()
  const { id, field, value } = props
  const state = lengthState(field, value)
  return (
    <>
      <span role="status" class="unseen">
        {state && m.form.most(field.maxLength)}
      </span>
      {state === 'near' && (
        <p class="hint" id={id}>
          {m.form.most(field.maxLength)} {m.form.soFar(value.length)}
        </p>
      )}
      {state === 'over' && !props.told && (
        <p class="error" id={id}>
          {tooLong(field, value, m)}
        </p>
      )}
    </>
  )
}
