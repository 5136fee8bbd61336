import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { fi } from '../../admin/messages/fi.ts'
import { civilDate } from '../../content/playlist/validity.ts'
import { endPlacements } from '../../server/jobs/end-placements.ts'
import { browser, shot, sizes } from '../support/browser.ts'
import { liveServer, type LiveServer } from '../support/live.ts'
import { signInAs } from './admin-open.ts'
import { inSight, seen } from './player-device.ts'

/**
 * The whole way, as people go it: an organisation's laptop, a liaison's phone and a lobby screen, each a browser context of its
 * own, over the real server, database and demo county. The steps build on each other.
 */
let server: LiveServer
const contexts: BrowserContext[] = []
let laptop: Page
let phone: Page
let screen: Page
let noticeId = ''

const opened = async (viewport: { width: number; height: number }): Promise<Page> => {
  const context = await (
    await browser()
  ).newContext({ viewport, locale: 'fi-FI', timezoneId: 'Europe/Helsinki' })
  contexts.push(context)
  return context.newPage()
}

beforeAll(async () => {
  server = await liveServer()
  laptop = await opened(sizes.laptop)
  phone = await opened(sizes.phone)
  screen = await opened(sizes.screen)
})
afterAll(async () => {
  await Promise.all(contexts.map((context) => context.close()))
  await server.stop()
})

// The steps build on each other: after one that failed the others would only wait.
let broken = false
beforeEach((step) => step.skip(broken))
afterEach(({ task }) => {
  broken ||= task.result?.state === 'fail'
})

/** By the button of the demo account; `email`: another of its kind. */
const signIn = async (page: Page, account: keyof typeof fi.session.demoRoles, email?: string) => {
  await page.goto(`${server.origin}/admin/`)
  await page.getByRole('button', { name: fi.session.demoRoles[account] }).click()
  if (email !== undefined) await page.locator('#email').fill(email)
  await page.getByRole('button', { name: fi.session.signIn, exact: true }).click()
  await page
    .getByRole('link', { name: fi.session.signOut })
    .or(page.getByRole('button', { name: fi.session.signOut }))
    .waitFor()
}

/** What the API tells the page's own user. */
const ask = <T>(page: Page, path: string): Promise<T> =>
  page.evaluate(async (url) => (await fetch(url)).json() as Promise<T>, path)

const title = 'Laulamme yhdessä'
const inDays = (days: number) => civilDate(Date.now() + days * 86_400_000)

test('1 an organisation writes a notice, is told what to mend, sees the slide, and hands it in', async () => {
  // An organisation that has nothing else on the lobby's screen today: its notice comes at once, whatever the hour.
  await signIn(laptop, 'organisation', 'kuulo@demo.invalid')
  await laptop.getByRole('link', { name: fi.nav.write, exact: true }).click()
  await laptop.getByText(fi.choose.pick('Tapahtuma'), { exact: true }).click()
  await laptop.getByRole('textbox', { name: 'Otsikko', exact: true }).fill(title)
  await laptop
    .getByRole('textbox', { name: 'Teksti', exact: true })
    .fill('Mikäli pidät laulamisesta, tule mukaan.\nLaulamme tuttuja lauluja.')
  const mend = laptop.getByRole('button', { name: fi.findings.use('Jos') })
  await mend.waitFor()
  await shot(laptop, 'journey/1-finding')
  await mend.click()
  await expect
    .poll(() => laptop.getByRole('textbox', { name: 'Teksti', exact: true }).inputValue())
    .toContain('Jos pidät')

  await laptop.getByRole('textbox', { name: 'Paikka', exact: true }).fill('Rantatalo, Jokitie 3')
  await laptop.getByRole('textbox', { name: 'Hinta', exact: true }).fill('Ilmainen')
  await laptop
    .getByRole('textbox', { name: 'Yhteystieto', exact: true })
    .fill('Soita Marjatalle: 040 000 0000')
  const dates = laptop.getByLabel(fi.form.date, { exact: true })
  const clocks = laptop.getByLabel(fi.form.clock, { exact: true })
  await dates.nth(0).fill(inDays(8))
  await clocks.nth(0).fill('13:00')
  await dates.nth(1).fill(inDays(8))
  await clocks.nth(1).fill('14:30')
  await laptop.getByLabel('Kaikille').check()

  // Handing in too early is answered with a summary that takes the focus; nothing is lost.
  await laptop.getByRole('button', { name: fi.form.submit }).click()
  await laptop.getByRole('heading', { name: fi.form.summaryTitle }).waitFor()
  await laptop.getByRole('link', { name: fi.form.missingCentre }).waitFor()

  await laptop.getByLabel('Jokirannan sote-keskus').check()
  await laptop.getByLabel('Lakeuden sote-keskus').check()
  await laptop.getByRole('img', { name: title }).first().waitFor()
  await shot(laptop, 'journey/1-form', true)
  await laptop.getByRole('button', { name: fi.form.submit }).click()
  await laptop.getByRole('heading', { name: fi.sent.title }).waitFor()
  noticeId = /notices\/([^/]+)\/sent/.exec(laptop.url())?.[1] ?? ''
  await shot(laptop, 'journey/1-sent')
})

