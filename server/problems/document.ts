import type { UiLanguage } from '../../content/notice/common.ts'
import type { Problem } from '../routes/route.ts'
import { problemStatus } from './codes.ts'
import type { Refusal } from './refusal.ts'
import { problemTexts } from './texts.ts'

/** The problem document (RFC 9457) of a refusal, in the caller's language. */
export function problemDocument(refusal: Refusal, language: UiLanguage, requestId: string): Problem {
  const { code, more } = refusal
  const texts = problemTexts[language]
  const { title, detail } = texts.problems[code]
  return {
    type: `urn:aulataulu:problem:${code}`,
    title,
    status: problemStatus[code],
    code,
    detail: fill(detail, { seconds: more.retryAfter ?? 60 }),
    requestId,
    ...(more.errors && {
      errors: more.errors.map((e) => ({
        pointer: e.pointer,
        code: e.code,
        detail: fill(texts.fields[e.code], { limit: e.limit ?? '' }),
      })),
    }),
    ...(more.findings && { findings: more.findings }),
    ...(more.currentVersion !== undefined && { currentVersion: more.currentVersion }),
  }
}

const fill = (text: string, values: Record<string, string | number>) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
