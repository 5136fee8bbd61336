import { Compile } from 'typebox/compile'
import { languages } from '../../../content/notice/common.ts'
import { NoticeContent, type TemplateId } from '../../../content/notice/notice.ts'
import { templateOf } from '../../../content/templates/index.ts'
import { closed } from '../../plugins/closed.ts'
import { fieldErrors } from '../../plugins/validation.ts'
import { Refusal, refuse, wrongField, type FieldError } from '../../problems/refusal.ts'

const notice = Compile(closed(NoticeContent))

/**
 * The short form of a check, `fields`, in each way that a client may mean it: a whole notice, fields by language, or Finnish
 * fields with the shared details among them. Refused where it is none of these; `asSent` turns a pointer into the notice into
 * one into what was sent.
 */
export function noticeOf(
  template: TemplateId,
  fields: Record<string, unknown>,
): { written: NoticeContent; asSent(error: FieldError): FieldError } | Refusal {
  const { written, place } = asWritten(template, fields)
  const asSent = (error: FieldError) => ({ ...error, pointer: error.pointer.replace(place, '/fields/') })
  if (notice.Check(written)) return { written, asSent }
  const strays = fieldErrors(notice.Errors(written)).filter(({ code }) => code === 'unknown-field')
  if (strays.length > 0) return refuse('invalid-input', { errors: strays.map(asSent) })
  return wrongField('/fields', 'wrong-form')
}

/** `place`: the beginning of a pointer into the notice that what was sent does not have. */
function asWritten(
  template: TemplateId,
  fields: Record<string, unknown>,
): { written: object; place: RegExp } {
  // A whole notice may name its template, but is checked as the one that was asked for.
  if (isObject(fields['content'])) return { written: { ...fields, template }, place: /^\// }
  const names = Object.keys(fields)
  const byLanguage =
    names.length > 0 && names.every((name) => languages.some((language) => language === name))
  if (byLanguage) return { written: { template, content: fields }, place: /^\/content\// }
  const shared = new Set<string>(
    templateOf(template).fields.flatMap((f) => (f.in === 'details' ? [f.name] : [])),
  )
  const among = (inDetails: boolean) =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => shared.has(name) === inDetails))
  return {
    written: { template, content: { fi: among(false) }, details: among(true) },
    place: /^\/(content\/fi|details)\//,
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
