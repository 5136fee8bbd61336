import type { FieldCode, ProblemCode } from './codes.ts'

/** What happened, and the way on. `{limit}` and `{seconds}` are filled in. */
export interface ProblemTexts {
  problems: Record<ProblemCode, { title: string; detail: string }>
  fields: Record<FieldCode, string>
}
