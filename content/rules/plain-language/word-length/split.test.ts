import { describe, expect, test } from 'vitest'
import { wordsIn } from '../../../language/fi/context.ts'
import { dictionaryForTests } from '../../../language/fi/measure/dictionary.ts'
import { analyse } from '../../../language/index.ts'
import { pairs } from './pairs.ts'
import { splitInTwo } from './split.ts'

const morphology = dictionaryForTests()

const splitOf = (word: string): string | null => {
  const [sentence] = analyse(`on ${word}`, 'fi', morphology).sentences
  const reading = sentence && wordsIn(sentence)[1]?.readings[0]
  return reading ? splitInTwo(word, reading) : null
}

describe.skipIf(!morphology)('a long word takes its hyphen where the reader would', () => {
  test.each(
    'seurakunta-talolla seurakunta-talo hyvinvointi-alueella vertaistuki-ryhmään omaishoidon-tuki vapaaehtois-työntekijä mielenterveys-kuntoutuja sosiaali-työntekijä lastensuojelu-yhdistys maahanmuuttaja-naiset kansainvälisyys-kerho keinutuoli-jumppa kuntosali-harjoittelu apuväline-lainaamo koti-sairaanhoito suun-terveydenhoito erityis-nuorisotyö iltapäivä-toiminta perheasiain-neuvottelukeskus itsenäisyyspäivä-juhla työttömyys-päiväraha edunvalvonta-valtuutus kokemus-asiantuntijat verenpaineen-mittaus lapsiperhe-työ painonhallinta-kurssi muistikahvila-toiminta'
      .split(' ')
      .map((word) => [word]),
  )('%s', (split) => expect(splitOf(split.replace('-', ''))).toBe(split))
  test.each([
    ['fysioterapeutti', 'its first part is no word'],
    ['asiakaslähtöinen', 'its last part is no word'],
    ['aivoverenkiertohäiriö', 'nothing tells where four parts are cut'],
    ['linja-autoasema', 'it has a hyphen'],
    ['seniorileikkiryhmä', 'nothing tells which border is the greater'],
  ])('"%s" stays whole: %s', (word) => expect(splitOf(word)).toBeNull())
})

test('the pairs are sorted, once each, and have one border', () => {
  expect([...new Set(pairs)].sort()).toEqual([...pairs])
  for (const pair of pairs) expect(pair).toMatch(/^\p{Ll}+\|\p{Ll}+$/u)
})
