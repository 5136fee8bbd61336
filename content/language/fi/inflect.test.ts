import { describe, expect, test } from 'vitest'
import type { Reading } from '../text.ts'
import { dictionaryForTests } from './measure/dictionary.ts'

const morphology = dictionaryForTests()
const like = (word: string, pick: Partial<Reading>) =>
  morphology
    ?.analyse(word)
    .find((reading) =>
      Object.entries(pick).every(([name, value]) => reading[name as keyof Reading] === value),
    )

describe.skipIf(!morphology)('Forms, with the dictionary', () => {
  test.each([
    ['ihminen', 'henkilöille', { class: 'noun' }, 'ihmisille'],
    ['mies', 'henkilöiden', { class: 'noun' }, 'miesten'],
    ['vertaisryhmä', 'taloissa', {}, 'vertaisryhmissä'],
    ['ilmainen', 'maksutonta', {}, 'ilmaista'],
    ['talo', 'toimestamme', {}, 'talostamme'],
    ['täyttää', 'suorittaneet', { participle: 'NUT' }, 'täyttäneet'],
    ['maksaa', 'suorittaneet', { participle: 'NUT' }, 'maksaneet'],
    ['tehdä', 'suoritetaan', { person: 'passive', tense: 'present' }, 'tehdään'],
    ['järjestää', 'toteuttivat', {}, 'järjestivät'],
    ['kuulua', 'toteutetaanko', {}, 'kuulutaanko'],
    ['kysyä', 'saapuessaan', {}, 'kysyessään'],
  ] as const)('"%s" in the form of "%s"', (base, word, pick, form) => {
    const model = like(word, pick)
    expect(model && morphology?.inflect?.(base, model)).toBe(form)
  })
  test.each([
    ['blorbo', 'talossa'],
    ['jos', 'talossa'],
    ['talo', 'suorittaa'],
  ])('"%s" has no form of "%s"', (base, word) => {
    const [model] = morphology?.analyse(word) ?? []
    expect(model && morphology?.inflect?.(base, model)).toBeNull()
  })
})
