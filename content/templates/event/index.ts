import { schemaOf } from '../schema.ts'
import type { Template } from '../template.ts'
import { examples } from './examples.ts'
import { fields } from './fields.ts'
import { messages } from './messages.ts'

export const event: Template = {
  id: 'event',
  fields,
  contentSchema: schemaOf(fields, 'content'),
  detailsSchema: schemaOf(fields, 'details'),
  messages,
  examples,
}
