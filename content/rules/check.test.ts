import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dictionaryForTests } from '../language/fi/measure/dictionary.ts'
import { languages, uiLanguages } from '../notice/common.ts'
import { templates, templateOf } from '../templates/index.ts'
import { exampleCentre, exampleDates, exampleMedia, exampleNow, exampleScreen } from './example-ground.ts'
import { nastyTexts } from './nasty.ts'
import { catalogue, check, rules, speak, subjectOf } from './index.ts'
import type { Subject } from './rule.ts'

const morphology = dictionaryForTests()

const subjectFor = (notice: Subject['notice']) =>
  subjectOf({
    notice,
    template: templateOf(notice.template),
    centres: [exampleCentre],
    screens: [exampleScreen],
    media: notice.picture ? exampleMedia : null,
    morphology,
    now: exampleNow,
  })
const textNotice = (text: string, title = 'Kahvihetki'): Subject['notice'] => ({
  template: 'announcement',
  content: { fi: { title, text, contact: 'Soita 044 000 0000' } },
  details: { topic: 'everybody' },
  ...exampleDates,
})

describe('a report', () => {
  test('comes in the order of the form', () => {
    const { findings } = check(
      subjectFor(textNotice('Mikäli haluat, soita. Katso esim. tästä.', 'MIKÄLI HALUAT')),
    )
    const places = findings.flatMap(({ place }) =>
      place.kind === 'text' ? [`${place.field} ${place.start}`] : [],
    )
    expect(places[0]).toMatch(/^title/)
    expect(places.indexOf('text 0')).toBeLessThan(places.findIndex((place) => /^text [1-9]/.test(place)))
  })
  test('holds no rule twice on the same words', () => {
    const text =
      'Mikäli Sinä haluat, niin ota yhteyttä viipymättä mm. puh. 040 000 0000 klo 9-15 ma-pe, 1.12.2026!'
    const { findings } = check(subjectFor(textNotice(`${text} ${text}`)))
    for (const [at, one] of findings.entries())
      for (const other of findings.slice(at + 1)) {
        if (one.rule !== other.rule || one.place.kind !== 'text' || other.place.kind !== 'text') continue
        if (one.place.field !== other.place.field) continue
        expect(one.place.end <= other.place.start || other.place.end <= one.place.start).toBe(true)
      }
  })
  test('every finding can be said in every language of the interface', () => {
    const { findings, needsHuman } = check(
      subjectFor({ template: 'event', content: { se: { text: 'BOAĐE MIELDE' } } }),
    )
    expect(findings.length).toBeGreaterThan(3)
    for (const language of uiLanguages)
      for (const one of [...findings, ...needsHuman]) expect(speak(one, language).how).not.toBe('')
  })
})

test.each(
  templates.flatMap((template) =>
    template.examples(exampleNow).map((notice, at) => [`${template.id} ${at}`, notice] as const),
  ),
)('the template example %s can be handed in as it is', (_, notice) => {
  const { findings } = check(subjectFor({ ...notice, ...exampleDates }))
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
})

test.each(templates)('the first example of $id passes every rule, hints too', ({ examples }) => {
  const notice = examples(exampleNow)[0]
  if (!notice) throw new Error('no example')
  const { findings } = check(subjectFor({ ...notice, ...exampleDates }))
  expect(findings).toEqual([])
})

test('the catalogue names every rule once, in each language', () => {
  for (const language of uiLanguages)
    expect(catalogue(language).map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
})

const pieces = fc.constantFrom(
  ...'Mikäli |ei |EI |älä unohda|ilmoittautumatta |THL |15.9. |31.2.2026|klo |9–15|12. |tammikuuta |maanantaina |ti |esim. |75 % |viisitoista |https://bit.ly/x |131052-952K|, |. |! |\n|– |( |) |joka |että |tehdessään |järjestämä |a|ö|\u200b|\ud83d|👩‍👩‍👧|א|'.split(
    '|',
  ),
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
)

describe('any text', () => {
  test('is checked without throwing, alike each time, and every place lies in it', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(...languages),
        fc.constantFrom('event', 'activity', 'announcement'),
        (text, language, template) => {
          const notice = {
            template,
            content: { [language]: { title: text.slice(0, 20), text, contact: text } },
          } as Subject['notice']
          const report = check(subjectFor(notice))
          for (const { place } of report.findings) {
            if (place.kind !== 'text') continue
            const whole = notice.content[place.language]?.[place.field] ?? ''
            expect(place.start).toBeGreaterThanOrEqual(0)
            expect(place.end).toBeGreaterThan(place.start)
            expect(place.end).toBeLessThanOrEqual(whole.length)
          }
          expect(check(subjectFor(notice))).toEqual(report)
        },
      ),
      { numRuns: 150 },
    )
  })
  test.each([...nastyTexts])('5,000 characters in every field, %s, are checked so too', (_, text) => {
    const notice = { ...textNotice(text, text), template: 'event' } as Subject['notice']
    const fields = { title: text, text, where: text, price: text, contact: text }
    const full = { ...notice, content: { fi: fields } }
    const report = check(subjectFor(full))
    for (const { place } of report.findings) {
      if (place.kind !== 'text') continue
      const inside = 0 <= place.start && place.start < place.end && place.end <= text.length
      if (!inside) expect(place).toEqual('a place in the text')
    }
    expect(check(subjectFor(full))).toEqual(report)
  })
  test.each(
    [
      'a',
      'ä-',
      '1.',
      '. ',
      'ei ',
      'joka, ',
      'Mikäli ',
      'ÄÖ ',
      '12. tammikuuta ',
      'klo 9–',
      'esim. ',
      '131052-',
      'http://a.b/',
      '👩‍',
      'א ',
      '\u200b',
      'tehdessä ',
      'talon ',
    ].map((unit) => [unit]),
  )('%j repeated to 20,000 characters is checked at all', (unit) => {
    const text = unit.repeat(20_000 / unit.length)
    expect(check(subjectFor(textNotice(text))).findings.length).toBeGreaterThanOrEqual(0)
  })
})
