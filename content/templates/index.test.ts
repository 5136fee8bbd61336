import { readdirSync } from 'node:fs'
import { Value } from 'typebox/value'
import { describe, expect, test } from 'vitest'
import { uiLanguages } from '../notice/common.ts'
import { NoticeContent } from '../notice/notice.ts'
import { templateOf, templates } from './index.ts'
import { topicWords, topics } from './topics.ts'

const now = Date.UTC(2026, 10, 24, 8)
const folder = new URL('.', import.meta.url)
const notTemplates = ['layout', 'metrics', 'parts']

describe('the list of templates', () => {
  test('holds every template folder on the disk and nothing else', () => {
    const folders = readdirSync(folder, { withFileTypes: true })
      .filter((f) => f.isDirectory() && !notTemplates.includes(f.name))
      .map((f) => f.name)
    expect(templates.map((t) => t.id).sort()).toEqual(folders.sort())
  })

  test('gives each template by its id', () => {
    for (const template of templates) expect(templateOf(template.id)).toBe(template)
  })

  test('each folder holds fields, messages, examples, a view and its style', () => {
    for (const { id } of templates)
      expect(readdirSync(new URL(`${id}/`, folder))).toEqual(
        expect.arrayContaining([
          'examples.ts',
          'fields.ts',
          'index.ts',
          'messages.ts',
          'view.css',
          'view.tsx',
        ]),
      )
  })
})

describe.each(templates.map((t) => [t.id, t] as const))('the template %s', (_id, template) => {
  test('asks for each field with a label and a hint in every language, and for nothing else', () => {
    for (const language of uiLanguages) {
      const { fields, name, purpose } = template.messages[language]
      expect(name && purpose).toBeTruthy()
      expect(Object.keys(fields)).toEqual(template.fields.map((f) => f.name))
      for (const message of Object.values(fields)) expect(message.label && message.hint).toBeTruthy()
    }
  })

  test('names every choice in every language', () => {
    for (const field of template.fields.filter((f) => f.control === 'choice'))
      for (const language of uiLanguages)
        expect(Object.keys(template.messages[language].fields[field.name]?.choices ?? {})).toEqual([
          ...(field.choices ?? []),
        ])
  })

  test('has at least three examples that its own schema accepts', () => {
    const examples = template.examples(now)
    expect(examples.length).toBeGreaterThanOrEqual(3)
    for (const example of examples) {
      expect(example.template).toBe(template.id)
      expect([...Value.Errors(NoticeContent, example)]).toEqual([])
      expect([...Value.Errors(template.detailsSchema, example.details ?? {})]).toEqual([])
      for (const fields of Object.values(example.content))
        expect([...Value.Errors(template.contentSchema, fields)]).toEqual([])
    }
  })

  test('has an example with a picture, told in words in each of its languages', () => {
    const pictured = template.examples(now).filter((e) => e.picture)
    expect(pictured.length).toBeGreaterThan(0)
    for (const e of pictured) expect(Object.keys(e.picture?.alt ?? {})).toEqual(Object.keys(e.content))
  })

  test('leads with an example in Finnish, Swedish and English and without a picture, to hand in as it is', () => {
    const first = template.examples(now)[0]
    expect(Object.keys(first?.content ?? {})).toEqual(['fi', 'sv', 'en'])
    expect(first?.picture).toBeUndefined()
  })

  test('refuses an empty title, a missing text and a field that it does not know', () => {
    const good = template.examples(now)[0]?.content.fi ?? {}
    const { text: _text, ...withoutText } = good
    for (const bad of [{ ...good, title: '' }, withoutText, { ...good, logo: 'x' }])
      expect(Value.Check(template.contentSchema, bad)).toBe(false)
  })

  test('refuses an unknown topic and a link that is not a web address', () => {
    const good = template.examples(now)[0]?.details ?? {}
    for (const bad of [
      { ...good, topic: 'cats' },
      { ...good, link: 'javascript:alert(1)' },
    ])
      expect(Value.Check(template.detailsSchema, bad)).toBe(false)
  })
})

test('events lie two weeks ahead', () => {
  for (const e of templateOf('event').examples(now))
    expect(e.details?.['starts']?.slice(0, 10)).toBe('2026-12-08')
})

test('each topic has its word in every language, and no two topics share one', () => {
  for (const words of Object.values(topicWords))
    expect(new Set(topics.map((t) => words[t])).size).toBe(topics.length)
})
