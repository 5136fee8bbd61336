import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uiLanguages } from '../../content/notice/common.ts'
import { axe, shot, sizes, withPage } from '../support/browser.ts'
import { liveServer, type LiveServer } from '../support/live.ts'
import { openPage, signInAs } from './admin-open.ts'

/** Every page of the admin, in every language, light and dark, from phone to wide screen. */
let server: LiveServer
const pages: { name: string; as: string | null; path: string }[] = []

beforeAll(async () => {
  server = await liveServer()
  pages.push(...(await addresses()))
})
afterAll(() => server.stop())

/** The pages with addresses of things that the demo county has. */
async function addresses() {
  const found: typeof pages = []
  await withPage({}, async (page) => {
    const ask = async <T>(path: string) => {
      const answer = await page.request.get(server.origin + path)
      expect(answer.status(), `${path}: ${await answer.text()}`).toBe(200)
      return (await answer.json()) as T
    }
    await signInAs(page, server.origin, 'organisation')
    const own = await ask<{ items: { id: string; placements: { state: string }[] }[] }>('/api/notices')
    const notice = own.items.find(({ placements }) => placements.some((p) => p.state === 'approved'))?.id
    await signInAs(page, server.origin, 'liaison')
    const queue = await ask<{ items: { id: string; shownVersion: number | null }[] }>(
      '/api/placements?state=awaiting',
    )
    const changed = queue.items.find(({ shownVersion }) => shownVersion !== null) ?? queue.items[0]
    const { screens } = await ask<{ screens: { id: string }[] }>('/api/screens')
    const screen = screens[0]?.id
    found.push(
      { name: 'sign-in', as: null, path: '' },
      { name: 'notices', as: 'organisation', path: 'notices' },
      { name: 'choose', as: 'organisation', path: 'notices/new' },
      { name: 'new-event', as: 'organisation', path: 'notices/new/event' },
      { name: 'new-activity', as: 'organisation', path: 'notices/new/activity' },
      { name: 'notice', as: 'organisation', path: `notices/${notice}` },
      { name: 'edit', as: 'organisation', path: `notices/${notice}/edit` },
      { name: 'withdraw', as: 'organisation', path: `notices/${notice}/withdraw` },
      { name: 'sent', as: 'organisation', path: `notices/${notice}/sent` },
      { name: 'queue', as: 'liaison', path: 'review' },
      { name: 'review', as: 'liaison', path: `review/${changed?.id}` },
      { name: 'on-screen', as: 'liaison', path: 'on-screen' },
      { name: 'screens', as: 'liaison', path: 'screens' },
      { name: 'screen', as: 'liaison', path: `screens/${screen}` },
      { name: 'new-screen', as: 'liaison', path: 'screens/new' },
      { name: 'edit-screen', as: 'liaison', path: `screens/${screen}/edit` },
      { name: 'pair', as: 'liaison', path: 'screens/pair' },
      { name: 'centres', as: 'coordinator', path: 'screens' },
      { name: 'health', as: 'operator', path: 'health' },
      { name: 'not-found', as: 'operator', path: 'nowhere' },
    )
  })
  return found
}

/** Visits every page in one context a role, and tells what `look` finds wrong by page. */
async function everywhere(
  options: Parameters<typeof withPage>[0],
  look: (page: Page, name: string) => Promise<unknown[]>,
): Promise<Record<string, unknown[]>> {
  const wrong: Record<string, unknown[]> = {}
  for (const role of [null, 'organisation', 'liaison', 'coordinator', 'operator'])
    await withPage(options, async (page) => {
      if (role) await signInAs(page, server.origin, role)
      for (const { name, path } of pages.filter(({ as }) => as === role)) {
        await openPage(page, `${server.origin}/admin/${path}`)
        const found = await look(page, name)
        if (found.length > 0) wrong[name] = found
      }
    })
  return wrong
}

const speaking = (language: string) => ({
  storageState: {
    cookies: [],
    origins: [{ origin: server.origin, localStorage: [{ name: 'aulataulu.language', value: language }] }],
  },
})

describe.each(uiLanguages)('every page in %s', (language) => {
  test('has no violation that axe-core can find, and says its language and title', async () => {
    const wrong = await everywhere({ viewport: sizes.laptop, ...speaking(language) }, async (page) => {
      const violations: unknown[] = await axe(page)
      const lang = await page.locator('html').getAttribute('lang')
      const title = await page.title()
      const heading = await page.locator('h1').innerText()
      if (lang !== language) violations.push(`lang=${lang}`)
      if (!title.startsWith(heading)) violations.push(`title "${title}" of "${heading}"`)
      return violations
    })
    expect(wrong).toEqual({})
  })
})

test('every page has contrast in the dark too', async () => {
  const wrong = await everywhere({ viewport: sizes.phone, colorScheme: 'dark' }, async (page, name) => {
    if (['notices', 'review', 'new-event'].includes(name)) await shot(page, `admin/dark-${name}`)
    return axe(page)
  })
  expect(wrong).toEqual({})
})

/** How the slides' elements are drawn now. The same elements each time: which slides a page shows may change with the time. */
const looksOfSlides = (page: Page) =>
  page.evaluate(() => {
    const kept = window as unknown as { slideParts?: Element[] }
    kept.slideParts ??= [...document.querySelectorAll('.slide, .slide *')]
    return kept.slideParts.map((element) => {
      if (!element.isConnected) return null
      const { color, backgroundColor, fontFamily, fontSize, margin } = getComputedStyle(element)
      return [element.getAttribute('class'), color, backgroundColor, fontFamily, fontSize, margin].join(' ')
    })
  })

test('a slide has its own colours, whatever those of the page round it', async () => {
  let seen = 0
  const wrong = await everywhere({ viewport: sizes.laptop }, async (page) => {
    await page.emulateMedia({ colorScheme: 'light' })
    const light = await looksOfSlides(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    const dark = await looksOfSlides(page)
    seen += dark.filter((look) => look !== null).length
    return dark.flatMap((look, at) =>
      look === null || look === light[at] ? [] : [`${light[at]} becomes ${look}`],
    )
  })
  expect(wrong).toEqual({})
  expect(seen).toBeGreaterThan(100)
})

test.each([
  ['phone', { viewport: sizes.phone, hasTouch: true, isMobile: true }],
  ['laptop', { viewport: sizes.laptop }],
  ['screen', { viewport: sizes.screen }],
] as const)('no page scrolls sideways on a %s, and every target can be hit', async (size, options) => {
  const wrong = await everywhere(options, async (page, name) => {
    await shot(page, `admin/${name}-${size}`, size === 'phone')
    return page.evaluate(() => {
      const found: string[] = []
      const over = document.documentElement.scrollWidth - window.innerWidth
      if (over > 0) found.push(`${over} px too wide`)
      for (const element of document.querySelectorAll<HTMLElement>('button, a.button, input, select')) {
        // A checkbox or radio is hit by its whole row.
        const target = element.closest('.option') ?? element
        const { width, height } = target.getBoundingClientRect()
        if (width > 0 && (height < 43.5 || width < 43.5))
          found.push(`${Math.round(width)}x${Math.round(height)}: ${element.outerHTML.slice(0, 120)}`)
      }
      return found
    })
  })
  expect(wrong).toEqual({})
})
