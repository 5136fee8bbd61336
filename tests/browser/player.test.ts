import sharp from 'sharp'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { axe, shot, sizes, withPage } from '../support/browser.ts'
import { hour, inSight, listOf, minute, seen, setDeviceClock, showing, workerReady } from './player-device.ts'
import { startPlayerServer, type PlayerServer } from './player-server.ts'

const year = 365 * 24 * hour
let server: PlayerServer
let now: number

beforeEach(async () => {
  now = Date.now()
  server = await startPlayerServer(listOf(now, 'empty'))
})
afterEach(() => server.stop())

/** Waits for what a heartbeat tells. */
const told = (heard: () => boolean) => expect.poll(heard, { timeout: 30_000 }).toBe(true)

const picture = (colour: string) =>
  sharp({ create: { width: 640, height: 480, channels: 3, background: colour } })
    .jpeg()
    .toBuffer()
const pictured = (media: string) => ({ media: [media], picture: { media: 'x', alt: { fi: 'Väripinta' } } })

test.each(Object.entries(sizes))(
  'a screen shows its code, is paired, shows the timeless slide and then the notice (%s)',
  async (name, viewport) => {
    await withPage({ viewport }, async (page) => {
      await page.goto(server.address)
      await page.waitForSelector('.pair-code')
      expect((await page.locator('.pair-code').innerText()).replace(/\s/g, '')).toBe(server.userCode)
      expect(await axe(page)).toEqual([])
      await shot(page, `player-pairing-${name}`)

      server.pair()
      await seen(page, 'timeless')
      expect(await axe(page)).toEqual([])
      await shot(page, `player-timeless-${name}`)

      server.publish(listOf(now, 'one', [showing('kahvi', now - hour, now + hour)]))
      await seen(page, 'kahvi')
      await told(() => server.heartbeats.some((beat) => beat.showing?.notice === 'kahvi'))
      await shot(page, `player-notice-${name}`)

      await page.keyboard.press('i')
      expect(await page.locator('.overlay').innerText()).toContain('Aula')
      expect(await axe(page, '.overlay')).toEqual([])
      await shot(page, `player-on-site-${name}`)
      await page.keyboard.press('Escape')
      expect(await page.locator('.overlay').count()).toBe(0)
    })
  },
)

test('a notice that ends in the middle of its slot leaves at that second, without a server, and the last one too', async () => {
  const [first, second] = [now + 10 * minute, now + 20 * minute]
  const long = { dwellMs: 2 * hour }
  server.pair()
  server.state.playlist = listOf(now, 'one', [
    showing('ends', now - hour, first, long),
    showing('last', first, second, long),
  ])
  await withPage({ viewport: sizes.screen }, async (page) => {
    await page.clock.install({ time: now })
    await page.goto(server.address)
    await seen(page, 'ends')
    server.down(true)

    await page.clock.pauseAt(first - minute)
    expect(await inSight(page)).toBe('ends')
    await page.clock.runFor(minute - 5_000)
    expect(await inSight(page)).toBe('ends')
    await page.clock.runFor(6_000)
    expect(await inSight(page)).toBe('last')
    expect(await page.locator('[data-notice=ends]').count()).toBe(0)

    await page.clock.pauseAt(second - minute)
    expect(await inSight(page)).toBe('last')
    await page.clock.runFor(minute + 1_000)
    expect(await inSight(page)).toBe('timeless')
    expect(await page.locator('.layer').count()).toBe(0)
  })
})

test('a screen plays on without a server after a reload, pictures and all', async () => {
  server.pair()
  const media = server.keep(await picture('#2a7'), 'image/jpeg')
  server.state.playlist = listOf(now, 'one', [showing('kuva', now - hour, now + hour, pictured(media))])
  await withPage({ viewport: sizes.screen }, async (page) => {
    await page.goto(server.address)
    await seen(page, 'kuva')
    await workerReady(page)
    server.down(true)
    await page.reload()
    await seen(page, 'kuva')
    expect(
      await page.locator('.layer.is-on img').evaluate((img) => (img as HTMLImageElement).naturalWidth),
    ).toBe(640)
    await shot(page, 'player-offline')
  })
})

