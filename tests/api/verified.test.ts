import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildTestApp, type TestApp } from '../support/app.ts'
import { example, handIn } from '../support/notices.ts'

let t: TestApp
beforeAll(async () => {
  t = await buildTestApp()
})
afterAll(() => t.close())

const as = 'member-muisti'
const verify = (verified: boolean) =>
  t.deps.db.updateTable('organisations').set({ verified }).where('id', '=', 'muisti').execute()
const draft = async () => (await t.api('POST', '/api/notices', { as, payload: example(t) })).json()
const submit = (id: string) =>
  t.api('POST', `/api/notices/${id}/submit`, { as, payload: { version: 1, centreIds: ['jokiranta'] } })

describe('an organisation that nobody has verified yet', () => {
  test('drafts, checks and chooses centres as everybody', async () => {
    await verify(false)
    expect((await t.api('POST', '/api/check', { as, payload: example(t) })).statusCode).toBe(200)
    const payload = { ...example(t), centreIds: ['jokiranta'] }
    expect((await t.api('POST', '/api/notices', { as, payload })).statusCode).toBe(201)
  })

  test.each(['fi', 'sv', 'en'])(
    'does not hand in, is told what comes next (%s), and keeps its draft',
    async (language) => {
      await verify(false)
      const { id } = await draft()
      const refused = await t.api('POST', `/api/notices/${id}/submit`, {
        as,
        headers: { 'accept-language': language },
        payload: { version: 1, centreIds: ['jokiranta'] },
      })
      expect(refused.statusCode, refused.body).toBe(403)
      expect(refused.json()).toMatchObject({
        code: 'not-verified',
        detail: expect.stringMatching(/oordin/),
      })
      expect((await t.api('GET', `/api/notices/${id}`, { as })).json().placements).toEqual([])
    },
  )

  test('hands the same draft in once it is verified', async () => {
    await verify(false)
    const { id } = await draft()
    expect((await submit(id)).statusCode).toBe(403)
    await verify(true)
    expect((await submit(id)).statusCode).toBe(200)
  })
})

describe('an organisation that is no longer verified', () => {
  test('brings no new version to the centres; what they have stays theirs to decide on, and can be withdrawn', async () => {
    await verify(true)
    const { notice, placements } = await handIn(t, as, ['jokiranta'])
    await verify(false)
    const changed = structuredClone({ ...example(t), version: 1 })
    changed.content.fi!['title'] = 'Muistikahvila lauantaina'
    const refused = await t.api('PUT', `/api/notices/${notice.id}`, { as, payload: changed })
    expect(refused.statusCode, refused.body).toBe(403)
    expect((await t.api('GET', `/api/notices/${notice.id}`, { as })).json().version).toBe(1)
    const approved = await t.api('POST', `/api/placements/${placements[0]?.id}/decision`, {
      as: 'liaison-jokiranta',
      payload: { decision: 'approve', version: 1 },
    })
    expect(approved.statusCode, approved.body).toBe(200)
    const off = await t.api('POST', `/api/notices/${notice.id}/withdraw`, { as, payload: {} })
    expect(off.statusCode, off.body).toBe(200)
  })
})
