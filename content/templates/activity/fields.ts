import type { FieldSpec } from '../template.ts'
import { contact, link, price, professionals, text, title, topic, when, where } from '../fields.ts'

/** Something that goes on every week or month: the writer says when. */
export const fields: readonly FieldSpec[] = [
  title,
  text,
  when,
  where,
  price,
  contact,
  link,
  topic,
  professionals,
]
