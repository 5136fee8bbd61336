import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FindingAnswer } from '../../content/notice/answer.ts'
import type { CheckAnswer, SpokenFinding } from '../../server/routes/check/schema.ts'
import type { Notice } from '../../server/routes/notices/schema.ts'
import type { QueueItem } from '../../server/routes/placements/schema.ts'
import { buildTestApp, type TestApp } from '../support/app.ts'
import { example, handIn } from '../support/notices.ts'

let t: TestApp
beforeAll(async () => {
  t = await buildTestApp()
})
afterAll(() => t.close())

const writer = 'member-muisti'
const liaison = 'liaison-jokiranta'

/** A notice with a warning on "esim." and a hint on the date. */
function warned(text = 'Tule mukaan.\nVoit esim. laulaa.\nAloitamme 6.10.') {
  const notice = example(t)
  notice.content = { fi: { ...notice.content.fi!, text } }
  return notice
}
const answer: FindingAnswer = {
  rule: 'abbreviation',
  language: 'fi',
  field: 'text',
  quote: 'esim.',
  reason: 'own',
  text: 'Se on kerhomme nimessä.',
}
const item = async (id: string) =>
  (await t.api('GET', `/api/placements/${id}`, { as: liaison })).json() as QueueItem
const put = async (id: string, payload: object) =>
  (await t.api('PUT', `/api/notices/${id}`, { as: writer, payload })).json() as Notice
const onShortForm = (findings: readonly SpokenFinding[]) =>
  findings.find(({ rule }) => rule === 'abbreviation')

describe('an answer to a warning', () => {
  test('reaches the liaison beside the finding, in the queue and on its page', async () => {
    const { placements } = await handIn(t, writer, ['jokiranta'], { ...warned(), answers: [answer] })
    const { id } = placements[0]!
    const expected = { reason: 'own', text: answer.text }
    expect(onShortForm((await item(id)).findings)).toMatchObject({ severity: 'warning', answer: expected })
    const queue = (await t.api('GET', '/api/placements', { as: liaison })).json() as { items: QueueItem[] }
    const mine = queue.items.find((one) => one.id === id)
    expect(onShortForm(mine?.findings ?? [])?.answer).toEqual(expected)
  })

  test('is kept and taken back without a new version, and nothing goes back to the queue', async () => {
    const { notice, placements } = await handIn(t, writer, ['jokiranta'], warned())
    const { id } = placements[0]!
    const decision = { version: 1, decision: 'approve' }
    await t.api('POST', `/api/placements/${id}/decision`, { as: liaison, payload: decision })
    const saved = await put(notice.id, { ...warned(), version: 1, answers: [answer] })
    expect(saved).toMatchObject({ version: 1, answers: [answer], placements: [{ state: 'approved' }] })
    expect(onShortForm((await item(id)).findings)?.answer?.text).toBe(answer.text)
    expect((await put(notice.id, { ...warned(), version: 1 })).answers).toEqual([answer])
    expect((await put(notice.id, { ...warned(), version: 1, answers: [] })).answers).toEqual([])
  })

  test('stays with its words over an edit, and goes with them for good', async () => {
    const { notice } = await handIn(t, writer, ['jokiranta'], { ...warned(), answers: [answer] })
    const edited = warned('Hei!\nVoit esim. laulaa.')
    expect((await put(notice.id, edited)).answers).toEqual([answer])
    expect((await put(notice.id, warned('Hei!\nVoit laulaa.'))).answers).toEqual([])
    expect((await put(notice.id, edited)).answers).toEqual([])
  })

  test('of one’s own without words is refused at its place', async () => {
    const payload = { ...warned(), answers: [{ ...answer, text: '  ' }] }
    const refused = await t.api('POST', '/api/notices', { as: writer, payload })
    expect(refused.statusCode).toBe(400)
    expect(refused.json().errors[0]).toMatchObject({ pointer: '/answers/0/text', code: 'required' })
  })

  test('of over 300 characters is refused', async () => {
    const payload = { ...warned(), answers: [{ ...answer, text: 'a'.repeat(301) }] }
    const refused = await t.api('POST', '/api/notices', { as: writer, payload })
    expect(refused.json().errors[0]).toMatchObject({ pointer: '/answers/0/text', code: 'too-long' })
  })

  test('does not answer an error', async () => {
    const long = {
      ...warned('Tule mukaan. 131052-308T'),
      answers: [{ ...answer, rule: 'personal-data', quote: '' }],
    }
    const made = await t.api('POST', '/api/notices', { as: writer, payload: long })
    const { id, version } = made.json() as Notice
    const handed = await t.api('POST', `/api/notices/${id}/submit`, {
      as: writer,
      payload: { version, centreIds: ['jokiranta'] },
    })
    expect(handed.statusCode).toBe(422)
  })
})

