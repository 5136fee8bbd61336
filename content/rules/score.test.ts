import { describe, expect, test } from 'vitest'
import { dictionaryForTests } from '../language/fi/measure/dictionary.ts'
import { templateOf } from '../templates/index.ts'
import { exampleNow } from './example-ground.ts'
import { check, score, subjectOf } from './index.ts'

const morphology = dictionaryForTests()

function scored(text: string) {
  const notice = { template: 'announcement' as const, content: { fi: { title: 'Kahvihetki', text } } }
  const subject = subjectOf({ notice, template: templateOf('announcement'), morphology, now: exampleNow })
  return score(subject, check(subject))
}

describe.skipIf(!morphology)('the score', () => {
  test('calls a text of short everyday sentences easy', () => {
    const text =
      'Tule kahville kirjastoon.\nKahvi on ilmaista.\nPuhumme kirjoista ja elämästä.\nVoit tulla yksin tai ystävän kanssa.\nSoita, jos haluat kyydin kotoa.'
    expect(scored(text)).toMatchObject([{ language: 'fi', level: 'easy' }])
  })
  test('calls officialese hard and says what it is made of', () => {
    const text =
      'Mikäli hakija edellyttää arvioinnin suorittamista, se toteutetaan viipymättä asiakasohjaajan toimesta hakemuksen saavuttua. Päätös annettaneen kolmen kuukauden kuluessa. Muutoksista on ilmoitettava kirjallisesti ja viipymättä asiakasohjaukseen.'
    const [one] = scored(text)
    expect(one?.level).toBe('hard')
    expect(one?.madeOf[0]?.findings).toBeGreaterThan(0)
  })
  test('is silent on fewer than twenty words', () => {
    expect(scored('Tule kahville.')).toEqual([])
  })
})