test('a device clock set back a year revives nothing after a reload without a server', async () => {
  server.pair()
  server.state.ahead = 2 * hour
  server.state.playlist = listOf(now, 'one', [showing('ended', now - hour, now + hour)])
  await withPage({ viewport: sizes.screen }, async (page) => {
    await page.goto(server.address)
    await seen(page, 'timeless')
    await workerReady(page)
    server.down(true)
    await setDeviceClock(page, -year)
    await page.reload()
    await seen(page, 'timeless')
    // No time of day is shown that is surely wrong.
    expect(await page.locator('.bar-time').innerText()).not.toMatch(/\d/)
    server.down(false)
    server.publish(listOf(now, 'two', [showing('fresh', now + hour, now + 3 * hour)]))
    await seen(page, 'fresh')
  })
})

test('a device clock that is wrong by a year changes nothing while the server tells the time', async () => {
  server.pair()
  server.state.playlist = listOf(now, 'one', [showing('valid', now - hour, now + hour)])
  await withPage({ viewport: sizes.screen }, async (page) => {
    await setDeviceClock(page, year)
    await page.goto(server.address)
    await seen(page, 'valid')
  })
})

test('a revoked screen forgets what it showed and asks to be paired', async () => {
  server.pair()
  const media = server.keep(await picture('#a27'), 'image/jpeg')
  server.state.playlist = listOf(now, 'one', [showing('kuva', now - hour, now + hour, pictured(media))])
  await withPage({ viewport: sizes.screen }, async (page) => {
    await page.goto(server.address)
    await seen(page, 'kuva')
    server.revoke()
    await page.waitForSelector('.pair-code')
    expect(await inSight(page)).toBe('page')
    const kept = () => page.evaluate(async () => (await (await caches.open('aulataulu-media')).keys()).length)
    await expect.poll(kept).toBe(0)
    await page.reload()
    await page.waitForSelector('.pair-code')
  })
})

test('a screen that the server merely does not know plays on and shows its code in the bar', async () => {
  server.pair()
  server.state.playlist = listOf(now, 'one', [showing('kahvi', now - hour, now + hour)])
  await withPage({ viewport: sizes.screen }, async (page) => {
    await page.goto(server.address)
    await seen(page, 'kahvi')
    server.state.token = null
    server.down(true)
    server.down(false)
    await page.waitForSelector('.bar-code')
    expect(await inSight(page)).toBe('kahvi')
    server.pair()
    await page.waitForSelector('.bar-code', { state: 'detached' })
    server.publish(listOf(now, 'two', [showing('uusi', now - hour, now + hour)]))
    await seen(page, 'uusi')
  })
})

test('a damaged picture keeps only its own notice away, and is told', async () => {
  server.pair()
  const whole = await picture('#27a')
  const damaged = server.keep(whole.subarray(0, 400), 'image/jpeg', whole)
  server.state.playlist = listOf(now, 'one', [
    showing('rikki', now - hour, now + hour, pictured(damaged)),
    showing('ehja', now - hour, now + hour),
  ])
  await withPage({ viewport: sizes.screen }, async (page) => {
    await page.goto(server.address)
    await seen(page, 'ehja')
    await told(() =>
      server.heartbeats.some((beat) => beat.errors.some((fault) => fault.what.includes('damaged'))),
    )
    expect(await page.locator('[data-notice=rikki]').count()).toBe(0)
  })
})

test('a slide that cannot be drawn is skipped until its version changes', async () => {
  server.pair()
  const broken = { content: null as unknown as { fi: Record<string, string> } }
  server.state.playlist = listOf(now, 'one', [showing('rikki', now - hour, now + hour, broken)])
  await withPage({ viewport: sizes.screen }, async (page) => {
    await page.goto(server.address)
    await seen(page, 'timeless')
    server.publish(
      listOf(now, 'two', [
        showing('rikki', now - hour, now + hour, broken),
        showing('ehja', now - hour, now + hour),
      ]),
    )
    await seen(page, 'ehja')
    server.publish(listOf(now, 'three', [showing('rikki', now - hour, now + hour, { version: 2 })]))
    await seen(page, 'rikki')
  })
})

