import type { Page } from 'playwright-core'

/** Signs the page's context in as a demo account; the admin then opens at any address. */
export async function signInAs(page: Page, origin: string, account: string): Promise<void> {
  const answer = await page.request.post(`${origin}/api/session`, {
    data: { email: `${account}@demo.invalid`, password: 'aulataulu-demo' },
    headers: { origin },
  })
  if (!answer.ok()) throw new Error(`signing in as ${account}: ${answer.status()}`)
}

/** Opens an admin page and waits until nothing is loading any more. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.locator('h1').waitFor()
  await page.locator('.loading').waitFor({ state: 'detached' })
  await page.evaluate(() => document.fonts.ready)
}
