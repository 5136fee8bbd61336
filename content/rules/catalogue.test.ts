import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { uiLanguages } from '../notice/common.ts'
import { templateOf } from '../templates/index.ts'
import { exampleSubject } from './example.ts'
import { rules } from './index.ts'
import type { Outcome, Rule, RuleExample, Subject } from './rule.ts'
import { dictionaryForTests } from '../language/fi/measure/dictionary.ts'

const groups = ['plain-language', 'accessibility', 'technical'] as const
const rooms = groups.flatMap((group) =>
  readdirSync(join(import.meta.dirname, group), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => ({
      group,
      id: entry.name,
      files: readdirSync(join(import.meta.dirname, group, entry.name)),
    })),
)

test('every room on disk is a rule of the index, in its group, and every rule has a room', () => {
  const onDisk = rooms.map(({ group, id }) => `${group}/${id}`).sort()
  expect(rules.map(({ group, id }) => `${group}/${id}`).sort()).toEqual(onDisk)
})

test.each(rooms)('the room $id holds rule, examples and messages', ({ files }) => {
  expect(files).toEqual(expect.arrayContaining(['rule.ts', 'examples.ts', 'messages.ts']))
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('names its source, says why in three languages, and has accept and reject examples', () => {
    expect(rule.sources.length).toBeGreaterThan(0)
    expect(rule.severities.length).toBeGreaterThanOrEqual(rule.id === 'other-language' ? 0 : 1)
    const keys = uiLanguages.map((language) => Object.keys(rule.messages[language].texts).sort())
    expect(keys[1]).toEqual(keys[0])
    expect(keys[2]).toEqual(keys[0])
    for (const language of uiLanguages) {
      expect(rule.messages[language].name).not.toBe('')
      expect(rule.messages[language].why).not.toBe('')
    }
    expect(rule.examples.accept.length).toBeGreaterThan(0)
    expect(rule.examples.reject.length).toBeGreaterThan(0)
    const shown = [...rule.examples.accept, ...rule.examples.reject].map((example) => example.language)
    if (rule.languages !== 'all') expect(new Set(shown)).toEqual(new Set(rule.languages))
  })
  const morphology = dictionaryForTests()
  const withDictionary = test.skipIf(rule.needsDictionary && !morphology)
  const teaches = ({ needsDictionary }: RuleExample) => !needsDictionary || morphology !== null
  const titled = (examples: readonly RuleExample[]) =>
    examples.map((example) => [example.text ?? example.note ?? JSON.stringify(example), example] as const)
  withDictionary.each(titled(rule.examples.accept))('accepts %s', (_, example) => {
    const { subject, outcome } = run(rule, example)
    expect(quotes(outcome, subject)).toEqual([])
  })
  withDictionary.each(titled(rule.examples.reject.filter(teaches)))('finds fault with %s', (_, example) => {
    const { subject, outcome } = run(rule, example)
    expect(['fail', 'needs-human']).toContain(outcome.result)
    const findings = findingsOf(outcome)
    if (example.finds) expect(quotes(outcome, subject)).toEqual(example.finds)
    else expect(findings, JSON.stringify(findings)).toHaveLength(example.findings ?? 1)
    if (example.mended !== undefined) expect(findings[0]?.replacement).toBe(example.mended)
    for (const { severity, message, params } of findings) {
      expect(rule.severities).toContain(severity)
      for (const language of uiLanguages) {
        const spoken = rule.messages[language].texts[message]?.(params)
        expect(spoken?.what).toMatch(/\S[.!?”’]$/)
        expect(spoken?.how).toMatch(/\S[.!?”’]$/)
        expect(`${spoken?.what} ${spoken?.how}`).not.toMatch(/undefined|NaN/)
      }
    }
  })

  function run(rule: Rule, example: RuleExample) {
    const subject = exampleSubject(example, (id) => templateOf(id).fields, morphology)
    return { subject, outcome: rule.check(subject) }
  }
})

const findingsOf = (outcome: Outcome) => ('findings' in outcome && outcome.findings) || []

const quotes = (outcome: Outcome, { texts }: Subject) =>
  findingsOf(outcome).map(({ place, message }) => {
    if (place.kind !== 'text') return message
    const text = texts.find(({ language, field }) => language === place.language && field === place.field)
    return text?.analysed.text.slice(place.start, place.end)
  })
