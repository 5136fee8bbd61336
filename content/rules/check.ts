import type { Finding, HumanCheck, Report } from '../notice/finding.ts'
import type { Rule, Subject } from './rule.ts'
import { tidy } from './tidy.ts'

/**
 * What the rules say of a notice: findings sorted by place, none repeated for the same place, and what a person must
 * look at. Pure: the same subject gives the same report.
 */
export function checkWith(rules: readonly Rule[], subject: Subject): Report {
  const findings: Finding[] = []
  const needsHuman: HumanCheck[] = []
  for (const rule of rules) {
    const outcome = rule.check(subject)
    if (outcome.result === 'needs-human')
      needsHuman.push({ rule: rule.id, message: outcome.message, params: outcome.params })
    if (outcome.result === 'fail' || outcome.result === 'needs-human')
      for (const finding of outcome.findings ?? []) findings.push({ rule: rule.id, ...finding })
  }
  return { findings: tidy(findings, subject), needsHuman }
}
