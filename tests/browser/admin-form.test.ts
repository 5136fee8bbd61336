import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { en } from '../../admin/messages/en.ts'
import { fi } from '../../admin/messages/fi.ts'
import { sv } from '../../admin/messages/sv.ts'
import { axe, shot, sizes, withPage } from '../support/browser.ts'
import { liveServer, type LiveServer } from '../support/live.ts'
import { openPage, signInAs } from './admin-open.ts'

let server: LiveServer
beforeAll(async () => {
  server = await liveServer()
})
afterAll(() => server.stop())

/** A new event as an organisation's volunteer meets it. */
const writing = (
  use: (page: Page) => Promise<void>,
  viewport: { width: number; height: number } = sizes.laptop,
) =>
  withPage({ viewport }, async (page) => {
    await signInAs(page, server.origin, 'organisation')
    await openPage(page, `${server.origin}/admin/notices/new/event`)
    await use(page)
  })

const text = (page: Page) => page.getByLabel('Teksti', { exact: true })
const hasFocus = (page: Page, selector: string) =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector)

describe('findings while writing', () => {
  test('come as one types, underlined and in words, and hold nobody up', async () => {
    await writing(async (page) => {
      await text(page).fill('Tule mukaan. Voit esim. laulaa.')
      await page.locator('.copy mark', { hasText: 'esim.' }).waitFor()
      const finding = page.locator('#f-fi-text-findings .finding').filter({ hasText: 'esim.' })
      await finding.waitFor()
      expect(await text(page).getAttribute('aria-describedby')).toContain('f-fi-text-findings')
      await page.locator('#check-summary', { hasText: /Tarkistimme/ }).waitFor()
      expect(await axe(page)).toEqual([])
      await shot(page, 'admin/findings')
    })
  })

  test('move along with their words before the next answer comes', async () => {
    await writing(async (page) => {
      await text(page).fill('Tule mukaan. Voit esim. laulaa.')
      await page.locator('.copy mark', { hasText: 'esim.' }).waitFor()
      // From now on no answer comes.
      await page.route('**/api/check', () => {})
      await text(page).press('Home')
      await text(page).pressSequentially('Hei! ')
      expect(await page.locator('.copy mark').filter({ hasText: 'esim.' }).innerText()).toBe('esim.')
    })
  })

  test('are applied and taken back by keyboard alone', async () => {
    await writing(async (page) => {
      await text(page).focus()
      await page.keyboard.type('Voit esim. laulaa.')
      const use = page.getByRole('button', { name: fi.findings.use('esimerkiksi') })
      await use.waitFor()
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('esimerkiksi')
      await page.keyboard.press('Enter')
      await expect.poll(() => text(page).inputValue()).toBe('Voit esimerkiksi laulaa.')
      // The way back stands where one is.
      await page.waitForFunction((undo) => document.activeElement?.textContent === undo, fi.findings.undo)
      await page.keyboard.press('Enter')
      expect(await text(page).inputValue()).toBe('Voit esim. laulaa.')
      await hasFocus(page, '#f-fi-text')
    })
  })

  test('never stop the writing when the check fails', async () => {
    await writing(async (page) => {
      await page.route('**/api/check', (route) => route.abort())
      await text(page).fill('Voit esim. laulaa.')
      await page.getByText(fi.findings.unavailable).waitFor()
      expect(await text(page).inputValue()).toBe('Voit esim. laulaa.')
    })
  })

  test('show their place when asked', async () => {
    await writing(async (page) => {
      await text(page).fill('Voit esim. laulaa.')
      await page
        .locator('.finding', { hasText: 'esim.' })
        .getByRole('button', { name: fi.findings.show })
        .click()
      const selected = await text(page).evaluate((area) => {
        const { value, selectionStart, selectionEnd } = area as HTMLTextAreaElement
        return value.slice(selectionStart, selectionEnd)
      })
      expect(selected).toBe('esim.')
    })
  })
})

describe('a long text with an error', () => {
  test('breaks its lines as the copy under it does, and nothing is cut', async () => {
    await writing(async (page) => {
      const sentence = 'Tule mukaan kahville kirjaston aulaan ja tapaa muita ihmisiä. '
      await text(page).fill(`${sentence.repeat(8)}Voit esim. laulaa.`)
      await page.waitForFunction(() => document.querySelector('#f-fi-text')?.matches('[aria-invalid=true]'))
      await page.locator('#f-fi-text-length').waitFor()
      await page.locator('.copy mark', { hasText: 'esim.' }).waitFor()
      const [copy, area] = await page.evaluate(() => {
        const field = document.querySelector('#f-fi-text')
        return [field?.previousElementSibling, field].map((one) => ({
          client: [one?.clientWidth, one?.clientHeight],
          scroll: one?.scrollHeight,
        }))
      })
      expect(copy).toEqual(area)
      expect(area?.scroll).toBe(area?.client[1])
      const marked = page.locator('.copy mark').first()
      const weights = [marked, page.locator('.copy').first()].map((one) =>
        one.evaluate((element) => getComputedStyle(element).fontWeight),
      )
      expect(new Set(await Promise.all(weights)).size).toBe(1)
    })
  })
})

