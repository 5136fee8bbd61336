import type { FieldSpec } from '../template.ts'
import { contact, ends, link, price, professionals, starts, text, title, topic, where } from '../fields.ts'

/** Something that happens once: when it is, is written by us in each language from `starts` and `ends`. */
export const fields: readonly FieldSpec[] = [
  title,
  text,
  starts,
  ends,
  where,
  price,
  contact,
  link,
  topic,
  professionals,
]
