import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe, shot, sizes, withPage } from '../support/browser.ts'
import { liveServer, type LiveServer } from '../support/live.ts'

let server: LiveServer
beforeAll(async () => {
  server = await liveServer()
})
afterAll(() => server.stop())

const pages = ['/', '/rules', '/c/jokiranta', '/c/pohjantahti']

describe.each(['fi', 'sv', 'en'])('the public pages in %s', (language) => {
  test.each(pages)(
    '%s reads well, without a violation and without scrolling sideways on a phone',
    async (path) => {
      await withPage({ viewport: sizes.phone }, async (page) => {
        await page.goto(`${server.origin}${path}?lang=${language}`)
        expect(await page.locator('html').getAttribute('lang')).toBe(language)
        expect(await axe(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
        await shot(page, `pages/${language}${path.replaceAll('/', '-')}-390`, path !== '/rules')
        await page.setViewportSize(sizes.laptop)
        await shot(page, `pages/${language}${path.replaceAll('/', '-')}-1366`)
      })
    },
  )
})

test('the reader’s language is the browser’s where none is asked for', async () => {
  const page = await fetch(`${server.origin}/rules`, { headers: { 'accept-language': 'sv-FI,sv;q=0.9' } })
  expect(await page.text()).toContain('Regler för meddelanden')
})

test('a centre’s page tells what is on its screens and what is not: approved, in its time, at this centre', async () => {
  const text = await (await fetch(`${server.origin}/c/jokiranta?lang=fi`)).text()
  expect(text).toContain('Omaishoitajien kahvihetki')
  expect(text).toContain('Lähetettä ei tarvita')
  expect(text, 'waits for a decision here').not.toContain('Neulekahvila')
  expect(text, 'is over').not.toContain('Uuden kuntosalin avajaiset')
  expect(text, 'was withdrawn here').not.toContain('Kävelyryhmä omaisille')
})

test('a centre that does not exist is a problem with a way on', async () => {
  const answer = await fetch(`${server.origin}/c/ei-ole`)
  expect(answer.status).toBe(404)
  expect(await answer.json()).toMatchObject({ code: 'not-found' })
})

test('every page says that this is the demo', async () => {
  for (const path of pages)
    expect(await (await fetch(`${server.origin}${path}?lang=fi`)).text()).toContain('kokeiluympäristö')
})
