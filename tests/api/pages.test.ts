import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildTestApp, type TestApp } from '../support/app.ts'

let t: TestApp
let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'aulataulu-pages-'))
  for (const page of ['admin', 'player']) {
    await mkdir(join(root, page, 'assets'), { recursive: true })
    await writeFile(join(root, page, 'index.html'), `<!doctype html><title>${page}</title>`)
    await writeFile(join(root, page, 'assets', 'main-a1b2.js'), `console.log('${page}')`)
  }
  await writeFile(join(root, 'player', 'service-worker.js'), '')
  await writeFile(join(root, 'secret.txt'), 'secret')
  t = await buildTestApp({ config: { adminFolder: join(root, 'admin'), playerFolder: join(root, 'player') } })
})
afterAll(async () => {
  await t.close()
  await rm(root, { recursive: true, force: true })
})

test('hashed assets are kept for ever, pages and the service worker are asked for anew', async () => {
  const cached = async (url: string) => {
    const answer = await t.api('GET', url)
    expect(answer.statusCode).toBe(200)
    return answer.headers['cache-control']
  }
  expect(await cached('/admin/assets/main-a1b2.js')).toBe('public, max-age=31536000, immutable')
  for (const url of ['/admin/', '/player/', '/player/index.html', '/player/service-worker.js'])
    expect(await cached(url)).toBe('no-cache')
})

test('the admin’s own addresses are answered with its page, its missing files and the player’s are not', async () => {
  const deep = await t.api('GET', '/admin/review/some-id?x=1')
  expect([deep.statusCode, deep.body]).toEqual([200, '<!doctype html><title>admin</title>'])
  expect(deep.headers['cache-control']).toBe('no-cache')
  for (const url of [
    '/admin/assets/gone.js',
    '/admin/gone.png',
    '/player/anything',
    '/player/assets/gone.js',
  ]) {
    const answer = await t.api('GET', url)
    expect([answer.statusCode, answer.json().code]).toEqual([404, 'not-found'])
  }
})

test('addresses without the last slash lead on', async () => {
  for (const url of ['/admin', '/player']) {
    const answer = await t.api('GET', url)
    expect([answer.statusCode >= 300 && answer.statusCode < 400, answer.headers.location]).toEqual([
      true,
      `${url}/`,
    ])
  }
})

test('nothing outside the folders is served', async () => {
  for (const url of [
    '/admin/../secret.txt',
    '/admin/%2e%2e/secret.txt',
    '/admin/..%2fsecret.txt',
    '/admin/%5c..%5csecret.txt',
  ])
    expect((await t.api('GET', url)).body).not.toContain('secret\n')
  for (const url of ['/admin/..%2fsecret.txt', '/player/..%2f..%2fetc%2fpasswd'])
    expect((await t.api('GET', url)).body).not.toMatch(/^secret|root:/)
})

test('every page comes under the strict policy and with no inline script allowed', async () => {
  const policy = String((await t.api('GET', '/admin/')).headers['content-security-policy'])
  expect(policy).toContain("script-src 'self'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('unsafe')
})

test('texts are sent compressed to who can read that', async () => {
  const answer = await t.api('GET', '/api/rules', { headers: { 'accept-encoding': 'br, gzip' } })
  expect(answer.headers['content-encoding']).toBe('br')
  expect(answer.rawPayload.length).toBeLessThan(answer.json === undefined ? 0 : 100_000)
})

test('an address that leads nowhere is a page with a way on for people, and a problem document for programs', async () => {
  const headers = { accept: 'text/html,application/xhtml+xml', 'accept-language': 'sv' }
  for (const url of ['/nowhere', '/c/nowhere', '/?lang=xx']) {
    const page = await t.api('GET', url, { headers })
    expect(page.statusCode).toBeGreaterThanOrEqual(400)
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(page.body).toContain('<html lang="sv">')
    expect(page.body).toContain('href="/?lang=sv"')
  }
  expect((await t.api('GET', '/nowhere')).json()).toMatchObject({ code: 'not-found' })
  expect((await t.api('GET', '/api/nowhere', { headers })).json()).toMatchObject({ code: 'not-found' })
})
