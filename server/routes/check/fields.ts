import { Value } from 'typebox/value'
import { languages } from '../../../content/notice/common.ts'
import { NoticeContent, type TemplateId } from '../../../content/notice/notice.ts'
import { templateOf } from '../../../content/templates/index.ts'

type Written = Pick<NoticeContent, 'content' | 'details' | 'picture'>

/**
 * The short form of a check, `fields`, in each way that a client may mean it: a whole notice, fields by language, or Finnish
 * fields with the shared details among them. Null: none of these.
 */
export function noticeOf(template: TemplateId, fields: Record<string, unknown>): Written | null {
  const written = { template, ...asWritten(template, fields) }
  return Value.Check(NoticeContent, written) ? written : null
}

function asWritten(template: TemplateId, fields: Record<string, unknown>): object {
  if (isObject(fields['content'])) {
    const { content, details, picture } = fields
    return { content, ...(isObject(details) && { details }), ...(isObject(picture) && { picture }) }
  }
  const names = Object.keys(fields)
  const byLanguage =
    names.length > 0 && names.every((name) => languages.some((language) => language === name))
  if (byLanguage) return { content: fields }
  const shared = new Set<string>(
    templateOf(template).fields.flatMap((f) => (f.in === 'details' ? [f.name] : [])),
  )
  const among = (inDetails: boolean) =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => shared.has(name) === inDetails))
  return { content: { fi: among(false) }, details: among(true) }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
