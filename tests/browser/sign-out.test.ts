import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fi } from '../../admin/messages/fi.ts'
import { axe, sizes, withPage } from '../support/browser.ts'
import { liveServer, type LiveServer } from '../support/live.ts'
import { openPage, signInAs } from './admin-open.ts'

let server: LiveServer
beforeAll(async () => {
  server = await liveServer()
})
afterAll(() => server.stop())

const as = (account: string, use: (page: Page) => Promise<void>) =>
  withPage({ viewport: sizes.laptop }, async (page) => {
    await signInAs(page, server.origin, account)
    await use(page)
  })
const title = (page: Page) => page.getByLabel('Otsikko', { exact: true })
const signOut = (page: Page) => page.getByRole('button', { name: fi.session.signOut }).click()
const signedOut = (page: Page) => page.getByRole('heading', { name: fi.session.title }).waitFor()
const held = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('aulataulu.draft')))

test('who signs out leaves no draft on the device, and finds it in the service on another', async () => {
  await as('muisti', async (page) => {
    await openPage(page, `${server.origin}/admin/notices/new/activity`)
    await title(page).fill('Muistikahvila yhteisellä koneella')
    expect(await held(page)).toHaveLength(1)
    await signOut(page)
    await signedOut(page)
    expect(await held(page)).toEqual([])
  })
  await as('muisti', async (page) => {
    await openPage(page, `${server.origin}/admin/notices`)
    await page.getByRole('heading', { name: 'Muistikahvila yhteisellä koneella' }).waitFor()
  })
})

test('what the service has not got is asked about: one stays and goes on, or leaves and the device forgets', async () => {
  await as('sydan', async (page) => {
    await openPage(page, `${server.origin}/admin/notices/new/activity`)
    await title(page).fill('Sydänkävely')
    await page.route('**/api/notices', (route) => route.abort())
    await signOut(page)
    await page.getByRole('heading', { name: fi.session.leftTitle }).waitFor()
    expect(await axe(page)).toEqual([])
    expect(await held(page)).toHaveLength(1)
    await page.getByRole('link', { name: 'Sydänkävely', exact: true }).click()
    await expect.poll(() => title(page).inputValue()).toBe('Sydänkävely')
    await signOut(page)
    await page.getByRole('button', { name: fi.session.leaveAnyway }).click()
    await signedOut(page)
    expect(await held(page)).toEqual([])
  })
})

test('a sign-out that the service did not hear of is told, not played', async () => {
  await as('kuulo', async (page) => {
    await openPage(page, `${server.origin}/admin/notices`)
    await page.route('**/api/session', (route) =>
      route.request().method() === 'DELETE' ? route.abort() : route.continue(),
    )
    await signOut(page)
    await page.getByRole('alert').filter({ hasText: fi.problems.network }).waitFor()
    await page.unroute('**/api/session')
    await signOut(page)
    await signedOut(page)
  })
})

test('an organisation that nobody has verified yet is told so, saves its draft and finds nothing to send it with', async () => {
  await as('uusi-alku', async (page) => {
    await openPage(page, `${server.origin}/admin/notices/new/activity`)
    await page.getByRole('heading', { name: fi.unverified.title }).waitFor()
    expect(await page.getByRole('button', { name: fi.form.submit }).count()).toBe(0)
    expect(await axe(page)).toEqual([])
    await title(page).fill('Uusi ryhmä')
    await page.getByRole('button', { name: fi.form.save }).click()
    await page.getByText(fi.form.savedServer).waitFor()
    await openPage(page, `${server.origin}/admin/notices`)
    await page.getByRole('heading', { name: fi.unverified.title }).waitFor()
  })
})