test('what is taken off leaves at once, and the stream comes back after the server was away', async () => {
  server.pair()
  server.state.playlist = listOf(now, 'one', [showing('vanha', now - hour, now + hour)])
  await withPage({ viewport: sizes.screen }, async (page) => {
    await page.goto(server.address)
    await seen(page, 'vanha')
    server.down(true)
    server.state.playlist = listOf(now, 'two', [])
    server.down(false)
    await seen(page, 'timeless')
    server.publish(listOf(now, 'three', [showing('uusi', now - hour, now + hour)]))
    await seen(page, 'uusi')
  })
})

test('without a stream the screen polls', async () => {
  server.pair()
  server.state.stream = false
  await withPage({ viewport: sizes.screen }, async (page) => {
    await page.clock.install({ time: now })
    await page.goto(server.address)
    await seen(page, 'timeless')
    server.state.playlist = listOf(now, 'two', [showing('uusi', now - hour, now + hour)])
    await page.clock.fastForward(80_000)
    await seen(page, 'uusi')
  })
})

test('a browser without the newer web interfaces plays too', async () => {
  const media = server.keep(await picture('#772'), 'image/jpeg')
  server.state.playlist = listOf(now, 'one', [showing('kuva', now - hour, now + hour, pictured(media))])
  await withPage({ viewport: sizes.screen }, async (page) => {
    await page.addInitScript(() => {
      const world = window as unknown as Record<string, unknown>
      const gone = [
        'AbortController',
        'queueMicrotask',
        'structuredClone',
        'ResizeObserver',
        'createImageBitmap',
      ]
      for (const name of gone) delete world[name]
      const lists = Array.prototype as unknown as Record<string, unknown>
      for (const name of ['at', 'flat', 'flatMap', 'findLast']) delete lists[name]
      delete (HTMLImageElement.prototype as unknown as Record<string, unknown>)['decode']
      delete (Promise as unknown as Record<string, unknown>)['allSettled']
      delete (String.prototype as unknown as Record<string, unknown>)['replaceAll']
      Object.defineProperty(window, 'indexedDB', { value: undefined })
    })
    await page.goto(server.address)
    await page.waitForSelector('.pair-code')
    server.pair()
    await seen(page, 'kuva')
    await page.reload()
    await seen(page, 'kuva')
  })
})

test('slides fade within half a second, and not at all where people asked for no movement', async () => {
  server.pair()
  server.state.playlist = listOf(now, 'one', [showing('kahvi', now - hour, now + hour)])
  for (const reducedMotion of ['no-preference', 'reduce'] as const)
    await withPage({ viewport: sizes.screen, reducedMotion }, async (page) => {
      await page.goto(server.address)
      await seen(page, 'kahvi')
      const fade = await page
        .locator('.layer.is-on')
        .evaluate((layer) => parseFloat(getComputedStyle(layer).transitionDuration))
      expect(fade).toBeLessThanOrEqual(reducedMotion === 'reduce' ? 0 : 0.5)
    })
})

test('a slide that does not fit the screen as it hangs is not drawn cut: it is left out, told, and the others go on', async () => {
  const text = Array.from({ length: 60 }, () => 'Tervetuloa mukaan kahville kirjaston aulaan.').join(' ')
  const long = { content: { fi: { title: 'Liian pitkä', text, contact: 'Soita 044 000 1234' } } }
  await withPage({}, async (page) => {
    server.pair()
    server.state.playlist = listOf(now, 'one', [
      showing('pitka', now - hour, now + hour, long),
      showing('kahvi', now - hour, now + hour),
    ])
    await page.goto(server.address)
    await seen(page, 'kahvi')
    await told(() =>
      server.heartbeats.some(({ errors }) => errors.some(({ what }) => /pitka.*does not fit/.test(what))),
    )
    expect(await page.locator('[data-notice=pitka]').count()).toBe(0)
  })
})
