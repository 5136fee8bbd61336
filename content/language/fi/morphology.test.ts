import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Reading } from '../text.ts'
import { dictionaryForTests } from './measure/dictionary.ts'

const morphology = dictionaryForTests()

/** Words chosen and read by hand: each must have such a reading among its readings. */
const expected: readonly [string, Partial<Reading>][] = [
  ['talossa', { base: 'talo', class: 'noun', case: 'inessive', number: 'singular' }],
  [
    'taloissammekin',
    { base: 'talo', case: 'inessive', number: 'plural', possessive: '1p', clitics: ['kin'] },
  ],
  ['Helsingissä', { base: 'Helsinki', class: 'proper-noun', name: 'place', case: 'inessive' }],
  ['tehdessään', { base: 'tehdä', infinitive: 'E', case: 'inessive', possessive: '3', verb: 'tehdä' }],
  ['tehtäessä', { base: 'tehdä', infinitive: 'E', case: 'inessive', person: 'passive' }],
  ['tehden', { base: 'tehdä', infinitive: 'E', case: 'instructive' }],
  ['saadakseen', { base: 'saada', infinitive: 'A', case: 'translative', possessive: '3' }],
  ['lukematta', { base: 'lukea', infinitive: 'MA', case: 'abessive' }],
  ['lukemaan', { base: 'lukea', infinitive: 'MA', case: 'illative' }],
  ['tekemäisillään', { base: 'tehdä', infinitive: 'MAISILLA' }],
  ['järjestämä', { base: 'järjestämä', participle: 'agent', verb: 'järjestää', case: 'nominative' }],
  ['suorittaneet', { base: 'suorittanut', participle: 'NUT', verb: 'suorittaa', number: 'plural' }],
  ['hyväksytyistä', { base: 'hyväksytty', participle: 'TU', verb: 'hyväksyä', case: 'elative' }],
  ['liitettävien', { base: 'liitettävä', participle: 'TAVA', verb: 'liittää', case: 'genitive' }],
  ['sairastaville', { base: 'sairastava', participle: 'VA', verb: 'sairastaa', case: 'allative' }],
  ['tekemättömän', { participle: 'negative', verb: 'tehdä', case: 'genitive' }],
  ['ilmoittautumatta', { base: 'ilmoittautua', infinitive: 'MA', case: 'abessive' }],
  ['annettaneen', { base: 'antaa', mood: 'potential', person: 'passive' }],
  ['pidetään', { base: 'pitää', mood: 'indicative', tense: 'present', person: 'passive' }],
  ['voida', { base: 'voida', person: 'passive', connegative: 'only' }],
  ['tule', { base: 'tulla', mood: 'imperative', person: 2, connegative: 'possible' }],
  ['älkää', { base: 'ei', class: 'negation', mood: 'imperative', person: 2, number: 'plural' }],
  ['ellei', { base: 'ellei', class: 'negation' }],
  ['läheisineen', { base: 'läheinen', case: 'comitative', possessive: '3' }],
  ['perusteluin', { case: 'instructive', number: 'plural' }],
  ['nopeasti', { base: 'nopea', class: 'adjective', case: 'adverbial' }],
  ['parempi', { base: 'hyvä', class: 'adjective', comparison: 'comparative' }],
  ['minut', { base: 'minä', class: 'pronoun', case: 'accusative' }],
  ['kanssa', { base: 'kanssa', class: 'adposition' }],
  ['SPR:n', { base: 'SPR', class: 'abbreviation', case: 'genitive' }],
  ['2020-luvulla', { base: '2020-luku', case: 'adessive' }],
  ['180:n', { base: '180', class: 'numeral', case: 'genitive' }],
  ['raa’an', { base: 'raaka', case: 'genitive' }],
  ['yhtätoista', { class: 'numeral', case: 'partitive' }],
  ['sosiaali-', { class: 'prefix' }],
  ['Itä-Suomen', { base: 'Itä-Suomi', class: 'proper-noun', case: 'genitive' }],
  ['vertaistukiryhmässä', { base: 'vertaistukiryhmä', parts: ['vertais', 'tuki', 'ryhmässä'] }],
  ['vertais-tukiryhmässä', { base: 'vertais-tukiryhmä', case: 'inessive' }],
  ['hyvinvointialueen', { base: 'hyvinvointialue', parts: ['hyvin', 'vointi', 'alueen'] }],
]

describe.skipIf(!morphology)('Finnish words, with the dictionary', () => {
  test.each(expected)('%s', (word, reading) => {
    expect(morphology?.analyse(word)).toContainEqual(expect.objectContaining(reading))
  })

  test.each([
    'tervetulut',
    'kordinaattoriin',
    'soittamala',
    'maanatai-iltaisin',
    'linjaauto',
    'helsinki',
    'taLo',
  ])('"%s" is not spelled so', (word) => expect(morphology?.knows(word)).toBe(false))
  test.each([
    'Talo',
    'TALO',
    'HELSINKI',
    'linja-auto',
    'Itä-Suomi',
    'EU:n',
    '10-vuotias',
    'ta\u00adlo',
    'rock-ilta',
  ])('"%s" is spelled right', (word) => expect(morphology?.knows(word)).toBe(true))

  test('Any string has an answer, the same each time', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'taloihmi-:ä5.\u00ad😀'), maxLength: 60 })
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ unit: 'binary' })), (word) => {
        expect(morphology?.analyse(word)).toEqual(morphology?.analyse(word))
        for (const { parts } of morphology?.analyse(word) ?? []) expect(parts.length).toBeGreaterThan(0)
      }),
    )
  })
  test('A word of 5,000 letters is unknown, and nothing more', () => {
    expect(morphology?.knows('talo'.repeat(1250))).toBe(false)
  })
})
