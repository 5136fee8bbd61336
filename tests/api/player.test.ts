import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Playlist } from '../../content/playlist/playlist.ts'
import { slideAt } from '../../content/playlist/rotation.ts'
import { templateOf } from '../../content/templates/index.ts'
import { buildTestApp, type TestApp } from '../support/app.ts'
import { followEvents, originOf } from '../support/event-stream.ts'
import { example, handIn } from '../support/notices.ts'

const writer = 'member-muisti'
const liaison = 'liaison-jokiranta'
const screen = 'jokiranta-aula'

let t: TestApp
let token: string
beforeAll(async () => {
  t = await buildTestApp()
  token = await t.screenToken(screen)
})
afterAll(() => t.close())

const playlist = async () => (await t.api('GET', '/api/player/playlist', { token })).json() as Playlist
const noticesIn = async () => (await playlist()).slides.map((slide) => slide.notice)

const fetched = async (headers: Record<string, string> = {}) =>
  fetch(`${await originOf(t)}/api/player/playlist`, {
    headers: { authorization: `Bearer ${token}`, 'accept-encoding': 'identity', ...headers },
  })

/** A notice that ends within the hour; unlike an event it has no end of its own. */
const announcedUntil = (validUntil: string) => ({
  ...templateOf('announcement').examples(t.clock.now)[0],
  validFrom: example(t).validFrom,
  validUntil,
})

/** A notice approved at the screen's centre; its id and its placement's. */
async function approvedNotice(input: object = example(t)): Promise<{ notice: string; placement: string }> {
  const { notice, placements } = await handIn(t, writer, ['jokiranta'], input)
  const placement = placements[0]!.id
  const payload = { version: 1, decision: 'approve' }
  await t.api('POST', `/api/placements/${placement}/decision`, { as: liaison, payload })
  return { notice: notice.id, placement }
}

describe('the playlist', () => {
  test('has the timeless slide and fifteen civil days also where nothing is approved', async () => {
    const answer = await t.api('GET', '/api/player/playlist', { token })
    expect(answer.statusCode).toBe(200)
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'server-time': String(t.clock.now) })
    const body = answer.json() as Playlist
    expect(body).toMatchObject({
      screen: { id: screen },
      slides: [],
      now: new Date(t.clock.now).toISOString(),
    })
    expect(body.house.centre.length).toBeGreaterThan(0)
    expect(body.days).toHaveLength(15)
    expect(answer.headers['etag']).toBe(`"${body.etag}"`)
  })

  test('has an approved notice in the very next answer, and the rotation shows it at once', async () => {
    const { notice } = await approvedNotice()
    const body = await playlist()
    expect(slideAt(body, t.clock.now).slide?.notice).toBe(notice)
    const slide = body.slides.find((one) => one.notice === notice)!
    expect(slide).toMatchObject({ version: 1, organisation: { id: 'muisti' }, language: 'fi' })
    expect(slide.dwellMs).toBeGreaterThanOrEqual(8_000)
    expect(Date.parse(slide.windows[0]![0])).toBeGreaterThanOrEqual(t.clock.now)
  })

  test('never has what only waits, and loses at once what is taken off', async () => {
    const { notice, placement } = await approvedNotice()
    const waiting = await handIn(t, writer, ['jokiranta'])
    expect(await noticesIn()).toContain(notice)
    expect(await noticesIn()).not.toContain(waiting.notice.id)
    const payload = { reasonCode: 'out-of-date' }
    await t.api('POST', `/api/placements/${placement}/remove`, { as: liaison, payload })
    const body = await playlist()
    expect(body.slides.map((slide) => slide.notice)).not.toContain(notice)
    expect(JSON.stringify(body.slides)).not.toContain(notice)
  })

  test('keeps the approved version while an edited one waits', async () => {
    const { notice } = await approvedNotice()
    const edited = example(t)
    edited.content.fi!.price = 'Maksuton'
    await t.api('PUT', `/api/notices/${notice}`, { as: writer, payload: { ...edited, version: 1 } })
    const slide = (await playlist()).slides.find((one) => one.notice === notice)
    expect(slide?.version).toBe(1)
    expect(JSON.stringify(slide)).not.toContain('Maksuton')
  })

  test('answers 304 with the server’s time until something changes, and a new tag then', async () => {
    const first = await t.api('GET', '/api/player/playlist', { token })
    const headers = { 'if-none-match': first.headers['etag'] as string }
    t.clock.now += 60_000
    const same = await t.api('GET', '/api/player/playlist', { token, headers })
    expect(same.statusCode).toBe(304)
    expect(same.body).toBe('')
    expect(same.headers['server-time']).toBe(String(t.clock.now))
    await approvedNotice()
    const changed = await t.api('GET', '/api/player/playlist', { token, headers })
    expect(changed.statusCode).toBe(200)
    expect(changed.headers['etag']).not.toBe(first.headers['etag'])
  })

  test('has no content of a notice whose time is over, before any job has run', async () => {
    const until = new Date(t.clock.now + 3_600_000).toISOString()
    const { notice } = await approvedNotice(announcedUntil(until))
    const before = await playlist()
    expect(before.slides.map((slide) => slide.notice)).toContain(notice)
    t.clock.now = Date.parse(until)
    expect(slideAt(before, t.clock.now).slide?.notice).not.toBe(notice)
    const after = await playlist()
    expect(after.slides.map((slide) => slide.notice)).not.toContain(notice)
  })

  test('leaves the other slides where they are when one ends or is taken off', async () => {
    const [a, b] = [await approvedNotice(), await approvedNotice()]
    t.clock.now += 3 * 3_600_000 + 4_321
    const before = await playlist()
    const payload = { reasonCode: 'out-of-date' }
    const shown = slideAt(before, t.clock.now)
    const off = shown.slide?.notice === a.notice ? b : a
    await t.api('POST', `/api/placements/${off.placement}/remove`, { as: liaison, payload })
    const after = await playlist()
    expect(after.earlier?.some((one) => one.notice === off.notice)).toBe(true)
    expect(slideAt(after, t.clock.now)).toMatchObject({ slide: shown.slide, from: shown.from })
  })
})

