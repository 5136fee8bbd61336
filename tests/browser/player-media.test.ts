import sharp from 'sharp'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sizes, withPage } from '../support/browser.ts'
import { hour, listOf, seen, showing } from './player-device.ts'
import { startPlayerServer, type PlayerServer } from './player-server.ts'

let server: PlayerServer
let now: number

beforeEach(async () => {
  now = Date.now()
  server = await startPlayerServer(listOf(now, 'empty'))
  server.pair()
})
afterEach(() => server.stop())

test('a slide without pictures does not wait for another’s file, which never comes and is told', async () => {
  const background = '#2a7'
  const bytes = await sharp({ create: { width: 64, height: 48, channels: 3, background } })
    .jpeg()
    .toBuffer()
  const file = server.keep(bytes, 'image/jpeg')
  const pictured = { media: [file], picture: { media: 'x', alt: { fi: 'Väripinta' } } }
  await withPage({ viewport: sizes.screen, serviceWorkers: 'block' }, async (page) => {
    await page.route(`**${file}`, () => undefined)
    await page.clock.install({ time: now })
    await page.goto(server.address)
    await seen(page, 'timeless')
    await page.clock.pauseAt(Date.now() + 1_000)
    server.publish(
      listOf(now, 'two', [
        showing('kuva', now - hour, now + hour, pictured),
        showing('teksti', now - hour, now + hour),
      ]),
    )
    // Time goes on by no more than an event may be spread over; all else is the network's.
    await expect
      .poll(async () => {
        await page.clock.runFor(100)
        return server.fetches.filter((path) => path === '/api/player/playlist').length
      })
      .toBeGreaterThan(2)
    await seen(page, 'teksti')
    const told = async () => {
      await page.clock.runFor(10_000)
      return server.heartbeats.some((beat) => beat.errors.some((fault) => fault.what.includes(file)))
    }
    await expect.poll(told, { timeout: 30_000 }).toBe(true)
  })
})
