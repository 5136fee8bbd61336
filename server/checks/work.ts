import type { Morphology } from '../../content/language/index.ts'
import type { Instant, UiLanguage } from '../../content/notice/common.ts'
import type { CheckAnswer, SpokenReport } from '../routes/check/schema.ts'
import { checkOn, reportOn, type Checked } from '../rules.ts'

/** What is asked of the rules, as it goes to another thread: plain values alone. */
export interface Work {
  /** `report`: findings, for every notice named; `check`: findings and how easy the texts are. */
  kind: 'report' | 'check'
  checked: readonly Checked[]
  now: Instant
  language: UiLanguage
}
export type Done = (SpokenReport | CheckAnswer)[]

/** Does the work, in whichever thread it came to. */
export const doWork = ({ kind, checked, ...reader }: Work, morphology: Morphology | null): Done =>
  checked.map((one) => (kind === 'check' ? checkOn : reportOn)(one, { ...reader, morphology }))
