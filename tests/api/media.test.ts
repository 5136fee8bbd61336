import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uploadLimit } from '../../server/routes/media/index.ts'
import type { Media } from '../../server/routes/media/schema.ts'
import { buildTestApp, type TestApp } from '../support/app.ts'
import { example, handIn } from '../support/notices.ts'
import { hugePng, nosySvg, photo } from '../../server/media/testing.ts'

let t: TestApp
beforeAll(async () => {
  t = await buildTestApp()
})
afterAll(() => t.close())

const as = 'member-muisti'
const boundary = 'tests-boundary'
const part = (name: string) =>
  `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`
const form = (bytes: Buffer, name = 'kuva.png') =>
  Buffer.concat([Buffer.from(part(name)), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)])
const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` }

const upload = (bytes: Buffer, name?: string, who = as) =>
  t.api('POST', '/api/media', { as: who, headers, payload: form(bytes, name) })
const uploaded = async (bytes: Buffer): Promise<Media> => {
  const answer = await upload(bytes)
  expect(answer.statusCode, answer.body).toBe(201)
  return answer.json() as Media
}

describe('an upload that is no whole picture is refused with a way on, and nothing is kept', () => {
  test.each<[string, () => Promise<Buffer>, string]>([
    [
      'a truncated JPEG',
      async () => (await photo().jpeg().toBuffer()).subarray(0, 5000),
      '422 broken-picture',
    ],
    ['a PNG of 60,000 x 60,000 pixels', async () => hugePng(60_000), '422 picture-too-large'],
    ['an SVG with an external entity', async () => nosySvg, '422 not-a-picture'],
    ['a PDF', async () => Buffer.from('%PDF-1.7 nothing'), '422 not-a-picture'],
    ['an empty file', async () => Buffer.alloc(0), '422 not-a-picture'],
  ])('%s', async (_, bytes, expected) => {
    const answer = await upload(await bytes())
    const problem = answer.json() as { code: string; title: string; detail: string }
    expect(`${answer.statusCode} ${problem.code}`).toBe(expected)
    expect(problem.title && problem.detail).toBeTruthy()
    expect(await t.deps.db.selectFrom('media').selectAll().execute()).toEqual([])
  })

  test('a form without its boundary, without its end, and garbage are the sender’s fault, said so', async () => {
    const bad = async (type: string, payload: Buffer) => {
      const answer = await t.api('POST', '/api/media', { as, headers: { 'content-type': type }, payload })
      return answer.statusCode
    }
    expect(await bad('multipart/form-data', form(Buffer.from('x')))).toBe(400)
    expect(await bad(headers['content-type'], Buffer.from('no form at all'))).toBe(400)
    expect(await bad(headers['content-type'], Buffer.from(part('kuva.png')))).toBe(400)
    for (const odd of [
      'x'.repeat(71),
      'x'.repeat(5000),
      '""',
      '"a\tb"',
      '',
      ' ',
      '"',
      'å',
      '"ends with a space "',
    ])
      expect(await bad(`multipart/form-data; boundary=${odd}`, form(Buffer.from('x'))), odd).toBe(400)
    // Parts with heads that no form has.
    for (const head of [
      '',
      'name',
      'name=""; filename=""',
      'filename="a.png"',
      `name="${'n'.repeat(100_000)}"`,
      'name="__proto__"',
      'name="file"; filename="constructor"\r\nContent-Type: ; ; charset',
    ])
      for (const kind of ['', 'Content-Type: application/json\r\n', 'Content-Transfer-Encoding: odd\r\n'])
        expect(
          await bad(
            headers['content-type'],
            Buffer.from(
              `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n${kind}\r\nx\r\n--${boundary}--\r\n`,
            ),
          ),
          `${head.slice(0, 40)} ${kind}`,
        ).toBeOneOf([400, 415, 422])
    const many = Array.from({ length: 3000 }, (_, i) => `X-${i}: ${i}\r\n`).join('')
    expect(
      await bad(headers['content-type'], Buffer.from(`--${boundary}\r\n${many}\r\nx\r\n--${boundary}--\r\n`)),
    ).toBe(400)
  })

  test('as large as the limit, one byte over, and several at once: never a cut picture', async () => {
    const jpeg = await photo(100, 100).jpeg().toBuffer()
    const padded = (bytes: number) => Buffer.concat([jpeg, Buffer.alloc(bytes - jpeg.length)])
    const sizes = [uploadLimit, uploadLimit + 1, uploadLimit + 1_000_000, uploadLimit + 2_000_000]
    const answers = await Promise.all(sizes.map((bytes) => upload(padded(bytes))))
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([413, 413, 413, 413])
  })

  test('no file at all, and a body that is no form', async () => {
    const empty = Buffer.from(`--${boundary}--\r\n`)
    expect((await t.api('POST', '/api/media', { as, headers, payload: empty })).statusCode).toBe(400)
    expect((await t.api('POST', '/api/media', { as, payload: { file: 'x' } })).statusCode).toBe(400)
  })
})

test('a 100 MB upload is cut off while it comes in, the server’s memory stays bounded, and it goes on serving', async () => {
  await t.app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = t.app.server.address() as AddressInfo
  // A cookie is of its port: signed in where the upload goes.
  const session = await t.api('POST', '/api/session', {
    headers: { host: `127.0.0.1:${port}` },
    payload: { email: 'organisation@demo.invalid', password: 'kesäilta-2026' },
  })
  const cookie = String(session.headers['set-cookie']).split(';')[0] ?? ''
  const before = process.memoryUsage().rss
  const upload = httpRequest({
    port,
    host: '127.0.0.1',
    path: '/api/media',
    method: 'POST',
    headers: { ...headers, cookie, 'sec-fetch-site': 'same-origin' },
  })
  const answered = once(upload, 'response') as Promise<[import('node:http').IncomingMessage]>
  let peak = 0
  const stopped = new Promise<void>((done) => upload.on('error', () => done()).on('close', () => done()))
  const send = async () => {
    upload.write(part('suuri.png'))
    const piece = randomBytes(1024 * 1024)
    for (let sent = 0; sent < 100 && !upload.destroyed; sent++) {
      peak = Math.max(peak, process.memoryUsage().rss)
      if (!upload.write(piece)) await Promise.race([once(upload, 'drain').catch(() => undefined), stopped])
    }
    if (!upload.destroyed) upload.end(`\r\n--${boundary}--\r\n`)
  }
  const [[response]] = await Promise.all([answered, send()])
  expect(response.statusCode).toBe(413)
  expect(peak - before).toBeLessThan(150 * 1024 * 1024)
  response.resume()
  expect((await t.api('GET', '/health/live')).statusCode).toBe(200)
})

describe('a picture’s bytes', () => {
  const bytesOf = (url: string, who?: string) => t.api('GET', url, who === undefined ? {} : { as: who })

  test('are its owner’s and its deciders’ before approval, everybody’s while it is on screen, and theirs alone again after', async () => {
    const media = await uploaded(await photo(1601, 1200).jpeg().toBuffer())
    const input = {
      ...example(t),
      picture: {
        media: media.id,
        alt: {
          fi: 'Kuva puistosta: penkki ja puu.',
          sv: 'En park: en bänk och ett träd.',
          en: 'A park: a bench and a tree.',
        },
      },
    }
    const status = async () => ({
      owner: (await bytesOf(media.url, as)).statusCode,
      otherOrganisation: (await bytesOf(media.url, 'member-sydan')).statusCode,
      decider: (await bytesOf(media.url, 'liaison-jokiranta')).statusCode,
      otherDecider: (await bytesOf(media.url, 'liaison-satamaranta')).statusCode,
      stranger: (await bytesOf(media.url)).statusCode,
    })
    const nobodyElse = { otherOrganisation: 404, otherDecider: 404, stranger: 404 }
    expect(await status()).toEqual({ owner: 200, decider: 404, ...nobodyElse })
    expect((await bytesOf(media.url, as)).headers['cache-control']).toBe('private, no-store')

    const { placements } = await handIn(t, as, ['jokiranta'], input)
    expect(await status()).toEqual({ owner: 200, decider: 200, ...nobodyElse })

    const decision = { version: 1, decision: 'approve' }
    const url = `/api/placements/${placements[0]?.id}`
    expect(
      (await t.api('POST', `${url}/decision`, { as: 'liaison-jokiranta', payload: decision })).statusCode,
    ).toBe(200)
    expect(Object.values(await status())).toEqual([200, 200, 200, 200, 200])
    const open = await bytesOf(media.url)
    expect(open.headers).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, immutable',
    })

    await t.api('POST', `${url}/remove`, { as: 'liaison-jokiranta', payload: { reasonCode: 'out-of-date' } })
    expect(await status()).toEqual({ owner: 200, decider: 200, ...nobodyElse })
  })

  test('are the re-encoded ones: the original is nowhere', async () => {
    const original = await photo(900, 700)
      .withExif({ IFD0: { Copyright: 'salainen paikka' } })
      .jpeg()
      .toBuffer()
    const media = await uploaded(original)
    const sent = await bytesOf(media.url, as)
    expect(sent.rawPayload.includes(Buffer.from('salainen paikka'))).toBe(false)
    expect(media).toMatchObject({ widthPx: 900, heightPx: 700, type: 'image/webp' })
  })

  test('of another organisation’s upload are told to nobody by its id', async () => {
    const media = await uploaded(await photo(901, 700).png().toBuffer())
    expect((await t.api('GET', `/api/media/${media.id}`, { as })).statusCode).toBe(200)
    expect((await t.api('GET', `/api/media/${media.id}`, { as: 'member-sydan' })).statusCode).toBe(404)
    const stolen = { ...example(t), picture: { media: media.id, alt: { fi: 'Kuva puistosta: penkki.' } } }
    const answer = await t.api('POST', '/api/notices', { as: 'member-sydan', payload: stolen })
    expect(answer.statusCode, 'another’s picture cannot be put into a notice').toBe(400)
  })
})