test('3a a screen shows its code, and the liaison pairs it', async () => {
  await screen.goto(`${server.origin}/player/`)
  const code = await screen.locator('.pair-code').innerText()
  await shot(screen, 'journey/3-code')
  await signIn(phone, 'liaison')
  await phone.goto(`${server.origin}/admin/screens/pair`)
  await phone.getByLabel(fi.pair.code).fill(code)
  await phone.getByLabel(fi.pair.which).selectOption('jokiranta-aula')
  await phone.getByRole('button', { name: fi.pair.confirm }).click()
  await phone.getByRole('link', { name: fi.pair.see }).waitFor()
  await screen.waitForFunction(() => document.getElementById('player')?.dataset['state'] === 'stage')
  expect(await inSight(screen), 'nothing unapproved is shown').not.toBe(noticeId)
})

test('2 the liaison finds it in the queue, looks at it in their own screens’ formats, and approves; 3b it is on screen', async () => {
  await phone.goto(`${server.origin}/admin/review`)
  await phone.getByRole('link', { name: title, exact: true }).click()
  await phone.getByRole('heading', { name: title, level: 1 }).waitFor()
  await shot(phone, 'journey/2-review', true)
  const began = performance.now()
  await phone.getByRole('button', { name: fi.review.approve, exact: true }).click()
  await screen.waitForFunction(
    (id) =>
      Array.from(document.querySelectorAll<HTMLElement>('.layer.is-on')).pop()?.dataset['notice'] === id,
    noticeId,
  )
  console.log(`from the liaison's tap to the lobby screen: ${Math.round(performance.now() - began)} ms`)
  await seen(screen, noticeId)
  await shot(screen, 'journey/3-on-screen')
  const { placements } = await ask<{ placements: { centre: string; state: string }[] }>(
    laptop,
    `/api/notices/${noticeId}`,
  )
  expect(Object.fromEntries(placements.map((p) => [p.centre, p.state]))).toEqual({
    jokiranta: 'approved',
    lakeus: 'awaiting',
  })
})

test('5a the organisation edits: the new version waits, the approved one stays on screen', async () => {
  await laptop.goto(`${server.origin}/admin/notices/${noticeId}/edit`)
  await laptop.getByText(fi.form.editing).waitFor()
  await laptop.getByRole('textbox', { name: 'Otsikko', exact: true }).fill('Laulamme joululauluja')
  await laptop.getByRole('button', { name: fi.form.submitChange }).click()
  await laptop.getByRole('heading', { name: fi.sent.titleChange }).waitFor()
  await laptop.goto(`${server.origin}/admin/notices/${noticeId}`)
  await laptop.getByText(fi.next.awaitingShown).waitFor()
  await shot(laptop, 'journey/5-awaiting')
  const list = await ask<{ slides: { notice: string; version: number }[] }>(
    phone,
    '/api/screens/jokiranta-aula/playlist',
  )
  expect(list.slides.filter((s) => s.notice === noticeId).map((s) => s.version)).toEqual([1])
})

