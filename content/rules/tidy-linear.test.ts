import { expect, test } from 'vitest'
import { stepCounter } from '../measure/steps.ts'
import type { Finding } from '../notice/finding.ts'
import type { Subject } from './rule.ts'
import { tidy } from './tidy.ts'

/** So many findings of two rules, one of which yields to the other, on words that take turns. */
const taking = (turns: number): Finding[] =>
  ['date-format', 'dates-consistent'].flatMap((rule, second) =>
    Array.from({ length: turns }, (_, at): Finding => {
      const start = at * 10 + second * 5
      const place = { kind: 'text', language: 'fi', field: 'text', start, end: start + 5 } as const
      return { rule, severity: 'hint', place, message: 'any', params: {} }
    }),
  )

test('four times the findings take tidying less than six times the steps', async () => {
  const counter = await stepCounter('content/rules')
  const steps = async (turns: number) => {
    const findings = taking(turns)
    const counted = await counter.count(() => void tidy(findings, { texts: [] } as unknown as Subject))
    return counted.get('content/rules/tidy.ts') ?? 0
  }
  await steps(100)
  const [once, fourTimes] = [await steps(250), await steps(1000)]
  await counter.close()
  expect(once).toBeGreaterThan(250)
  expect(fourTimes / once).toBeLessThan(6)
})
