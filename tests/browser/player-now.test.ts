import { afterAll, beforeAll, expect, test } from 'vitest'
import { fi } from '../../admin/messages/fi.ts'
import { liveServer, type LiveServer } from '../support/live.ts'
import { sizes, withPage } from '../support/browser.ts'
import { openPage, signInAs } from './admin-open.ts'

const screenId = 'jokiranta-aula'

let server: LiveServer
beforeAll(async () => {
  server = await liveServer()
})
afterAll(() => server.stop())

test('"Näyttää nyt" is what hangs on the wall, turn after turn, and nothing is claimed of a screen that is silent', async () => {
  await withPage({ viewport: sizes.screen }, (wall) =>
    withPage({ viewport: sizes.laptop }, async (desk) => {
      const says = async () => (await desk.locator('.shows-now').innerText()).trim()
      await signInAs(desk, server.origin, 'liaison')
      await openPage(desk, `${server.origin}/admin/screens/${screenId}`)
      await expect.poll(says).toContain(fi.screens.showsUnknown)

      await wall.goto(`${server.origin}/player/`)
      const userCode = (await wall.locator('.pair-code').innerText()).replace(/\s/g, '')
      const paired = await desk.request.post(`${server.origin}/api/screens/pair`, {
        data: { userCode, screenId },
        headers: { origin: server.origin },
      })
      expect(paired.status()).toBe(200)
      const turn = () => wall.locator('.layer.is-on').last().getAttribute('data-notice')
      const claimed = () => desk.locator('.shows-now').getAttribute('data-notice')
      await wall.waitForSelector('.layer.is-on')
      await expect.poll(says, { timeout: 30_000 }).not.toContain(fi.screens.showsUnknown)

      for (let turns = 0; turns < 4; turns++) {
        const before = await turn()
        await expect.poll(turn, { timeout: 60_000 }).not.toBe(before)
        await expect.poll(claimed, { timeout: 5_000 }).toBe(await turn())
      }
    }),
  )
})