describe('signing in with empty fields', () => {
  test('says at each field what to write, goes to the first, and sends nothing', async () => {
    await withPage({ viewport: sizes.laptop }, async (page) => {
      await openPage(page, `${server.origin}/admin/`)
      const sent: string[] = []
      page.on('request', (request) => void sent.push(request.method()))
      await page.getByRole('button', { name: fi.session.signIn, exact: true }).click()
      await page.getByText(fi.session.needEmail).waitFor()
      await page.getByText(fi.session.needPassword).waitFor()
      await page.getByText(fi.session.noAccount).waitFor()
      await hasFocus(page, '#email')
      expect(sent).not.toContain('POST')
      expect(await axe(page)).toEqual([])
    })
  })
})

describe('sending too early', () => {
  test('puts a summary on top that takes the focus and leads to each field', async () => {
    await writing(async (page) => {
      await page.getByRole('button', { name: fi.form.submit }).click()
      await page.getByRole('heading', { name: fi.form.summaryTitle }).waitFor()
      await hasFocus(page, '.box.bad')
      await page.getByRole('link', { name: fi.form.missing.where }).click()
      await hasFocus(page, '#f-fi-where')
      await page.getByRole('link', { name: fi.form.missingCentre }).click()
      await hasFocus(page, '#f-centres')
      expect(await axe(page)).toEqual([])
      await shot(page, 'admin/too-early', true)
    })
  })

  test('takes the error off a field as soon as it is mended', async () => {
    await writing(async (page) => {
      await page.getByRole('button', { name: fi.form.submit }).click()
      await page.locator('#f-fi-title-error').waitFor()
      await page.getByLabel('Otsikko').fill('Kahvihetki')
      await page.locator('#f-fi-title-error').waitFor({ state: 'detached' })
    })
  })

  test('opens the language in which something is missing', async () => {
    await writing(async (page) => {
      await page.getByRole('button', { name: fi.form.addLanguage('ruotsiksi') }).click()
      await page.getByLabel('Otsikko').fill('Kaffe')
      await page.getByRole('tab', { name: 'Suomi' }).click()
      await page.getByRole('button', { name: fi.form.submit }).click()
      await page.getByRole('link', { name: `${fi.form.missing.where} (ruotsi)` }).click()
      await hasFocus(page, '#f-sv-where')
    })
  })
})

describe('what was typed', () => {
  test('is there after the page was closed and opened again', async () => {
    await writing(async (page) => {
      await page.getByLabel('Otsikko').fill('Kahvihetki')
      await page.reload()
      await page.getByText(fi.form.restored).waitFor()
      expect(await page.getByLabel('Otsikko').inputValue()).toBe('Kahvihetki')
      await page.getByRole('button', { name: fi.form.startOver }).click()
      await expect.poll(() => page.getByLabel('Otsikko').inputValue()).toBe('')
    })
  })

  test('stays when the network is gone, and the save works when it is back', async () => {
    await writing(async (page) => {
      await page.getByLabel('Otsikko').fill('Kahvihetki')
      await page.route('**/api/notices', (route) => route.abort())
      await page.getByRole('button', { name: fi.form.save }).click()
      await page.getByText(fi.problems.network).waitFor()
      await page.unroute('**/api/notices')
      await page.getByRole('button', { name: fi.form.save }).click()
      await page.getByText(fi.form.savedServer).waitFor()
      expect(page.url()).toMatch(/\/admin\/notices\/[^/]+\/edit$/)
      expect(await page.getByLabel('Otsikko').inputValue()).toBe('Kahvihetki')
    })
  })

  test('stays when the session ends in mid-work; sign-in is asked above it', async () => {
    await writing(async (page) => {
      await page.getByLabel('Otsikko').fill('Kahvihetki')
      await page.context().clearCookies()
      await page.getByRole('button', { name: fi.form.save }).click()
      await page.getByRole('heading', { name: fi.session.expiredTitle }).waitFor()
      await page.getByLabel(fi.session.password).fill('aulataulu-demo')
      await page.getByRole('button', { name: fi.session.signIn, exact: true }).click()
      await page.getByRole('heading', { name: fi.session.expiredTitle }).waitFor({ state: 'detached' })
      await page.getByRole('button', { name: fi.form.save }).click()
      await page.getByText(fi.form.savedServer).waitFor()
    })
  })

  test('in a language comes back when the language was removed by mistake', async () => {
    await writing(async (page) => {
      await page.getByRole('button', { name: fi.form.addLanguage('ruotsiksi') }).click()
      await page.getByLabel('Otsikko').fill('Kaffe')
      await page.getByRole('button', { name: fi.form.removeLanguage('ruotsi') }).click()
      await page.getByRole('button', { name: fi.form.undo, exact: true }).click()
      expect(await page.getByLabel('Otsikko').inputValue()).toBe('Kaffe')
    })
  })
})

