import type { FieldSpec } from '../template.ts'
import { contact, link, professionals, text, title, topic } from '../fields.ts'

/** News or a request without a time or a place. */
export const fields: readonly FieldSpec[] = [title, text, contact, link, topic, professionals]
