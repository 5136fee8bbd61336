import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parse } from 'acorn'
import { expect, test } from 'vitest'
import { slideBundle } from './page/page.ts'

const folder = join(import.meta.dirname, '../../content/templates')
const files = (end: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end) && !name.includes('.test.'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)

test('the slide is JavaScript that Chrome 63 can parse', async () => {
  const { script } = await slideBundle()
  expect(() => parse(script, { ecmaVersion: 2018 })).not.toThrow()
})

test('the slide with its metrics takes at most 26 kB of the player’s 35', async () => {
  const { script } = await slideBundle()
  expect(gzipSync(script).length).toBeLessThan(26_000)
})

test('the slide’s style uses nothing newer than Chrome 63', () => {
  const newer =
    /(?<![-\w])(gap|inset|aspect-ratio|clamp\(|min\(|max\(|:is\(|:where\(|:has\(|margin-inline|padding-inline|margin-block|padding-block|@layer|@container|:focus-visible)/
  expect(
    files('.css').flatMap(([name, css]) => (newer.test(css.replace(/\/\*[^]*?\*\//g, '')) ? [name] : [])),
  ).toEqual([])
})

test('what a screen loads calls no method that Chrome 63 lacks', () => {
  const newer =
    /\.(flatMap|flat|at|trimEnd|trimStart|fromEntries|replaceAll|matchAll|findLast|toSorted)\(|\\p\{/
  const loaded = files('.ts')
    .concat(files('.tsx'))
    .filter(([name]) => !/examples|messages|fields|schema|index|template\.ts|format/.test(name))
  expect(loaded.length).toBeGreaterThan(20)
  expect(
    loaded.filter(([, code]) => newer.test(code.replace(/\/\*[^]*?\*\//g, ''))).map(([name]) => name),
  ).toEqual([])
})
