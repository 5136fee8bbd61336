import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axe, withPage } from '../support/browser.ts'
import { liveServer, type LiveServer } from '../support/live.ts'

let server: LiveServer
beforeAll(async () => {
  server = await liveServer()
})
afterAll(() => server.stop())

/** A site that passes /aulataulu/ on without saying so, and has nothing else. */
async function siteAbove(): Promise<{ origin: string; close(): void }> {
  const proxy = createServer((asked, answer) => {
    const path = /^\/aulataulu(\/.*)$/.exec(asked.url ?? '')?.[1]
    if (path === undefined) return void answer.writeHead(404).end('Not found')
    const { accept = '*/*' } = asked.headers
    request(server.origin + path, { headers: { accept } }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers)
      got.pipe(answer)
    }).end()
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const { port } = proxy.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, close: () => proxy.close() }
}

test.each(['admin', 'player'])(
  'below another site’s address the %s page is not empty: it says what it needs',
  async (room) => {
    const site = await siteAbove()
    try {
      await withPage({}, async (page) => {
        await page.goto(`${site.origin}/aulataulu/${room}/`)
        for (const words of ['oman palvelinnimen', 'eget servernamn', 'a host name or a port of its own'])
          expect(await page.getByText(words).isVisible()).toBe(true)
      })
    } finally {
      site.close()
    }
  },
)

test('at its own address these words are neither seen nor left in the page', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${server.origin}/admin/`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.locator('.not-begun').count()).toBe(0)
    expect(await axe(page)).toEqual([])
  })
  // While the script has not come, the style sheet hides them.
  for (const room of ['admin', 'player'])
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${server.origin}/${room}/`)
      expect(await page.locator('.not-begun').count()).toBe(1)
      expect(await page.locator('.not-begun').isVisible()).toBe(false)
    })
})
