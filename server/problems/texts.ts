import type { UiLanguage } from '../../content/notice/common.ts'
import type { FieldCode, ProblemCode } from './codes.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { sv } from './sv.ts'

/** What happened, and the way on. `{limit}` and `{seconds}` are filled in. */
export interface ProblemTexts {
  problems: Record<ProblemCode, { title: string; detail: string }>
  fields: Record<FieldCode, string>
}

export const problemTexts: Record<UiLanguage, ProblemTexts> = { fi, sv, en }
