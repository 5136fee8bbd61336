import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fi } from '../../admin/messages/fi.ts'
import { axe, shot, sizes, withPage } from '../support/browser.ts'
import { liveServer, type LiveServer } from '../support/live.ts'
import { openPage, signInAs } from './admin-open.ts'

let server: LiveServer
beforeAll(async () => {
  server = await liveServer()
})
afterAll(() => server.stop())

/** A liaison's phone. */
const deciding = (use: (page: Page) => Promise<void>) =>
  withPage({ viewport: sizes.phone }, async (page) => {
    await signInAs(page, server.origin, 'liaison')
    await use(page)
  })

interface Waiting {
  id: string
  notice: string
  organisation: { id: string }
  content: { content: { fi?: { title?: string } } }
}

const queueOf = async (page: Page): Promise<Waiting[]> => {
  const answer = await page.request.get(`${server.origin}/api/placements?state=awaiting`)
  return ((await answer.json()) as { items: Waiting[] }).items
}
const titleIn = (item: Waiting | undefined) => item?.content.content.fi?.title ?? ''

/** The organisation changes its notice while the liaison reads it. */
async function changeMeanwhile(notice: string, title: string): Promise<void> {
  await withPage({}, async (page) => {
    await signInAs(page, server.origin, 'organisation')
    const address = `${server.origin}/api/notices/${notice}`
    const now = (await (await page.request.get(address)).json()) as {
      template: string
      content: { fi: Record<string, string> }
      details?: unknown
      picture?: unknown
      validFrom: string
      validUntil: string
      version: number
    }
    const { template, details, picture, validFrom, validUntil, version } = now
    const content = { ...now.content, fi: { ...now.content.fi, title } }
    const data = { template, content, details, picture, validFrom, validUntil, version }
    const answer = await page.request.put(address, { data, headers: { origin: server.origin } })
    expect(answer.status(), await answer.text()).toBe(200)
  })
}

describe('deciding', () => {
  test('on a version that has changed meanwhile decides nothing, and shows what changed', async () => {
    await deciding(async (page) => {
      const mine = (await queueOf(page)).find((item) => item.organisation.id === 'omaishoitajat')
      await openPage(page, `${server.origin}/admin/review/${mine?.id}`)
      await changeMeanwhile(mine?.notice ?? '', 'Hoitajien kahvihetki')
      await page.getByRole('button', { name: fi.review.approve, exact: true }).click()
      await page.getByText(fi.review.stale).waitFor()
      await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert')
      await page.locator('.box.wait ins', { hasText: 'Hoitajien kahvihetki' }).first().waitFor()
      await page.getByRole('heading', { level: 1, name: 'Hoitajien kahvihetki' }).waitFor()
      expect(await axe(page)).toEqual([])
      await shot(page, 'admin/stale')
      // Having seen it, the decision holds, and the next one comes.
      await page.getByRole('button', { name: fi.review.approve, exact: true }).click()
      await page.getByText(fi.review.done.approve('Hoitajien kahvihetki')).waitFor()
    })
  })

  test('takes two quick taps for one: the notice that comes next is looked at first', async () => {
    await deciding(async (page) => {
      const before = await queueOf(page)
      const [first, second] = before
      let time = Date.now()
      await page.clock.setFixedTime(time)
      await openPage(page, `${server.origin}/admin/review/${first?.id}`)
      const approve = page.getByRole('button', { name: fi.review.approve, exact: true })
      await approve.waitFor()
      // The second begins when the slide is drawn, which the test cannot know: time goes on until the bar works.
      const looked = () =>
        expect
          .poll(async () => page.clock.setFixedTime((time += 500)).then(() => approve.isDisabled()), {
            timeout: 20_000,
          })
          .toBe(false)
      expect(await approve.isDisabled(), 'nothing can be decided before the slide was seen').toBe(true)
      await looked()
      await approve.click()
      await page.getByRole('heading', { level: 1, name: titleIn(second) }).waitFor()
      await approve.click({ force: true })
      await page.getByRole('button', { name: fi.review.decline, exact: true }).click({ force: true })
      expect(await approve.isDisabled()).toBe(true)
      await page.getByText(fi.review.done.approve(titleIn(first))).waitFor()
      expect(await queueOf(page)).toHaveLength(before.length - 1)
      expect(await page.getByText(fi.review.whyDecline).count()).toBe(0)
      await looked()
      await approve.click()
      await page.getByText(fi.review.done.approve(titleIn(second))).waitFor()
      expect(await queueOf(page)).toHaveLength(before.length - 2)
    })
  })

  test('against a notice needs a reason, and “another reason” needs words', async () => {
    await deciding(async (page) => {
      const [first, second] = await queueOf(page)
      await openPage(page, `${server.origin}/admin/review/${first?.id}`)
      await page.getByRole('button', { name: fi.review.decline, exact: true }).click()
      await page.getByRole('button', { name: fi.review.sendDecline }).click()
      await page.getByText(fi.review.pickReason).waitFor()
      await page.getByLabel(fi.reasons.other).check()
      await page.getByRole('button', { name: fi.review.sendDecline }).click()
      await page.getByText(fi.review.noteNeeded).waitFor()
      expect(await axe(page)).toEqual([])
      await page.getByLabel(fi.review.note).fill('Tämä kuuluu toiselle keskukselle.')
      await page.getByRole('button', { name: fi.review.sendDecline }).click()
      await page.getByText(fi.review.done.decline(titleIn(first))).waitFor()
      await page.getByRole('heading', { level: 1, name: titleIn(second) }).waitFor()
    })
  })

  test('goes on until the queue is empty, and says so', async () => {
    await deciding(async (page) => {
      const queue = await queueOf(page)
      await openPage(page, `${server.origin}/admin/review/${queue[0]?.id}`)
      for (const item of queue) {
        await page.getByRole('heading', { level: 1, name: titleIn(item) }).waitFor()
        await page.getByRole('button', { name: fi.review.approve, exact: true }).click()
        await page.getByText(fi.review.done.approve(titleIn(item))).waitFor()
      }
      await page.getByRole('heading', { name: fi.review.empty }).waitFor()
      expect(await axe(page)).toEqual([])
    })
  })
})

describe('what is on screen', () => {
  test('can be removed at once with a reason, which the organisation reads', async () => {
    await deciding(async (page) => {
      await openPage(page, `${server.origin}/admin/on-screen`)
      const card = page.locator('.card').filter({ hasText: 'Jokivarren omaishoitajat' }).first()
      const title = await card.getByRole('heading').innerText()
      await card.getByRole('button', { name: fi.onScreen.remove }).click()
      await card.getByLabel(fi.reasons['out-of-date']).check()
      expect(await axe(page)).toEqual([])
      await card.getByRole('button', { name: fi.onScreen.remove }).click()
      await page.getByText(fi.onScreen.removed(title)).waitFor()
      const inFocus = () => page.evaluate(() => document.activeElement?.textContent)
      expect(await inFocus()).toBe(fi.onScreen.removed(title))
    })
    await withPage({}, async (page) => {
      await signInAs(page, server.origin, 'organisation')
      await openPage(page, `${server.origin}/admin/notices`)
      await page.getByText(fi.states.removed).first().waitFor()
    })
  })
})
