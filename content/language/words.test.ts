import { describe, expect, test } from 'vitest'
import english from './en/words/officialese.json' with { type: 'json' }
import { dictionaryForTests } from './fi/measure/dictionary.ts'
import acronyms from './fi/words/acronyms.json' with { type: 'json' }
import jargon from './fi/words/jargon.json' with { type: 'json' }
import officialese from './fi/words/officialese.json' with { type: 'json' }

const morphology = dictionaryForTests()
const lists: [string, readonly string[]][] = [
  ['officialese (fi)', officialese.map(({ word }) => word)],
  ['officialese (en)', english.map(({ word }) => word)],
  ['jargon (fi)', jargon.map(({ word }) => word)],
  ['acronyms (fi)', acronyms.map(({ short }) => short)],
]

describe.each(lists)('the list %s', (_, words) => {
  test('is sorted and names no word twice', () => {
    const lower = words.map((word) => word.toLowerCase())
    expect(lower).toEqual([...lower].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
    expect(new Set(lower).size).toBe(lower.length)
  })
})

test('there are words enough: 500 of offices, 150 of care', () => {
  // Words that everybody knows stand in the lists for their easier wording and count for nothing.
  expect(officialese.filter((entry) => !entry.ordinary).length).toBeGreaterThanOrEqual(500)
  expect(jargon.filter((entry) => !entry.known).length).toBeGreaterThanOrEqual(150)
})

test('no entry is its own everyday word', () => {
  expect(officialese.filter(({ word, plain }) => plain.includes(word))).toEqual([])
})

test.skipIf(!morphology)('the dictionary knows the inflected officialese, so that it is found', () => {
  const unknown = officialese
    .filter(({ part, word }) => part !== 'fixed' && !word.includes(' '))
    .filter(({ word }) => !morphology!.analyse(word).length)
  expect(unknown.map(({ word }) => word)).toEqual([])
})