test('hints are the writer’s alone', async () => {
  const checked = await t.api('POST', '/api/check', { as: writer, payload: warned() })
  const severities = ({ findings }: { findings: readonly SpokenFinding[] }) =>
    new Set(findings.map(({ severity }) => severity))
  expect(severities(checked.json() as CheckAnswer)).toContain('hint')
  const { placements } = await handIn(t, writer, ['jokiranta'], warned())
  expect(severities(await item(placements[0]!.id))).toEqual(new Set(['warning']))
  const queue = (await t.api('GET', '/api/placements', { as: liaison })).json() as { items: QueueItem[] }
  for (const one of queue.items) expect(severities(one)).not.toContain('hint')
})

describe('the score', () => {
  const check = async (text: string) =>
    (
      await t.api('POST', '/api/check', {
        as: writer,
        payload: { template: 'announcement', content: { fi: { title: 'Kahvihetki', text } } },
        headers: { 'accept-language': 'sv' },
      })
    ).json() as CheckAnswer

  test('comes with the check of a text of 20 words, and names what it is made of in the reader’s language', async () => {
    const { scores } = await check('Voit esim. laulaa ja mm. soittaa ym. kivaa. '.repeat(4))
    expect(scores).toMatchObject([{ language: 'fi', madeOf: [{ rule: 'abbreviation' }] }])
    expect(scores[0]?.madeOf[0]?.name).toMatch(/ord|kort/iu)
  })
  test('is silent on a short text', async () => {
    expect((await check('Voit esim. laulaa.')).scores).toEqual([])
  })
})

describe('a draft thrown away', () => {
  const begin = async (input: object = warned()) =>
    (await t.api('POST', '/api/notices', { as: writer, payload: input })).json() as Notice
  const discard = (id: string, version = 1, as = writer) =>
    t.api('DELETE', `/api/notices/${id}?version=${version}`, { as })

  test('is gone with its answers and wished centres', async () => {
    const { id } = await begin({ ...warned(), answers: [answer], centreIds: ['jokiranta'] })
    expect((await discard(id)).statusCode).toBe(204)
    expect((await t.api('GET', `/api/notices/${id}`, { as: writer })).statusCode).toBe(404)
    expect((await discard(id)).statusCode).toBe(404)
  })
  test('stays when it was changed meanwhile, is another’s, or was handed in', async () => {
    const { id } = await begin()
    expect((await discard(id, 1, 'member-kuulo')).statusCode).toBe(404)
    await put(id, warned('Toinen teksti.'))
    expect((await discard(id)).json()).toMatchObject({ code: 'stale-version', currentVersion: 2 })
    const { notice } = await handIn(t, writer, ['jokiranta'])
    expect((await discard(notice.id)).json()).toMatchObject({ code: 'already-handed-in' })
    await t.api('POST', `/api/notices/${notice.id}/withdraw`, { as: writer, payload: {} })
    expect((await discard(notice.id)).json()).toMatchObject({ code: 'already-handed-in' })
  })
})
