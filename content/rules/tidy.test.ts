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

const pairs = [
  ['acronym-unexplained', 'abbreviation'],
  ['acronym-unexplained', 'capitals'],
  ['acronym-unexplained', 'jargon-unexplained'],
  ['date-format', 'dates-consistent'],
  ['number-format', 'date-format'],
  ['number-format', 'abbreviation'],
  ['participle-attribute', 'agent-participle'],
  ['spelling', 'abbreviation'],
  ['spelling', 'capitals'],
  ['spelling', 'personal-data'],
  ['spelling', 'language-of-parts'],
  ['language-of-parts', 'languages-present'],
  ['officialese', 'abbreviation'],
  ['officialese', 'jargon-unexplained'],
] as const

describe.each(pairs)('%s yields to %s', (silent, speaking) => {
  const one = found(silent, 'hint', [10, 20])
  const other = (start: number, end: number, place: object = {}): Finding => {
    const finding = found(speaking, 'hint', [start, end])
    return { ...finding, place: { ...finding.place, ...place } as Finding['place'] }
  }
  const heardOf = (...others: Finding[]) => heard(one, ...others).includes(silent)

  test.each([
    [10, 20],
    [5, 11],
    [19, 25],
    [12, 14],
    [0, 90],
  ])('about words they share (%i to %i)', (start, end) => {
    expect(heardOf(other(start, end))).toBe(false)
  })
  test('not beside them, in another field or in another language', () => {
    expect(heardOf(other(0, 10), other(20, 30))).toBe(true)
    expect(heardOf(other(10, 20, { field: 'title' }))).toBe(true)
    expect(heardOf(other(10, 20, { language: 'sv' }))).toBe(true)
  })
  test('among many others on either side', () => {
    const many = Array.from({ length: 50 }, (_, at) => other(30 + at * 10, 35 + at * 10))
    expect(heardOf(other(0, 5), ...many)).toBe(true)
    expect(heardOf(other(0, 5), other(15, 16), ...many)).toBe(false)
  })
})

test('officialese that is more than a hint is heard beside unexplained jargon', () => {
  expect(
    heard(found('officialese', 'warning', [0, 5]), found('jargon-unexplained', 'hint', [0, 5])),
  ).toContain('officialese')
})
