import type { FieldSpec } from '../../content/templates/template.ts'
import type { Messages } from '../messages/fi.ts'

/** From this share of a field's limit on, the writer is told of it. */
const near = 0.9

type Bounded = Pick<FieldSpec, 'name' | 'maxLength'>

/** The words for a text longer than its field takes; null where it fits. Lengths in UTF-16 units, as the server counts. */
export const tooLong = ({ name, maxLength }: Bounded, value: string, { form }: Messages): string | null =>
  value.length > maxLength ? form.tooLong(form.longNames[name], value.length, maxLength) : null

/** How near a text is to its limit: null while the limit is no matter. */
export function lengthState({ maxLength }: Bounded, value: string): 'near' | 'over' | null {
  if (value.length > maxLength) return 'over'
  return value.length >= maxLength * near ? 'near' : null
}
