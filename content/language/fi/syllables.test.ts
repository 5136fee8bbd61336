import fc from 'fast-check'
import { expect, test } from 'vitest'
import { syllables } from './syllables.ts'

test.each([
  ['talo', 'ta-lo'],
  ['kerho', 'ker-ho'],
  ['tietokone', 'tie-to-ko-ne'],
  ['korkea', 'kor-ke-a'],
  ['maanantai', 'maa-nan-tai'],
  ['terveysasema', 'ter-ve-ys-a-se-ma', ['terveys', 'asema']],
  ['hauis', 'hau-is'],
  ['ohjaukseen', 'oh-ja-uk-seen'],
  ['vapaus', 'va-pa-us'],
  ['lapsuus', 'lap-suus'],
  ['pienentää', 'pie-nen-tää'],
  ['ilmoittautua', 'il-moit-tau-tu-a'],
  ['yöaika', 'yö-ai-ka', ['yö', 'aika']],
  ['linja-auto', 'lin-ja-au-to'],
  ["raa'an", 'raa-an'],
  ['strategia', 'stra-te-gi-a'],
  ['lääkäri', 'lää-kä-ri'],
  ['Oulu', 'Ou-lu'],
])('"%s" is read %s', (word, read, parts?: string[]) => {
  expect(syllables(word, parts).join('-')).toBe(read)
})

test('Nothing of a word is lost, whatever it is made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (word) => {
      expect(syllables(word).join('')).toBe(word.replace(/[^\p{L}\p{N}]+/gu, ''))
    }),
  )
})