describe('the picture', () => {
  test('of a kind we cannot read is refused with a way on, before it is sent', async () => {
    await writing(async (page) => {
      await page
        .locator('#f-picture')
        .setInputFiles({ name: 'IMG_1.HEIC', mimeType: 'image/heic', buffer: Buffer.from('x') })
      await page.getByText(fi.picture.refused.heic).waitFor()
    })
  })

  test('asks for its words, and shows on the slide', async () => {
    const sharp = (await import('sharp')).default
    const buffer = await sharp({ create: { width: 1200, height: 900, channels: 3, background: '#3a7' } })
      .jpeg()
      .toBuffer()
    await writing(async (page) => {
      await page.locator('#f-picture').setInputFiles({ name: 'metsa.jpg', mimeType: 'image/jpeg', buffer })
      await page.getByText(fi.picture.done).waitFor()
      await page.getByLabel(fi.picture.alt).fill('Vihreä metsä kesällä.')
      await page.locator('.preview .slide__picture').waitFor()
      expect(await axe(page)).toEqual([])
    })
  })
})

describe('the slide', () => {
  test('stands behind a fixed button on a phone and comes back to the same place', async () => {
    await writing(async (page) => {
      await page.getByLabel('Otsikko').fill('Kahvihetki')
      await page.locator('#check-summary', { hasText: /Tarkistimme/ }).waitFor()
      await page.getByLabel('Paikka').scrollIntoViewIfNeeded()
      const before = await page.evaluate(() => window.scrollY)
      await page.getByRole('button', { name: fi.preview.show }).click()
      await page.getByRole('img', { name: fi.preview.slide('Kahvihetki') }).waitFor()
      await hasFocus(page, '#preview-title')
      await shot(page, 'admin/phone-preview')
      await page.getByRole('button', { name: fi.preview.back }).click()
      await page.getByLabel('Paikka').waitFor()
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before)
    }, sizes.phone)
  })
})

describe('getting about', () => {
  test('the language switch changes every word, is remembered, and keeps what was typed', async () => {
    await writing(async (page) => {
      await page.getByLabel('Otsikko').fill('Kahvihetki')
      await page.getByRole('button', { name: 'Svenska' }).click()
      await page.getByRole('button', { name: sv.form.submit }).waitFor()
      expect(await page.locator('html').getAttribute('lang')).toBe('sv')
      expect(await page.title()).toContain('Nytt meddelande')
      expect(await page.locator('#f-fi-title').inputValue()).toBe('Kahvihetki')
      await page.reload()
      await page.getByRole('button', { name: sv.form.submit }).waitFor()
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByRole('button', { name: en.form.submit }).waitFor()
    })
  })

  test('a new page gives its heading the focus', async () => {
    await writing(async (page) => {
      await page.getByRole('link', { name: fi.nav.notices }).click()
      await page.getByRole('heading', { name: fi.notices.title, level: 1 }).waitFor()
      await hasFocus(page, 'h1')
    })
  })

  test('the first Tab is the way past the header', async () => {
    await writing(async (page) => {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(fi.skip)
      await page.keyboard.press('Enter')
      await hasFocus(page, 'main')
    })
  })

  test('a whole notice is written and sent by keyboard alone', async () => {
    await writing(async (page) => {
      const on = async (selector: string) => {
        // Tab until it is reached: proves that it can be.
        for (let i = 0; i < 120; i++) {
          if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
          await page.keyboard.press('Tab')
        }
        throw new Error(`${selector} cannot be reached by Tab`)
      }
      const type = async (selector: string, words: string) => {
        await on(selector)
        await page.keyboard.type(words)
      }
      await type('#f-fi-title', 'Kahvihetki')
      await type('#f-fi-text', 'Juo kahvia ja tapaa muita.')
      await type('#f-fi-where', 'Kirjasto, Koulukatu 3')
      await type('#f-fi-price', 'Ilmainen')
      await type('#f-fi-contact', 'Soita 044 000 1234')
      const day = new Date(Date.now() + 12 * 86_400_000).toISOString().slice(0, 10)
      for (const [name, time] of [
        ['starts', '13:00'],
        ['ends', '15:00'],
      ] as const) {
        // How a date is typed is the browser's affair; that it can be reached is ours.
        await on(`#f-${name}`)
        await page.locator(`#f-${name}`).fill(day)
        await on(`#f-${name}-time`)
        await page.locator(`#f-${name}-time`).fill(time)
      }
      await on('[name=f-topic]')
      await page.keyboard.press('Space')
      await on('#f-centres')
      await page.keyboard.press('Space')
      await on('button[type=submit]')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: fi.sent.title }).waitFor()
      await hasFocus(page, 'h1')
    })
  })
})
