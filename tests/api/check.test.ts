import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CheckAnswer } from '../../server/routes/check/schema.ts'
import { templates } from '../../content/templates/index.ts'
import { buildTestApp, type TestApp } from '../support/app.ts'

let t: TestApp
beforeAll(async () => {
  t = await buildTestApp()
})
afterAll(() => t.close())

const ask = async (payload: object) => t.api('POST', '/api/check', { as: 'member-muisti', payload })
const errors = async (payload: object) => {
  const answer = await ask(payload)
  expect(answer.statusCode, answer.body).toBe(200)
  return (answer.json() as CheckAnswer).findings.filter(({ severity }) => severity === 'error')
}

test.each(templates.map(({ id }) => id))(
  'an example of %s is checked however its fields are sent',
  async (template) => {
    const example = templates.find(({ id }) => id === template)?.examples(t.clock.now)[0]
    if (!example) throw new Error('no example')
    const centreIds = ['jokiranta']
    expect(await errors({ ...example, centreIds })).toEqual([])
    expect(await errors({ template, fields: example, centreIds })).toEqual([])
    expect(
      await errors({ template, fields: { ...example.content.fi, ...example.details }, centreIds }),
    ).toEqual([])
    const byLanguage = await ask({ template, fields: example.content, centreIds })
    expect(byLanguage.statusCode).toBe(200)
  },
)

test('fields that are neither are refused with a pointer', async () => {
  const answer = await ask({ template: 'event', fields: { title: { fi: 'x' } } })
  expect(answer.json()).toMatchObject({ code: 'invalid-input', errors: [{ pointer: '/fields' }] })
})

test('a language that nobody knows is not dropped in silence', async () => {
  const payload = { template: 'announcement', content: { xx: { title: 'Hei' } } }
  const answer = await t.api('POST', '/api/notices', { as: 'member-muisti', payload })
  expect(answer.json()).toMatchObject({ errors: [{ pointer: '/content/xx', code: 'unknown-field' }] })
})

test('invisible characters are no text: the slide would be empty', async () => {
  const nothing = '\u200b'.repeat(20)
  for (const text of [nothing, '\u00ad\u2060', '\u2800\u3164', ' \u00a0\n'])
    expect(
      (await errors({ template: 'announcement', content: { fi: { title: text, text, contact: text } } }))
        .length,
    ).toBeGreaterThan(0)
})
