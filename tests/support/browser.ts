import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, expect, inject } from 'vitest'
import { chromium } from './chromium.ts'

let connection: Promise<Browser> | undefined

/** The run's shared Chromium. */
export function browser(): Promise<Browser> {
  connection ??= chromium.connect(inject('browserEndpoint'))
  return connection
}

afterAll(async () => {
  await (await connection)?.close()
  connection = undefined
})

/** Sizes at which every page is looked at. */
export const sizes = {
  phone: { width: 390, height: 844 },
  laptop: { width: 1366, height: 768 },
  screen: { width: 1920, height: 1080 },
  portrait: { width: 1080, height: 1920 },
} as const

/** Runs `use` with a page in a context of its own; page errors and CSP violations fail the test. */
export async function withPage<T>(
  options: BrowserContextOptions,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await (
    await browser()
  ).newContext({ locale: 'fi-FI', timezoneId: 'Europe/Helsinki', ...options })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', (e) => problems.push(String(e)))
  page.on('console', (m) => {
    if (m.type() === 'error' && /Content Security Policy|Refused to/.test(m.text())) problems.push(m.text())
  })
  try {
    const answer = await use(page)
    expect(problems).toEqual([])
    return answer
  } finally {
    await context.close()
  }
}

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** axe-core's violations on the page as it stands, one line each; a clean page gives []. Runs past the page's CSP as the tester, not as the page. */
export async function axe(page: Page, within = 'html'): Promise<string[]> {
  const { readFile } = await import('node:fs/promises')
  await page.evaluate(await readFile(axePath, 'utf8'))
  const result = await page.evaluate(async (selector) => {
    const run = (
      window as unknown as {
        axe: {
          run(
            c: unknown,
            o: unknown,
          ): Promise<{
            violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[]
          }>
        }
      }
    ).axe
    return (
      await run.run(
        { include: [[selector]] },
        { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
      )
    ).violations
  }, within)
  return result.map(
    (v) => `${v.id}: ${v.help} - ${v.nodes.map((n) => `${n.html} (${n.failureSummary ?? ''})`).join(' | ')}`,
  )
}

/** Keeps a picture as a test artefact under test-results/. */
export async function shot(page: Page, name: string, fullPage = false): Promise<void> {
  const path = join(import.meta.dirname, '..', '..', 'test-results', `${name}.png`)
  mkdirSync(dirname(path), { recursive: true })
  await page.screenshot({ path, fullPage })
}
