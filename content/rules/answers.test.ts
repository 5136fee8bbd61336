import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../notice/finding.ts'
import { answerable, answered, standing, withAnswers } from './answers.ts'

const finding = (text: string, words: string, rest: Partial<Finding> = {}): Finding => {
  const start = text.indexOf(words)
  return {
    rule: 'jargon-unexplained',
    severity: 'warning',
    place: { kind: 'text', language: 'fi', field: 'text', start, end: start + words.length },
    message: 'unexplained',
    params: {},
    ...rest,
  }
}
const texts = (text: string) => ({ content: { fi: { text } } })
const known = { reason: 'known', text: '' } as const

describe('an answer to a warning', () => {
  const before = 'Tule hoivaan. Palliatiivinen hoito auttaa.'
  const answers = answered([], finding(before, 'Palliatiivinen'), texts(before), known)

  test('stays with its words when the text around them changes', () => {
    const after = 'Uusi alku! Palliatiivinen hoito auttaa sinua.'
    const [found] = withAnswers([finding(after, 'Palliatiivinen')], answers, texts(after))
    expect(found?.answer).toEqual(known)
    expect(standing(answers, texts(after))).toEqual(answers)
  })
  test('is gone with its words', () => {
    expect(standing(answers, texts('Hoito auttaa.'))).toEqual([])
  })
  test('is of one rule, one text and one language', () => {
    const other = finding(before, 'Palliatiivinen', { rule: 'word-length' })
    const swedish = finding(before, 'Palliatiivinen')
    swedish.place = { ...swedish.place, language: 'sv' } as Finding['place']
    const both = { content: { fi: { text: before }, sv: { text: before } } }
    for (const one of withAnswers([other, swedish], answers, both)) expect(one.answer).toBeUndefined()
  })
  test('holds for the same words wherever they stand in the text, on one line or two', () => {
    const text = 'Näin on nyt\nasia. Näin on nyt asia.'
    const given = answered([], finding(text, 'on nyt asia'), texts(text), known)
    expect(withAnswers([finding(text, 'on nyt\nasia')], given, texts(text))[0]?.answer).toEqual(known)
  })
  test('is replaced by a later one, and can be taken back', () => {
    const own = { reason: 'own', text: 'Se on ryhmän nimi.' } as const
    const later = answered(answers, finding(before, 'Palliatiivinen'), texts(before), own)
    expect(later).toHaveLength(1)
    expect(withAnswers([finding(before, 'Palliatiivinen')], later, texts(before))[0]?.answer).toEqual(own)
    expect(answered(later, finding(before, 'Palliatiivinen'), texts(before), null)).toEqual([])
    expect(standing([...answers, ...later], texts(before))).toEqual(later)
  })
  test('cannot be given to an error or a hint', () => {
    for (const severity of ['error', 'hint'] as const) {
      const one = finding(before, 'Palliatiivinen', { severity })
      expect(answerable(one, texts(before))).toBeNull()
      expect(answered([], one, texts(before), known)).toEqual([])
      expect(withAnswers([one], answers, texts(before))[0]?.answer).toBeUndefined()
    }
  })
  test('can be given where nothing is quoted: to a field, the picture and the notice', () => {
    for (const place of [
      { kind: 'field', field: 'text', language: 'fi' },
      { kind: 'field', field: 'link' },
      { kind: 'picture' },
      { kind: 'notice' },
    ] as const) {
      const one = finding(before, 'Tule', { place })
      const given = answered([], one, texts(before), known)
      expect(withAnswers([one], given, texts('muuta'))[0]?.answer).toEqual(known)
      expect(standing(given, texts('muuta'))).toEqual(given)
    }
  })
})

test('whatever stands before and after the words, an answer finds them again', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 })
  fc.assert(
    fc.property(text, text, text, text, (a, b, c, d) => {
      const [before, after] = [`${a} sana ${b}`, `${c} sana ${d}`]
      const given = answered([], finding(before, 'sana'), texts(before), known)
      expect(standing(given, texts(after))).toEqual(given)
      expect(withAnswers([finding(after, 'sana')], given, texts(after))[0]?.answer).toEqual(known)
    }),
  )
})
