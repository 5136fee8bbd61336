import sharp from 'sharp'
import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { axe, shot, sizes, withPage } from '../support/browser.ts'
import { hour, inSight, listOf, seen, setDeviceClock, showing, workerReady } from './player-device.ts'
import { startPlayerServer, type PlayerServer } from './player-server.ts'

const day = 24 * hour
let server: PlayerServer
let now: number

beforeEach(async () => {
  now = Date.now()
  server = await startPlayerServer(listOf(now, 'empty'))
  server.pair()
})
afterEach(() => server.stop())

/** The device restarts without the server, its clock wrong by `by`: a page in a tab of its own, as a reload would have its forerunner's word. */
async function restarted(page: Page, by: number): Promise<Page> {
  server.down(true)
  const context: BrowserContext = page.context()
  await page.close()
  const next = await context.newPage()
  await setDeviceClock(next, by)
  await next.goto(server.address)
  return next
}
/** What is in sight once the page has drawn something from what it kept. */
const settled = async (page: Page) => {
  await page.waitForSelector('#player[data-state=stage]')
  await page.waitForSelector('.timeless-name, .layer.is-on')
  return inSight(page)
}

test('an ended notice does not come back after an offline restart with the device clock 30 seconds behind', async () => {
  const ends = now + 8_000
  server.state.playlist = listOf(now, 'one', [showing('ends', now - hour, ends)])
  await withPage({ viewport: sizes.screen }, async (page) => {
    await page.goto(server.address)
    await seen(page, 'ends')
    await workerReady(page)
    server.down(true)
    await seen(page, 'timeless')
    const next = await restarted(page, -30_000)
    expect(await settled(next)).toBe('timeless')
    await next.waitForSelector('.timeless:not([aria-hidden=true])')
    // No time of day that may be wrong, and all is well as soon as the server is back.
    expect(await next.locator('.bar-time').innerText()).not.toMatch(/\d/)
    server.down(false)
    server.publish(listOf(now, 'two', [showing('fresh', now - hour, now + hour)]))
    await seen(next, 'fresh')
  })
})

test('a clock that stood while the device was off for days shows nothing that may have ended since', async () => {
  server.state.playlist = listOf(now, 'one', [showing('until-tonight', now - hour, now + 8 * hour)])
  await withPage({ viewport: sizes.screen }, async (page) => {
    await page.goto(server.address)
    await seen(page, 'until-tonight')
    await workerReady(page)
    const next = await restarted(page, 20_000)
    expect(await settled(next)).toBe('timeless')
  })
})

test('a clock a day ahead shows nothing of tomorrow, but what has begun and lasts', async () => {
  server.state.playlist = listOf(now, 'one', [
    showing('tomorrow', now + 20 * hour, now + 40 * hour),
    showing('lasts', now - hour, now + 10 * day),
  ])
  await withPage({ viewport: sizes.screen }, async (page) => {
    await page.goto(server.address)
    await seen(page, 'lasts')
    await workerReady(page)
    const next = await restarted(page, day)
    await seen(next, 'lasts')
    // It is the only one: no turn is another's.
    expect(await next.locator('.bar-place').innerText()).toBe('')
    expect(await next.locator('[data-notice=tomorrow]').count()).toBe(0)
  })
})

test('outside its hours the screen is dark and still, and in them it is bright', async () => {
  const always: [string, string][] = [['00:00', '24:00']]
  const week = (hours: [string, string][]) => Array.from({ length: 7 }, () => hours)
  const withHours = (etag: string, hours: [string, string][]) => {
    const list = listOf(now, etag)
    return { ...list, screen: { ...list.screen, hours: week(hours) } }
  }
  server.state.playlist = withHours('one', [])
  await withPage({ viewport: sizes.screen }, async (page) => {
    await page.goto(server.address)
    await page.waitForSelector('#player[data-rest=true]')
    const brightest = async () => {
      const { channels } = await sharp(await page.screenshot()).stats()
      return Math.max(...channels.slice(0, 3).map((channel) => channel.mean))
    }
    expect(await brightest()).toBeLessThan(3)
    expect(await page.locator('.bar-time').innerText()).toMatch(/\d/)
    expect(await axe(page)).toEqual([])
    await shot(page, 'player-outside-hours')
    server.publish(withHours('two', always))
    await page.waitForSelector('#player[data-rest=false]')
    expect(await brightest()).toBeGreaterThan(100)
  })
})
