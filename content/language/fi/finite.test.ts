import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse } from '../index.ts'
import { wordsIn } from './context.ts'
import { finiteAt } from './finite.ts'
import { dictionaryForTests } from './measure/dictionary.ts'

const morphology = dictionaryForTests()
const finite = (text: string) =>
  analyse(text, 'fi', morphology).sentences.flatMap((sentence) => {
    const words = wordsIn(sentence)
    return words.filter((_, at) => finiteAt(words, at)).map(({ lower }) => lower)
  })

describe.skipIf(!morphology)('Finite verbs in their sentence, with the dictionary', () => {
  test.each([
    ['Hoitaja soittaa ja varaa ajan.', ['soittaa', 'varaa']],
    ['Voit soittaa ja ottaa yhteyttä.', ['voit']],
    ['Se voi maksaa paljon.', ['voi']],
    ['Sinun ei tarvitse tulla.', ['ei']],
    ['Apua tarvitsevat asukkaat voivat soittaa.', ['voivat']],
    ['Kuorossa laulavat nuoret.', ['laulavat']],
    ['Kävin näin ollen kotona.', ['kävin']],
    ['Komissio halusi korvata kulut.', ['halusi']],
    ['Kutsu lähetetään kotiin.', ['lähetetään']],
    ['Kahvia ja pullaa.', []],
  ])('%s', (text, verbs) => {
    expect(finite(text)).toEqual(verbs)
  })

  test('Any words in any order have an answer', () => {
    const words =
      'ei tulee voivat hakevat ja jotka , talon tehdä saanut kun on hakemuksia näin . saapuneita'.split(' ')
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 80 }), (some) => {
        expect(finite(some.join(' ')).length).toBeLessThanOrEqual(some.length)
      }),
    )
  })
})
