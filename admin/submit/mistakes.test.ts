import { describe, expect, it } from 'vitest'
import { templateOf } from '../../content/templates/index.ts'
import type { SpokenFinding } from '../../server/routes/check/schema.ts'
import { fi } from '../messages/fi.ts'
import { emptyDraft, type Draft } from './draft.ts'
import { mistakesFrom, mistakesOf } from './mistakes.ts'

const today = '2026-11-21'
const event = templateOf('event')
const asking = { fields: event.fields, messages: fi, today }
const targets = (draft: Draft) => mistakesOf(draft, asking).map(({ target }) => target)

const [example] = event.examples(Date.parse(`${today}T10:00:00Z`))
const whole: Draft = {
  ...emptyDraft('event', today),
  content: { fi: example?.content.fi ?? {} },
  details: example?.details ?? {},
  centreIds: ['jokiranta'],
  validUntil: '2026-12-24',
}

describe('what is missing', () => {
  it('is nothing in a whole notice', () => {
    expect(targets(whole)).toEqual([])
  })

  it('is named in the order of the form', () => {
    expect(targets(emptyDraft('event', today))).toEqual([
      'f-fi-title',
      'f-fi-text',
      'f-fi-where',
      'f-fi-price',
      'f-fi-contact',
      'f-starts',
      'f-ends',
      'f-topic',
      'f-centres',
      'f-validUntil',
    ])
  })

  it('is asked in each language that was begun', () => {
    const two = { ...whole, content: { ...whole.content, sv: { title: 'Kaffe' } } }
    expect(targets(two)).toContain('f-sv-text')
    expect(mistakesOf(two, asking)[0]?.text).toContain('(ruotsi)')
  })

  it('includes the words for a picture', () => {
    const picture = { media: 'm', url: '/m', alt: {} }
    expect(targets({ ...whole, picture })).toEqual(['f-fi-alt'])
  })

  it('includes a last day that is past or before the first', () => {
    expect(targets({ ...whole, validFrom: '2026-11-01', validUntil: '2026-11-20' })).toEqual(['f-validUntil'])
    expect(targets({ ...whole, validFrom: '2026-12-30' })).toEqual(['f-validUntil'])
  })

  it('includes a text longer than its field takes', () => {
    const long = { ...whole, content: { fi: { ...whole.content.fi, title: 'a'.repeat(200) } } }
    expect(targets(long)).toEqual(['f-fi-title'])
  })
})

describe('errors of the rules', () => {
  const finding = (field: string, severity: SpokenFinding['severity']): SpokenFinding => ({
    rule: 'r',
    severity,
    place: { kind: 'field', field, language: 'fi' },
    message: 'm',
    params: {},
    what: 'Teksti ei mahdu.',
    how: 'Lyhennä.',
  })

  const target = ({ place }: SpokenFinding) => ('field' in place ? `f-fi-${place.field}` : 'f-notice')

  it('come into the summary; warnings and hints do not', () => {
    const found = [finding('text', 'error'), finding('title', 'warning'), finding('where', 'hint')]
    expect(mistakesFrom(found, [], target)).toEqual([{ target: 'f-fi-text', text: 'Teksti ei mahdu.' }])
  })

  it('are not said twice of a field that the form names itself', () => {
    const own = [{ target: 'f-fi-text', text: 'Kirjoita teksti.' }]
    expect(mistakesFrom([finding('text', 'error')], own, target)).toEqual([])
  })

  it('do not say that there is no text once the form has named what is missing', () => {
    const nothing: SpokenFinding = {
      ...finding('text', 'error'),
      rule: 'required-fields',
      place: { kind: 'notice' },
      message: 'nothing',
    }
    const own = [{ target: 'f-fi-title', text: 'Kirjoita otsikko.' }]
    expect(mistakesFrom([nothing], own, target)).toEqual([])
    expect(mistakesFrom([nothing], [], target)).toHaveLength(1)
  })
})
