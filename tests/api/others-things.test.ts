import { afterAll, beforeAll, expect, test } from 'vitest'
import { photo } from '../../server/media/testing.ts'
import type { Media } from '../../server/routes/media/schema.ts'
import { buildTestApp, type TestApp } from '../support/app.ts'
import { example, handIn } from '../support/notices.ts'

let t: TestApp
beforeAll(async () => {
  t = await buildTestApp()
})
afterAll(() => t.close())

const writer = 'member-muisti'
const liaison = 'liaison-jokiranta'

async function upload(bytes: Buffer, name: string, as = writer): Promise<Media> {
  const head = `--x\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`
  const payload = Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--x--\r\n')])
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  const answer = await t.api('POST', '/api/media', { as, headers, payload })
  expect(answer.statusCode, answer.body).toBe(201)
  return answer.json() as Media
}
const picture = (width: number, height = 1200) => photo(width, height).jpeg().toBuffer()
const alt = { fi: 'Kuva puistosta: penkki ja puu.', sv: 'En park med en bänk.', en: 'A park with a bench.' }

test('a check with another’s picture says the same as with one that is not there', async () => {
  const media = await upload(await picture(61, 61), 'salainen-nimi.png')
  const findings = async (id: string, as: string) => {
    const payload = { ...example(t), picture: { media: id, alt }, centreIds: ['jokiranta'] }
    const answer = await t.api('POST', '/api/check', { as, payload })
    expect(answer.statusCode).toBe(200)
    return answer.body
  }
  expect(await findings(media.id, writer)).toContain('61')
  expect(await findings(media.id, 'member-sydan')).toBe(await findings('nothing-there', 'member-sydan'))
  expect(await findings(media.id, liaison)).toBe(await findings('nothing-there', liaison))
})

test('who has the same bytes by another way learns nothing of another’s upload', async () => {
  const bytes = await picture(62)
  const media = await upload(bytes, 'salainen-nimi.png')
  await upload(bytes, 'oma.png', 'member-sydan')
  const asked = (as: string) => t.api('GET', `/api/media/${media.id}`, { as })
  expect((await asked(writer)).json().fileName).toBe('salainen-nimi.png')
  expect((await asked('member-sydan')).statusCode).toBe(404)
})

test('a liaison fetches the picture that their centre was given, not those that the draft had before or has now', async () => {
  const [before, given, after] = await Promise.all(
    [1601, 1602, 1603].map(async (width) => upload(await picture(width), `${width}.png`)),
  )
  const own = async (url: string) => (await t.api('GET', url, { as: liaison })).statusCode
  const seen = async () =>
    Promise.all(
      [before!, given!, after!].map(async ({ id, url }) => [await own(url), await own(`/api/media/${id}`)]),
    )
  const save = async (id: string, media: Media, version: number) => {
    const payload = { ...example(t), picture: { media: media.id, alt }, version }
    const answer = await t.api('PUT', `/api/notices/${id}`, { as: writer, payload })
    expect(answer.statusCode, answer.body).toBe(200)
    return answer.json().version as number
  }
  const input = { ...example(t), picture: { media: before!.id, alt } }
  const made = (await t.api('POST', '/api/notices', { as: writer, payload: input })).json()
  const version = await save(made.id, given!, made.version)
  const payload = { version, centreIds: ['jokiranta'] }
  const url = `/api/notices/${made.id}`
  const handed = await t.api('POST', `${url}/submit`, { as: writer, payload })
  expect(handed.statusCode, handed.body).toBe(200)
  expect(await seen()).toEqual([
    [404, 404],
    [200, 200],
    [404, 404],
  ])
  // Withdrawn, and written on: what is written now is the writer's own again.
  expect((await t.api('POST', `${url}/withdraw`, { as: writer, payload: {} })).statusCode).toBe(200)
  await save(made.id, after!, version)
  expect(await seen()).toEqual([
    [404, 404],
    [200, 200],
    [404, 404],
  ])
})

test('a screen that names a notice which its centre has not approved gets no title for it', async () => {
  const token = await t.screenToken('jokiranta-aula')
  const shows = async (notice: string, version: number) => {
    const payload = {
      etag: null,
      showing: { notice, version },
      clockOffsetMs: 0,
      playerVersion: 'x',
      errors: [],
    }
    expect((await t.api('POST', '/api/player/heartbeat', { token, payload })).statusCode).toBe(200)
    const { screens } = (await t.api('GET', '/api/screens', { as: liaison })).json()
    return screens.find(({ id }: { id: string }) => id === 'jokiranta-aula').showing
  }
  const nothing = { notice: null, version: null, title: '' }
  const input = example(t)
  const draft = (await t.api('POST', '/api/notices', { as: writer, payload: input })).json()
  expect(await shows(draft.id, 1)).toEqual(nothing)
  const elsewhere = await handIn(t, writer, ['satamaranta'])
  expect(await shows(elsewhere.notice.id, 1)).toEqual(nothing)
  const here = await handIn(t, writer, ['jokiranta'])
  expect(await shows(here.notice.id, 1)).toEqual(nothing)
  const decision = { version: 1, decision: 'approve' }
  await t.api('POST', `/api/placements/${here.placements[0]!.id}/decision`, {
    as: liaison,
    payload: decision,
  })
  const title = input.content.fi?.title
  expect(await shows(here.notice.id, 1)).toEqual({ notice: here.notice.id, version: 1, title })
  // A screen may be a moment behind: what was taken off is still named as what it is.
  const reason = { reasonCode: 'out-of-date' }
  await t.api('POST', `/api/placements/${here.placements[0]!.id}/remove`, { as: liaison, payload: reason })
  expect(await shows(here.notice.id, 1)).toMatchObject({ title })
})
