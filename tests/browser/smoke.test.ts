import sharp from 'sharp'
import { expect, test } from 'vitest'
import { axe, withPage } from '../support/browser.ts'

test('the test browser draws text: without fonts it would be silently invisible', async () => {
  await withPage({ viewport: { width: 400, height: 120 } }, async (page) => {
    await page.setContent('<html lang="fi"><title>t</title><main><h1>Tervetuloa</h1></main></html>')
    const { channels } = await sharp(await page.screenshot()).stats()
    expect(Math.min(...channels.slice(0, 3).map((c) => c.min))).toBeLessThan(100)
  })
})

test('axe-core finds a fault where there is one, and none where there is none', async () => {
  await withPage({}, async (page) => {
    await page.setContent(
      '<html lang="fi"><title>t</title><main><h1>Otsikko</h1><img src="data:,"></main></html>',
    )
    expect((await axe(page)).join()).toContain('image-alt')
    await page.setContent('<html lang="fi"><title>t</title><main><h1>Otsikko</h1></main></html>')
    expect(await axe(page)).toEqual([])
  })
})
