import { describe, expect, test } from 'vitest'
import { dictionaryForTests } from '../language/fi/measure/dictionary.ts'
import { uiLanguages, type UiLanguage } from '../notice/common.ts'
import { templateOf } from '../templates/index.ts'
import { checklist } from './checklist.ts'
import { exampleSubject } from './example.ts'
import { rules } from './index.ts'
import type { Rule } from './rule.ts'

const morphology = dictionaryForTests()
const plain = rules.filter(({ group }) => group === 'plain-language')

/** What the writer's own words are quoted in, what follows "esimerkiksi:", addresses and lists of names: not our wording. */
const ourWords = (text: string) => text.replace(/[”“"][^”“"]*[”"]/gu, 'sana').replace(/: [^:]*\.$/u, '.')

/** Everything a rule says in a language: its name and reason, and each message as its own examples bring it about. */
function said(rule: Rule, language: UiLanguage): string[] {
  const { why, texts } = rule.messages[language]
  const outcomes = rule.examples.reject.map((example) =>
    rule.check(exampleSubject(example, (id) => templateOf(id).fields, morphology)),
  )
  const given = outcomes.flatMap((outcome) => [
    ...(('findings' in outcome && outcome.findings) || []),
    ...(outcome.result === 'needs-human' ? [outcome] : []),
  ])
  const spoken = given.flatMap(({ message, params }) => {
    const text = texts[message]?.(params)
    return text ? [text.what, text.how] : []
  })
  return [why, ...new Set(spoken)]
}

/** Warnings and errors of our own rules on one of our own texts, as "rule: words". */
function faults(text: string, language: UiLanguage): string[] {
  const own = ourWords(text)
  const subject = exampleSubject({ language, text: own }, (id) => templateOf(id).fields, morphology)
  return plain.flatMap((rule) => {
    const outcome = rule.check(subject)
    const findings = ('findings' in outcome && outcome.findings) || []
    return findings
      .filter(({ severity }) => severity !== 'hint')
      .map(({ place }) => `${rule.id}: ${place.kind === 'text' ? own.slice(place.start, place.end) : own}`)
  })
}

describe.each(uiLanguages)('what the rules say in %s passes the rules', (language) => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    for (const text of said(rule, language)) expect(faults(text, language), text).toEqual([])
  })
  test('the checklist', () => {
    for (const text of checklist[language]) expect(faults(text, language), text).toEqual([])
  })
})
