import { describe, expect, test } from 'vitest'
import { dictionaryForTests } from './measure/dictionary.ts'
import jargon from './words/jargon.json' with { type: 'json' }

const morphology = dictionaryForTests()

describe.skipIf(!morphology)('Learned words of our own list, with the dictionary', () => {
  test('Every word of the list is known', () => {
    const words = jargon.flatMap(({ word }) => word.split(' '))
    expect(words.filter((word) => morphology?.knows(word) !== true)).toEqual([])
  })
  test.each([
    ['palliatiivisesta', 'palliatiivinen'],
    ['Fibromyalgiaan', 'fibromyalgia'],
    ['sytostaatin', 'sytostaatti'],
    ['remissioissa', 'remissio'],
    ['endoskopiapotilas', 'endoskopiapotilas'],
  ])('"%s" is a form of "%s"', (word, base) => {
    expect(morphology?.analyse(word).map((reading) => reading.base)).toContain(base)
  })
  test.each(['palliatiivvisesta', 'fibromyalgiasa', 'sytostaattin'])('"%s" is misspelled', (word) => {
    expect(morphology?.knows(word)).toBe(false)
  })
})
