import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildTestApp, type TestApp } from '../support/app.ts'
import { shot, sizes, withPage } from '../support/browser.ts'
import { handIn } from '../support/notices.ts'
import { inSight, seen } from './player-device.ts'

const liaison = 'liaison-jokiranta'
const screenId = 'jokiranta-aula'

let t: TestApp
let address: string
beforeAll(async () => {
  const playerFolder = join(import.meta.dirname, '..', '..', 'dist', 'player')
  t = await buildTestApp({ config: { playerFolder } })
  // Here time goes on, as on a wall.
  const begun = Date.now() - t.clock.now
  Object.defineProperty(t.clock, 'now', { get: () => Date.now() - begun })
  await t.app.listen({ host: '127.0.0.1', port: 0 })
  address = `http://localhost:${(t.app.server.address() as AddressInfo).port}/player/`
})
afterAll(() => t.close())

const post = async (url: string, payload: object = {}) => {
  const answer = await t.api('POST', url, { as: liaison, payload })
  expect({ status: answer.statusCode, body: answer.body }).toMatchObject({ status: 200 })
}

test('with the real server: pairing, approval to screen, removal, revocation', async () => {
  await withPage({ viewport: sizes.screen }, async (page) => {
    await page.goto(address)
    const userCode = (await page.locator('.pair-code').innerText()).replace(/\s/g, '')
    expect(userCode).toMatch(/^[A-HJKMNP-Z2-9]{6}$/)
    await post('/api/screens/pair', { userCode, screenId })
    await seen(page, 'timeless')
    await shot(page, 'player-journey-timeless')

    const { notice, placements } = await handIn(t, 'member-muisti', ['jokiranta'])
    const placement = placements[0]?.id
    expect(await inSight(page)).toBe('timeless')
    await post(`/api/placements/${placement}/decision`, { version: 1, decision: 'approve' })
    await seen(page, notice.id)
    await shot(page, 'player-journey-notice')

    await post(`/api/placements/${placement}/remove`, { reasonCode: 'out-of-date' })
    await seen(page, 'timeless')

    const showing = async () => {
      const answer = await t.api('GET', '/api/screens', { as: liaison })
      const { screens } = answer.json() as {
        screens: { id: string; alive: boolean; lastSeen: string | null }[]
      }
      return screens.find((screen) => screen.id === screenId)
    }
    await expect.poll(async () => (await showing())?.alive, { timeout: 30_000 }).toBe(true)

    await post(`/api/screens/${screenId}/revoke`)
    await page.waitForSelector('.pair-code')
  })
})
