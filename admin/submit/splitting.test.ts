import { signal } from '@preact/signals'
import { describe, expect, it } from 'vitest'
import { templateOf } from '../../content/templates/index.ts'
import { createNotice, type NoticeInput } from '../../server/routes/notices/schema.ts'
import type { Call } from '../api.ts'
import { emptyDraft } from './draft.ts'
import { createSplitting } from './splitting.ts'

const text = Array.from({ length: 8 }, (_, n) => `Tämä on rivi numero ${n + 1} tekstissä.`).join('\n')

/** A server that keeps drafts; `meanwhile` is what the writer does before it answers. */
function setUp({ fails = false, meanwhile = () => {} } = {}) {
  const draft = signal({ ...emptyDraft('announcement', '2026-11-21'), content: { fi: { title: 'A', text } } })
  const stored = new Map<string, NoticeInput>()
  const keys: string[] = []
  const call = (async (route, { body, key, params }) => {
    await Promise.resolve()
    if (fails) return { ok: false, problem: { code: 'network', status: 0, type: '', title: '' } }
    if ((route as unknown) !== createNotice) {
      stored.delete((params as unknown as { id: string }).id)
      return { ok: true, answer: null }
    }
    keys.push(key ?? '')
    const id = `n${keys.length}`
    stored.set(id, body as unknown as NoticeInput)
    meanwhile()
    return { ok: true, answer: { id, version: 1 } }
  }) as Call
  const splitting = createSplitting({
    call,
    draft,
    change: (next) => (draft.value = { ...draft.value, ...next } as typeof draft.value),
    fields: templateOf('announcement').fields,
    organisation: { id: 'a', name: 'A ry' },
    centres: [],
  })
  return { draft, stored, keys, splitting }
}

describe('cutting a notice in two', () => {
  it('stores the end first and leaves the beginning in the form', async () => {
    const { draft, stored, splitting } = setUp()
    expect(await splitting.cut('fi')).toBe(true)
    const end = stored.get('n1')?.content.fi?.['text']
    expect(`${draft.value.content.fi.text}\n${end}`).toBe(text)
  })
  it('changes nothing where the end cannot be stored', async () => {
    const { draft, splitting } = setUp({ fails: true })
    expect(await splitting.cut('fi')).toBe(false)
    expect(draft.value.content.fi.text).toBe(text)
    expect(splitting.problem.value?.code).toBe('network')
  })
  it('is undone as if it had not been, and can be done again as a new wish', async () => {
    const { draft, stored, keys, splitting } = setUp()
    await splitting.cut('fi')
    expect(await splitting.undo()).toBe(true)
    expect([draft.value.content.fi.text, stored.size, splitting.split.value]).toEqual([text, 0, null])
    await splitting.cut('fi')
    expect(new Set(keys).size).toBe(2)
  })
  it('is not undone once the text was written on', async () => {
    const { draft, stored, splitting } = setUp()
    await splitting.cut('fi')
    draft.value = { ...draft.value, content: { fi: { title: 'A', text: 'Uusi' } } }
    expect(await splitting.undo()).toBe(false)
    expect(stored.size).toBe(1)
  })
  it('gives way to words written while the server was asked', async () => {
    const written = { fi: { title: 'A', text: `${text} Vielä yksi.` } }
    const parts = setUp({
      meanwhile: () => (parts.draft.value = { ...parts.draft.value, content: written }),
    })
    expect(await parts.splitting.cut('fi')).toBe(false)
    expect([parts.draft.value.content, parts.stored.size]).toEqual([written, 0])
  })
})
