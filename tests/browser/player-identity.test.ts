import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sizes, withPage } from '../support/browser.ts'
import { hour, inSight, listOf, minute, seen, showing } from './player-device.ts'
import { startPlayerServer, type PlayerServer } from './player-server.ts'

let server: PlayerServer
let now: number

beforeEach(async () => {
  now = Date.now()
  server = await startPlayerServer(listOf(now, 'empty'))
  server.pair()
  server.state.playlist = listOf(now, 'one', [showing('kahvi', now - hour, now + hour)])
})
afterEach(() => server.stop())

describe('a refusal that is not the server’s own word keeps a screen on', () => {
  test.each([
    ['a proxy’s page', { status: 401, type: 'text/html', body: '<h1>401 Authorization Required</h1>' }],
    ['an empty answer', { status: 401, type: 'text/plain', body: '' }],
    ['JSON of another system', { status: 401, type: 'application/json', body: '{"code":"revoked"}' }],
    ['a refusal of a wrong upstream', { status: 403, type: 'application/json', body: '{"error":"no"}' }],
    ['an unknown page of a wrong upstream', { status: 404, type: 'text/html', body: 'Not found' }],
  ])('%s', async (_, between) => {
    await withPage({ viewport: sizes.screen }, async (page) => {
      await page.clock.install({ time: now })
      await page.goto(server.address)
      await seen(page, 'kahvi')
      const before = server.fetches.length
      server.state.between = between
      server.cut()
      const refused = () =>
        server.fetches.slice(before).filter((path) => path === '/api/player/playlist').length
      // Time goes on until the screen has asked: how soon it does is partly chance.
      await expect
        .poll(
          async () => {
            await page.clock.runFor(30_000)
            return refused()
          },
          { timeout: 60_000 },
        )
        .toBeGreaterThan(0)
      await page.reload()
      await seen(page, 'kahvi')

      // Nobody comes to the screen: at the first good answer it is up to date again, and shows no code.
      server.state.between = null
      server.state.playlist = listOf(now, 'two', [showing('uusi', now - hour, now + hour)])
      for (let round = 0; round < 6 && (await inSight(page)) !== 'uusi'; round++)
        await page.clock.runFor(minute / 2)
      await seen(page, 'uusi')
      expect(await page.locator('.bar-code').count()).toBe(0)
    })
  })
})

test('a screen that a restored server does not know shows its code beside, and takes up again when it is known', async () => {
  const { token } = server.state
  await withPage({ viewport: sizes.screen }, async (page) => {
    await page.goto(server.address)
    await seen(page, 'kahvi')
    server.state.token = null
    server.cut()
    await page.waitForSelector('.bar-code')
    expect(await inSight(page)).toBe('kahvi')
    server.state.token = token
    server.state.playlist = listOf(now, 'two', [])
    await page.reload()
    await seen(page, 'timeless')
    await page.waitForSelector('.bar-code', { state: 'detached' })
  })
})

describe('requests that nobody answers', () => {
  test.each([['/api/player/events'], ['/api/player/heartbeat'], ['/media/']])(
    '%s end by themselves: the screen still hears what was taken off',
    async (path) => {
      const missing = server.keep(Buffer.from('nothing'), 'image/jpeg')
      const pictured = Array.from({ length: 8 }, (_, i) =>
        showing(`kuva-${i}`, now - hour, now + hour, {
          media: [missing.replace('/media/', `/media/${i}`).replace(/.(\.\w+)$/, '$1')],
          picture: { media: 'x', alt: { fi: 'Väripinta' } },
        }),
      )
      server.state.playlist = listOf(now, 'one', [showing('kahvi', now - hour, now + hour), ...pictured])
      server.state.mute = [path]
      await withPage({ viewport: sizes.screen }, async (page) => {
        await page.addInitScript(() => {
          delete (window as unknown as Record<string, unknown>)['AbortController']
        })
        await page.clock.install({ time: now })
        await page.goto(server.address)
        await page.clock.runFor(15_000)
        await seen(page, 'kahvi')
        for (let round = 0; round < 20; round++) await page.clock.runFor(30_000)
        await expect.poll(() => server.state.held).toBeLessThanOrEqual(3)
        server.state.playlist = listOf(now, 'two', [])
        for (let round = 0; round < 12 && (await inSight(page)) !== 'timeless'; round++)
          await page.clock.runFor(30_000)
        await seen(page, 'timeless')
      })
    },
  )
})