test('2b the liaison asks for a change with a reason and a note, which the organisation reads', async () => {
  await phone.goto(`${server.origin}/admin/review`)
  await phone.getByRole('link', { name: 'Laulamme joululauluja', exact: true }).click()
  await phone.getByRole('heading', { name: fi.review.whatChanged }).waitFor()
  await phone.getByRole('button', { name: fi.review.requestChange }).click()
  await phone.getByLabel(fi.reasons['facts-missing']).check()
  await phone.getByLabel(fi.review.note).fill('Kerro, kuka laulattaa.')
  await shot(phone, 'journey/2-request-change', true)
  await phone.getByRole('button', { name: fi.review.sendChange }).click()
  await phone.getByText(fi.review.done['request-change']('Laulamme joululauluja')).waitFor()
  await laptop.goto(`${server.origin}/admin/notices/${noticeId}`)
  await laptop.getByText('Kerro, kuka laulattaa.').waitFor()
  await shot(laptop, 'journey/5-change-requested')
})

test('5b the organisation withdraws, and it is gone everywhere', async () => {
  await laptop.goto(`${server.origin}/admin/notices/${noticeId}/withdraw`)
  await laptop.getByRole('button', { name: fi.centres.all }).click()
  await laptop.getByRole('button', { name: fi.withdraw.confirm }).click()
  await expect
    .poll(async () => {
      const { placements } = await ask<{ placements: { state: string }[] }>(
        laptop,
        `/api/notices/${noticeId}`,
      )
      return placements.map((p) => p.state)
    })
    .toEqual(['withdrawn', 'withdrawn'])
  const told = await laptop.locator('.box.good').innerText({ timeout: 5000 })
  expect(told).toContain('Jokirannan sote-keskus')
  expect(told).toContain('Lakeuden sote-keskus')
  const list = await ask<{ slides: { notice: string }[] }>(phone, '/api/screens/jokiranta-aula/playlist')
  expect(list.slides.map((s) => s.notice)).not.toContain(noticeId)
})

test('4 when its validity ends it leaves the screen in the middle of its slot, and the books say so', async () => {
  const { origin } = server
  // Another that has had no time there yet.
  await signInAs(laptop, origin, 'norr')
  const send = <T>(page: Page, path: string, body: object) =>
    page.evaluate(
      async ([url, json]) =>
        (
          await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: json })
        ).json() as Promise<T>,
      [origin + path, JSON.stringify(body)] as const,
    )
  const notice = await send<{ id: string; version: number }>(laptop, '/api/notices', {
    template: 'announcement',
    content: {
      fi: { title: 'Hetken päästä ohi', text: 'Tämä tiedote poistuu pian.', contact: 'Soita: 040 000 0000' },
    },
    details: { topic: 'everybody' },
    validFrom: new Date(Date.now() - 60_000).toISOString(),
    validUntil: new Date(Date.now() + 12_000).toISOString(),
  })
  const { placements } = await send<{ placements: { id: string }[] }>(
    laptop,
    `/api/notices/${notice.id}/submit`,
    {
      version: notice.version,
      centreIds: ['jokiranta'],
    },
  )
  await send(phone, `/api/placements/${placements[0]?.id}/decision`, {
    version: notice.version,
    decision: 'approve',
  })
  await seen(screen, notice.id)
  await screen.waitForFunction(
    (id) =>
      Array.from(document.querySelectorAll<HTMLElement>('.layer.is-on')).pop()?.dataset['notice'] !== id,
    notice.id,
    { timeout: 20_000 },
  )
  await endPlacements.run(server.deps, Date.now())
  const after = await ask<{ placements: { state: string }[] }>(laptop, `/api/notices/${notice.id}`)
  expect(after.placements.map((p) => p.state)).toEqual(['ended'])
  await shot(screen, 'journey/4-after')
})
