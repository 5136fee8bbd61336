import { join } from 'node:path'
import preact from '@preact/preset-vite'
import type { Page } from 'playwright-core'
import { build, type Rolldown } from 'vite'
import type { SlideProps } from '../../../content/templates/template.ts'
import type { SlidePage } from './main.tsx'

let built: Promise<{ script: string; style: string }> | undefined

/** The slide component as a player would load it: bundled for Chrome 63, fonts inside the style sheet. */
export function slideBundle(): Promise<{ script: string; style: string }> {
  built ??= bundle()
  return built
}

async function bundle(): Promise<{ script: string; style: string }> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    build: {
      write: false,
      target: 'chrome63',
      cssTarget: 'chrome63',
      minify: true,
      cssCodeSplit: false,
      assetsInlineLimit: 1_000_000,
      rolldownOptions: { input: join(import.meta.dirname, 'main.tsx'), output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput
  const text = (end: string) =>
    result.output
      .filter((file) => file.fileName.endsWith(end))
      .map((file) => (file.type === 'chunk' ? file.code : String(file.source)))
      .join('\n')
  return { script: text('.js'), style: text('.css') }
}

/** Opens a page that can draw slides, with all its font files loaded. */
export async function openSlidePage(page: Page): Promise<void> {
  const { script, style } = await slideBundle()
  await page.setContent(
    '<!doctype html><html lang="fi"><title>Ilmoitus</title><style>body { margin: 0 }</style><body></body></html>',
  )
  await page.addStyleTag({ content: style })
  await page.addScriptTag({ content: script })
  await page.evaluate(() =>
    Promise.all([400, 700].map((w) => document.fonts.load(`${w} 20px "Atkinson Hyperlegible Next"`, 'aáčŋ'))),
  )
}

/** Draws one slide at a scale and waits for its picture. */
export async function drawSlide(page: Page, props: SlideProps, scale = 1): Promise<void> {
  await page.evaluate(
    async ([slideProps, by]) => {
      const { slidePage } = window as unknown as { slidePage: SlidePage }
      slidePage.draw(slideProps, by)
      await document.fonts.ready
      await Promise.all([...document.images].map((image) => image.decode()))
    },
    [props, scale] as const,
  )
}
