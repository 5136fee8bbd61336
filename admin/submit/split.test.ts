import { describe, expect, it } from 'vitest'
import { wordsIn } from '../../content/playlist/dwell.ts'
import { templateOf } from '../../content/templates/index.ts'
import { examplePreview } from '../ui/previews.ts'
import { emptyDraft, type Draft } from './draft.ts'
import { proseField, splitDraft } from './split.ts'

const { fields } = templateOf('announcement')
const settings = { fields, organisation: { id: 'a', name: 'Kahvikaverit ry' }, previews: [examplePreview()] }
const draft = (content: Draft['content']): Draft => ({ ...emptyDraft('announcement', '2026-11-21'), content })
const lines = Array.from({ length: 8 }, (_, n) => `Tämä on rivi numero ${n + 1} tekstissä.`)
const long = lines.join('\n')

describe('a notice cut in two', () => {
  it('has half of the text in each, and everything else in both', () => {
    const whole = draft({ fi: { title: 'Kahvihetki', text: long, contact: 'Soita' } })
    const { first, second } = splitDraft(whole, 'fi', settings)!
    expect(`${first.content.fi!['text']}\n${second.content.fi!['text']}`).toBe(long)
    for (const half of [first, second]) {
      expect(half.content.fi).toMatchObject({ title: 'Kahvihetki', contact: 'Soita' })
      expect({ ...half, content: null }).toEqual({ ...whole, content: null })
      expect(wordsIn(Object.values(half.content.fi!).join(' '))).toBeLessThanOrEqual(30)
    }
  })
  it('is cut in each of its languages; what has one sentence stays whole in both', () => {
    const whole = draft({
      fi: { text: long },
      sv: { text: 'Kom med.\nVi dricker kaffe.' },
      en: { text: 'Coffee' },
    })
    const { first, second } = splitDraft(whole, 'fi', settings)!
    expect([first.content.sv, second.content.sv]).toEqual([
      { text: 'Kom med.' },
      { text: 'Vi dricker kaffe.' },
    ])
    expect([first.content.en, second.content.en]).toEqual([{ text: 'Coffee' }, { text: 'Coffee' }])
  })
  it('is left alone where the text in question is one sentence', () => {
    const whole = draft({ fi: { text: 'Yksi lause.' }, sv: { text: long } })
    expect(splitDraft(whole, 'fi', settings)).toBeNull()
  })
})

it('cuts the text that the slide shows', () => {
  for (const id of ['event', 'activity', 'announcement'] as const)
    expect(proseField(templateOf(id).fields)).toBe('text')
})
