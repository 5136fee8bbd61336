import type { MessageParams, Severity } from '../notice/finding.ts'
import type { Outcome } from './rule.ts'

/** The three answers of a rule that looks at one measured property of the picture or video. */
export function onMedia<Key extends string>(severity: Severity) {
  const found = (message: Key, params: MessageParams = {}): Outcome => ({
    result: 'fail',
    findings: [{ severity, place: { kind: 'picture' }, message, params }],
  })
  const pass: Outcome = { result: 'pass' }
  const notApplicable: Outcome = { result: 'not-applicable' }
  return { found, pass, notApplicable }
}
