import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildTestApp, type TestApp } from '../support/app.ts'

let t: TestApp
let document: {
  paths: Record<string, Record<string, { responses: object; summary?: string; security: object[] }>>
}
beforeAll(async () => {
  t = await buildTestApp()
  document = (await t.api('GET', '/api/openapi.json')).json()
})
afterAll(() => t.close())

test('the OpenAPI document is valid', async () => {
  const result = await new Validator().validate(structuredClone(document))
  expect(result.errors).toBeUndefined()
  expect(result.valid).toBe(true)
})

test('it lists every route of the API with its problems', () => {
  const listed = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  )
  const registered = t.app.routeTable
    .filter(({ method, url }) => method !== 'HEAD' && /^\/(api|health|metrics|media)/.test(url))
    .filter(({ url }) => !url.startsWith('/api/docs') && url !== '/api/openapi.json')
    .map(({ method, url }) => `${method} ${url.replace(/:(\w+)/g, '{$1}')}`)
  expect(registered.filter((route) => !listed.includes(route))).toEqual([])
  for (const operations of Object.values(document.paths))
    for (const { responses } of Object.values(operations)) expect(responses).toHaveProperty('default')
})

test('it holds no words that JSON Schema 2020-12 has dropped', () => {
  expect(JSON.stringify(document)).not.toMatch(/"additionalItems"|"items":\[/)
})

test('the page to browse it loads under a policy of its own, without scripts from elsewhere', async () => {
  const page = await t.api('GET', '/api/docs/')
  expect(page.headers['content-type']).toContain('text/html')
  const policy = String(page.headers['content-security-policy'])
  expect(policy).toContain("script-src 'self';")
  const files = [...page.body.matchAll(/(?:src|href)="\.\/?([^"]+)"/g)].map(([, path]) => path ?? '')
  expect(files.length).toBeGreaterThan(3)
  for (const file of files)
    expect((await t.api('GET', `/api/docs/${file.replace(/^\//, '')}`)).statusCode).toBe(200)
})