describe('the short way over the network', () => {
  test('answers the same as the common way, compressed or not, with tag and time', async () => {
    const common = await t.api('GET', '/api/player/playlist', { token })
    for (const encoding of ['identity', 'gzip', 'br, gzip;q=0.5']) {
      const answer = await fetched({ 'accept-encoding': encoding })
      expect(answer.headers.get('vary')).toBe('accept-encoding')
      expect(await answer.json()).toEqual(common.json())
      for (const name of ['etag', 'server-time', 'cache-control', 'content-type'])
        expect(answer.headers.get(name)).toBe(common.headers[name])
    }
    const same = await fetched({ 'if-none-match': `W/${common.headers['etag'] as string}` })
    expect([same.status, await same.text()]).toEqual([304, ''])
    expect(same.headers.get('server-time')).toBe(String(t.clock.now))
  })

  test('is closed as soon as something changes, ends, or a token is revoked', async () => {
    const until = new Date(t.clock.now + 3_600_000).toISOString()
    const { notice } = await approvedNotice(announcedUntil(until))
    const notices = async () => ((await (await fetched()).json()) as Playlist).slides.map((one) => one.notice)
    expect(await notices()).toContain(notice)
    t.clock.now = Date.parse(until)
    expect(await notices()).not.toContain(notice)
    const second = await approvedNotice()
    expect(await notices()).toContain(second.notice)
    await t.api('POST', `/api/notices/${second.notice}/withdraw`, { as: writer, payload: {} })
    expect(await notices()).not.toContain(second.notice)
    await t.api('POST', `/api/screens/${screen}/revoke`, { as: liaison, payload: {} })
    const refused = await fetched()
    expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([401, 'revoked'])
    token = await t.screenToken(screen)
  })
})

describe('a player is told', () => {
  test('of a decision, by its etag', async () => {
    const events = await followEvents(t, token)
    expect(events.status).toBe(200)
    expect(await events.next()).toBe((await playlist()).etag)
    await approvedNotice()
    expect(await events.next()).toBe((await playlist()).etag)
    events.close()
  })

  test('of its revocation: the stream ends and the token is refused by name', async () => {
    const other = await t.screenToken('jokiranta-aula')
    token = other
    const events = await followEvents(t, other)
    await events.next()
    await t.api('POST', `/api/screens/${screen}/revoke`, { as: liaison, payload: {} })
    expect(await events.next()).toBeNull()
    const answer = await t.api('GET', '/api/player/playlist', { token: other })
    expect([answer.statusCode, answer.json().code]).toEqual([401, 'revoked'])
    token = await t.screenToken(screen)
  })

  test('nothing, when its token is made up', async () => {
    const answer = await t.api('GET', '/api/player/playlist', { token: 'A'.repeat(43) })
    expect([answer.statusCode, answer.json().code]).toEqual([401, 'unknown-token'])
  })
})

test('streams end when the server closes', async () => {
  const own = await buildTestApp()
  const events = await followEvents(own, await own.screenToken(screen))
  await events.next()
  await own.close()
  await expect(events.next().catch(() => null)).resolves.toBeNull()
})
