import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { axe, browser, shot, sizes, withPage } from '../support/browser.ts'
import { hour, listOf, seen, showing, workerReady } from './player-device.ts'
import { startPlayerServer, type Build, type PlayerServer } from './player-server.ts'

let server: PlayerServer
let now: number

beforeEach(async () => {
  now = Date.now()
  server = await startPlayerServer(listOf(now, 'empty'))
  server.pair()
  server.state.playlist = listOf(now, 'one', [showing('kahvi', now - hour, now + hour)])
})
afterEach(() => server.stop())

const throwing: Build = { name: 'throwing', start: 'throw new Error("a fault at start");\n' }
const hanging: Build = { name: 'hanging', start: 'await new Promise(() => {});\n' }
const mended: Build = { name: 'mended', start: 'window.mended = true;\n' }

/** A page whose faults are the test's own wish. */
async function onDevice(use: (page: Page) => Promise<void>): Promise<void> {
  const context = await (await browser()).newContext({ viewport: sizes.screen })
  try {
    await use(await context.newPage())
  } finally {
    await context.close()
  }
}
const versionIs = (page: Page, name: string) =>
  page.waitForFunction((wanted) => {
    const app = document.querySelector<HTMLMetaElement>('meta[name=player-app]')?.content ?? ''
    return wanted === 'real' ? !/app-(throwing|hanging|mended)\./.test(app) : app.includes(`app-${wanted}.`)
  }, name)
/**
 * Time goes on until the mended version is there: when the worker has told the page of it, is the browser's. In small steps: a minute at
 * once would pass for a minute in which the page that is just starting drew nothing.
 */
const mendedIsTaken = (page: Page) =>
  expect
    .poll(
      async () => {
        // A page that is just loaded anew has no clock to turn for a moment.
        await page.clock.runFor(2_000).catch(() => undefined)
        const app = () => document.querySelector<HTMLMetaElement>('meta[name=player-app]')?.content
        return (await page.evaluate(app).catch(() => '')) ?? ''
      },
      { timeout: 90_000 },
    )
    .toContain('app-mended.')
/** The worker looks for a newer version, as it does each hour and at each load; waits until that one is in charge. */
const update = async (page: Page, build: Build): Promise<void> => {
  server.state.build = build
  for (;;) {
    try {
      return await updated(page, build.name)
    } catch (problem) {
      // A player that heals itself loads its page anew meanwhile.
      if (!/context was destroyed|navigation/i.test(String(problem))) throw problem
    }
  }
}
const updated = (page: Page, build: string) =>
  page.evaluate(async (name) => {
    const registration = await navigator.serviceWorker.ready
    for (;;) {
      await registration.update()
      const { active, installing, waiting } = registration
      const kept = await caches.has(`aulataulu-shell-shell-${name}`)
      if (kept && !installing && !waiting && active?.state === 'activated') return
    }
  }, build)

test.each([throwing, hanging])(
  'a version that draws nothing ($name) gives way to the one before, and the mended one is taken by itself',
  async (broken) => {
    await onDevice(async (page) => {
      await page.clock.install({ time: now })
      await page.goto(server.address)
      await seen(page, 'kahvi')
      await workerReady(page)
      await update(page, broken)
      await page.reload()
      await versionIs(page, broken.name)
      await page.clock.runFor(broken === hanging ? 50_000 : 6_000)
      await versionIs(page, 'real')
      await seen(page, 'kahvi')
      await expect
        .poll(
          () =>
            server.heartbeats.some((beat) => beat.errors.some((fault) => fault.what.includes(broken.name))),
          { timeout: 30_000 },
        )
        .toBe(true)
      // After a restart of the device too, and without the network.
      server.down(true)
      await page.reload()
      await seen(page, 'kahvi')
      await versionIs(page, 'real')
      server.down(false)

      await update(page, mended)
      await mendedIsTaken(page)
      await seen(page, 'kahvi')
    })
  },
)

test('a screen on its first load ever takes a new version, and its own stays until that one has drawn', async () => {
  await onDevice(async (page) => {
    await page.clock.install({ time: now })
    await page.goto(server.address)
    await seen(page, 'kahvi')
    await workerReady(page)
    const shells = () =>
      page.evaluate(
        async () => (await caches.keys()).filter((name) => name.startsWith('aulataulu-shell-')).length,
      )
    expect(await shells()).toBe(1)
    await update(page, mended)
    expect(await shells()).toBe(2)
    await mendedIsTaken(page)
    await seen(page, 'kahvi')
    await expect.poll(shells).toBe(1)
  })
})

test('a screen whose first version ever throws says so, and takes the mended one by itself', async () => {
  server.state.build = throwing
  await onDevice(async (page) => {
    await page.clock.install({ time: now })
    await page.goto(server.address)
    await page.clock.runFor(10_000)
    expect(await page.locator('.boot').innerText()).toContain('Näyttö ei käynnisty')
    await shot(page, 'player-does-not-start')
    server.state.build = mended
    await mendedIsTaken(page)
    await seen(page, 'kahvi')
  })
})

test('a template that this player does not know is skipped and told', async () => {
  const later = { template: 'later' as 'event' }
  server.state.playlist = listOf(now, 'one', [
    showing('tuntematon', now - hour, now + hour, later),
    showing('kahvi', now - hour, now + hour),
  ])
  await withPage({ viewport: sizes.screen }, async (page) => {
    await page.goto(server.address)
    await seen(page, 'kahvi')
    const told = () => server.heartbeats.flatMap((beat) => beat.errors.map((fault) => fault.what)).join()
    await expect.poll(told, { timeout: 30_000 }).toContain('unknown template later')
    expect(await page.locator('[data-notice=tuntematon]').count()).toBe(0)
    expect(await page.locator('body').innerText()).not.toContain('[object')
  })
})

test('a browser that knows no modules says in three languages that it is too old', async () => {
  await onDevice(async (page) => {
    await page.addInitScript(() => {
      delete (HTMLScriptElement.prototype as unknown as Record<string, unknown>)['noModule']
    })
    // It would not run a script of type module either.
    await page.route(/assets\/index-.*\.js/, (route) =>
      route.fulfill({ body: '', contentType: 'text/javascript' }),
    )
    await page.goto(server.address)
    const text = await page.locator('.boot').innerText()
    for (const words of ['Tämä selain on liian vanha', 'webbläsaren är för gammal', 'browser is too old'])
      expect(text).toContain(words)
    expect(await axe(page)).toEqual([])
    await shot(page, 'player-too-old')
  })
})
