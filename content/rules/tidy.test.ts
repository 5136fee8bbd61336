import { describe, expect, test } from 'vitest'
import type { Finding } from '../notice/finding.ts'
import type { Subject } from './rule.ts'
import { tidy } from './tidy.ts'

const subject = { texts: [] } as unknown as Subject

const found = (
  rule: string,
  severity: Finding['severity'],
  [start, end]: readonly [number, number],
  replacement?: string,
): Finding => ({
  rule,
  severity,
  place: { kind: 'text', language: 'fi', field: 'text', start, end },
  message: 'any',
  params: {},
  ...(replacement !== undefined && { replacement }),
})

const heard = (...findings: Finding[]) => tidy(findings, subject).map(({ rule }) => rule)

describe('of rules that find the same words one is heard', () => {
  test('"tarkastus suoritetaan" is told once, by the rule that looks at more words', () => {
    const passive = found('passive', 'warning', [10, 21])
    const official = found('officialese', 'warning', [10, 21])
    expect(heard(passive, official, found('nominal-style', 'warning', [0, 21]))).toEqual(['nominal-style'])
  })
  test('the graver one', () => {
    expect(heard(found('officialese', 'hint', [0, 5], 'ja'), found('passive', 'warning', [0, 5]))).toEqual([
      'passive',
    ])
  })
  test('of equals the one with a wording to use', () => {
    expect(
      heard(found('passive', 'warning', [0, 9]), found('officialese', 'warning', [0, 5], 'teemme')),
    ).toEqual(['officialese'])
  })
  test('words side by side are told each', () => {
    expect(heard(found('passive', 'warning', [0, 5]), found('officialese', 'warning', [5, 9]))).toHaveLength(
      2,
    )
  })
  test('a long sentence and a hard word in it are two things', () => {
    expect(
      heard(found('sentence-length', 'warning', [0, 90]), found('officialese', 'warning', [5, 9])),
    ).toHaveLength(2)
  })
})
