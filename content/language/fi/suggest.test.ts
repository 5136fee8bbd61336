import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dictionaryForTests } from './measure/dictionary.ts'

const morphology = dictionaryForTests()

describe.skipIf(!morphology)('Words near a misspelled one, with the dictionary', () => {
  test.each([
    ['tervetullu', 'tervetullut'],
    ['kahvilasa', 'kahvilassa'],
    ['ilmoitautua', 'ilmoittautua'],
    ['yhdistyksne', 'yhdistyksen'],
    ['helsingisä', 'Helsingissä'],
    ['Tulle mukkaan', undefined],
    ['mukkaan', 'mukaan'],
    ['qqqqqq', undefined],
    ['tapatumaan', 'tapahtumaan'],
    ['palliatiivseen', undefined],
    ['ilmottautumislomake', 'ilmoittautumislomake'],
    ['ab', undefined],
  ])('"%s" → %s', (word, first) => {
    expect(morphology?.suggest?.(word)[0]).toBe(first)
  })
  test('Every suggestion is a word that the dictionary knows, and there are five at most', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'taloihmisenkuä'), minLength: 3, maxLength: 12 })
    fc.assert(
      fc.property(letters, (word) => {
        const words = morphology?.suggest?.(word) ?? []
        expect(words.length).toBeLessThanOrEqual(5)
        for (const found of words) expect(morphology?.analyse(found).length).toBeGreaterThan(0)
      }),
    )
  })
})
