import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { en } from '../../admin/messages/en.ts'
import { fi, type Messages } from '../../admin/messages/fi.ts'
import { sv } from '../../admin/messages/sv.ts'
import { uiLanguages } from '../../content/notice/common.ts'
import { checklist } from '../../content/rules/checklist.ts'
import type { Notice } from '../../server/routes/notices/schema.ts'
import type { QueueItem } from '../../server/routes/placements/schema.ts'
import { axe, shot, sizes, withPage } from '../support/browser.ts'
import { liveServer, type LiveServer } from '../support/live.ts'
import { openPage, signInAs } from './admin-open.ts'

let server: LiveServer
beforeAll(async () => {
  server = await liveServer()
})
afterAll(() => server.stop())

const catalogues: Record<string, Messages> = { fi, sv, en }

const writing = (
  use: (page: Page) => Promise<void>,
  viewport: { width: number; height: number } = sizes.laptop,
) =>
  withPage({ viewport }, async (page) => {
    await signInAs(page, server.origin, 'organisation')
    await openPage(page, `${server.origin}/admin/notices/new/announcement`)
    await use(page)
  })

const text = (page: Page) => page.locator('#f-fi-text')
/** The words of what has the focus. The page's body has it where nothing has, and its words are all words. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement, body } = document
    return activeElement === body ? '' : (activeElement?.textContent ?? '')
  })
const hasFocus = (page: Page, selector: string) =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector)

/** Tab until the wanted is reached: proves that it can be. By selector, or by the words of a button or link. */
async function tabTo(page: Page, wanted: { selector: string } | { words: string }): Promise<void> {
  for (let i = 0; i < 150; i++) {
    const there = await page.evaluate(
      (one) =>
        'selector' in one
          ? document.activeElement?.matches(one.selector)
          : document.activeElement?.textContent?.startsWith(one.words),
      wanted,
    )
    if (there) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${JSON.stringify(wanted)} cannot be reached by Tab`)
}

const type = async (page: Page, selector: string, words: string) => {
  await tabTo(page, { selector })
  await page.keyboard.type(words)
}

/** What the API tells the page's own user. */
const ask = <T>(page: Page, path: string): Promise<T> =>
  page.evaluate(async (url) => (await fetch(url)).json() as Promise<T>, path)

const sentences = [
  'Tule mukaan kahville kirjaston aulaan.',
  'Kahvi ja pulla ovat ilmaisia kaikille.',
  'Juttelemme kirjoista ja elämästä yhdessä.',
  'Voit tulla yksin tai ystävän kanssa.',
  'Paikalla on myös lasten leikkinurkka.',
  'Aulaan pääsee helposti pyörätuolilla.',
  'Soita meille, jos haluat kyydin.',
  'Autamme sinua mielellämme perillä.',
]

describe('by keyboard alone', () => {
  test('a finding is mended, the mending is taken back, the warning is answered, and the liaison reads why', async () => {
    await writing(async (page) => {
      await type(page, '#f-fi-title', 'Laulun ilta')
      await type(page, '#f-fi-text', 'Voit esim. laulaa. Tule mukaan!')
      await page.getByRole('button', { name: fi.findings.use('esimerkiksi') }).waitFor()
      expect(await text(page).getAttribute('aria-describedby')).toContain('f-fi-text-findings-count')
      expect(await page.locator('#f-fi-text-findings-count').textContent()).toBe(fi.findings.count(1))

      await tabTo(page, { words: fi.findings.use('esimerkiksi') })
      await page.keyboard.press('Enter')
      await expect.poll(() => text(page).inputValue()).toBe('Voit esimerkiksi laulaa. Tule mukaan!')
      await expect.poll(() => focused(page)).toBe(fi.findings.undo)
      await page.keyboard.press('Enter')
      expect(await text(page).inputValue()).toBe('Voit esim. laulaa. Tule mukaan!')

      // The place itself can be gone to.
      await page.locator('#f-fi-text-findings .finding').waitFor()
      await tabTo(page, { words: `${fi.findings.show}: esim.` })
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => getSelection()?.toString())).toBe('esim.')

      await tabTo(page, { words: `${fi.answers.keep}: esim.` })
      await page.keyboard.press('Enter')
      await hasFocus(page, 'input[type=radio][value=name]')
      // An answer without a reason is asked for one, and Escape is the way out.
      await tabTo(page, { words: fi.answers.save })
      await page.keyboard.press('Enter')
      await page.getByText(fi.answers.needReason).waitFor()
      await page.keyboard.press('Escape')
      await expect.poll(() => focused(page)).toContain(fi.answers.keep)
      await page.keyboard.press('Enter')
      await hasFocus(page, 'input[type=radio][value=name]')
      await page.keyboard.press('ArrowUp')
      await hasFocus(page, 'input[type=radio][value=own]')
      await page.keyboard.press('Tab')
      await page.keyboard.type('Kuoromme nimi on Esim.')
      expect(await axe(page)).toEqual([])
      await shot(page, 'findings/answering-1366')
      await tabTo(page, { words: fi.answers.save })
      await page.keyboard.press('Enter')
      await expect.poll(() => focused(page)).toContain(fi.answers.change)
      await page.locator('.finding.answered', { hasText: 'Kuoromme nimi on Esim.' }).waitFor()
      expect(await page.locator('.copy mark').count()).toBe(0)
      await page
        .locator('#check-summary', { hasText: fi.findings.summary(0, 0) })
        .waitFor({ state: 'attached' })
      await shot(page, 'findings/answered-1366')

      // It stays with its words while the text around them changes, and when the page is opened again.
      await page.keyboard.press('Shift+Tab')
      await tabTo(page, { selector: '#f-fi-contact' })
      await page.keyboard.type('Soita 044 000 1234')
      await text(page).press('Home')
      await page.keyboard.type('Hei! ')
      await page.locator('.finding.answered').waitFor()
      await page.reload()
      await type(page, '#f-fi-title', ' kaikille')
      await page.locator('.finding.answered').waitFor()

      await tabTo(page, { selector: '[name=f-topic]' })
      await page.keyboard.press('Space')
      await tabTo(page, { selector: '#f-centres' })
      await page.keyboard.press('Space')
      await tabTo(page, { selector: 'button[type=submit]' })
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: fi.sent.title }).waitFor()
    })
    for (const [name, viewport] of [
      ['390', sizes.phone],
      ['1366', sizes.laptop],
    ] as const)
      await withPage({ viewport }, async (page) => {
        await signInAs(page, server.origin, 'liaison')
        await page.goto(`${server.origin}/admin/`)
        const { items } = await ask<{ items: QueueItem[] }>(page, '/api/placements?limit=100')
        for (const item of items) for (const one of item.findings) expect(one.severity).not.toBe('hint')
        const mine = items.find((item) => item.findings.some(({ answer }) => answer))
        await openPage(page, `${server.origin}/admin/review/${mine?.id}`)
        await page.locator('.their-answer', { hasText: 'Kuoromme nimi on Esim.' }).waitFor()
        for (const question of checklist.fi) await page.getByText(question).waitFor()
        expect(await axe(page)).toEqual([])
        await shot(page, `findings/liaison-${name}`, true)
      })
  })

  test('a text that is too long becomes two notices, and one again', async () => {
    await writing(async (page) => {
      const whole = sentences.join('\n')
      await type(page, '#f-fi-title', 'Kahvihetki')
      await type(page, '#f-fi-text', whole)
      await page.getByRole('button', { name: fi.split.offer }).waitFor()
      const before = await ask<{ items: Notice[] }>(page, '/api/notices?limit=100')

      await tabTo(page, { words: fi.split.offer })
      await page.keyboard.press('Enter')
      await page.getByText(fi.split.done).waitFor()
      await expect.poll(() => focused(page)).toContain(fi.split.done)
      const first = await text(page).inputValue()
      const both = await ask<{ items: Notice[] }>(page, '/api/notices?limit=100')
      expect(both.items.length).toBe(before.items.length + 1)
      const second = both.items[0]!
      expect(second.content.fi).toMatchObject({ title: 'Kahvihetki' })
      expect(`${first}\n${second.content.fi?.['text']}`).toBe(whole)
      await page.locator('.finding', { hasText: 'ei mahdu' }).waitFor({ state: 'detached' })
      expect(await axe(page)).toEqual([])
      await shot(page, 'findings/split-1366')

      await tabTo(page, { words: fi.split.undo })
      await page.keyboard.press('Enter')
      await expect.poll(() => text(page).inputValue()).toBe(whole)
      await hasFocus(page, '#f-fi-text')
      const after = await ask<{ items: Notice[] }>(page, '/api/notices?limit=100')
      expect(after.items.map(({ id }) => id)).toEqual(before.items.map(({ id }) => id))

      await tabTo(page, { words: fi.split.offer })
      await page.keyboard.press('Enter')
      await tabTo(page, { words: fi.split.open })
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: fi.form.editTitle }).waitFor()
      await expect.poll(() => text(page).inputValue()).toBe(second.content.fi?.['text'])
    })
  })

  test('a split is not undone once a part was written on', async () => {
    await writing(async (page) => {
      await text(page).fill(sentences.join(' '))
      await page.getByRole('button', { name: fi.split.offer }).click()
      await page.getByText(fi.split.done).waitFor()
      await text(page).press('End')
      await page.keyboard.type(' Hei!')
      await page.getByRole('button', { name: fi.split.undo }).waitFor({ state: 'detached' })
      await page.getByRole('link', { name: fi.split.open }).waitFor()
    })
  })
})

describe('the score', () => {
  test('is a quiet line with what it is made of, and says nothing of a short text', async () => {
    await writing(async (page) => {
      await text(page).fill('Mikäli haluat, tule esim. laulamaan.')
      await page.locator('#check-summary', { hasText: /Tarkistimme/ }).waitFor()
      expect(await page.locator('.score').count()).toBe(0)
      await text(page).fill(
        'Mikäli hakija edellyttää arvioinnin suorittamista, se toteutetaan viipymättä asiakasohjaajan toimesta hakemuksen saavuttua. Päätös annettaneen kolmen kuukauden kuluessa esim. kirjeitse. Muutoksista on ilmoitettava kirjallisesti.',
      )
      await page.getByText(fi.score.levels.hard).waitFor()
      await page.getByText(fi.score.madeOf).click()
      expect(await page.locator('.score li').count()).toBeGreaterThan(1)
      expect((await page.locator('.score').innerText()).toLowerCase()).not.toContain('selko')
    })
  })
})

describe.each(uiLanguages)('findings, an open answer, the score and the split in %s', (ui) => {
  test.each([
    ['390', sizes.phone],
    ['1366', sizes.laptop],
  ] as const)('are clean for axe at %s px', async (name, viewport) => {
    const m = catalogues[ui]!
    await writing(async (page) => {
      if (ui !== 'fi') await page.getByRole('button', { name: ui === 'sv' ? 'Svenska' : 'English' }).click()
      await text(page).fill(`Mikäli pidät, tule esim. ${sentences.join(' ')}`)
      await page.getByRole('button', { name: m.split.offer }).waitFor()
      await page.locator('.score').waitFor()
      await page.getByText(m.score.madeOf).click()
      await page.locator('button', { hasText: `${m.answers.keep}: esim.` }).click({ timeout: 5_000 })
      await page.getByText(m.answers.why).waitFor()
      for (const question of checklist[ui]) await page.getByText(question).waitFor()
      expect(await axe(page)).toEqual([])
      await shot(page, `findings/form-${ui}-${name}`, true)
    }, viewport)
  })
})
