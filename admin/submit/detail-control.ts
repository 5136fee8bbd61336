import type { FieldSpec, TemplateMessages } from '../../content/templates/template.ts'
import type { Writing } from './writing.ts'

/** What each kind of control of a detail is drawn from. */
export interface DetailControl {
  writing: Writing
  field: FieldSpec
  words: TemplateMessages['fields'][string] | undefined
  frame: { id: string; label: string; hint: string; required: boolean; error?: string }
  value: string
  invalid: boolean
  set: (value: string) => void
  onBlur: () => void
}
