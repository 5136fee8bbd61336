import { problemTexts } from '../problems/texts.ts'
import type { FieldError } from '../problems/refusal.ts'

/** What is wrong in the file, and where: a JSON pointer (RFC 6901), such as "/screens/2/centre". */
export interface Mistake {
  pointer: string
  text: string
}

/** What a field must look like, for those whose form a general sentence does not tell. By the field's own name. */
const forms: Record<string, string> = {
  id: 'letters, digits and hyphens, at most 64, such as "jokiranta-aula"',
  centre: 'the id of a centre',
  organisation: 'the id of an organisation',
  centres: 'ids of centres, at least one',
  email: 'an e-mail address',
  businessId: 'seven digits, a hyphen and the check digit, such as "0201256-6", or null',
  hours: 'seven lists of opening times from Monday to Sunday, such as [["08:00", "16:00"]], or null: always',
  openingHours: 'seven lists of opening times from Monday to Sunday, such as [["08:00", "16:00"]]',
}

/** A schema's error in words. */
export function inWords({ pointer, code, limit }: FieldError): Mistake {
  const names = pointer.split('/').filter((step) => !/^\d*$/.test(step))
  const form = code === 'wrong-form' || code === 'wrong-type' ? forms[names.at(-1) ?? ''] : undefined
  const text = problemTexts.en.fields[code].replace('{limit}', String(limit ?? ''))
  return { pointer, text: form === undefined ? text : `This must be: ${form}.` }
}
