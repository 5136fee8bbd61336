import { once } from 'node:events'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { request, type ClientRequest } from 'node:http'
import { join } from 'node:path'
import sharp from 'sharp'
import { organisations } from '../../content/samples/organisations.ts'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { cookieOf } from '../../scripts/bench/setup.ts'
import { residentBytes } from '../../server/media/decode/bounded.ts'
import { photo } from '../../server/media/testing.ts'
import { tmpdir } from 'node:os'
import { startService, type Service } from '../support/service.ts'

// The program in a process of its own, whose memory is looked at while uploads of every bad kind come in.

const megabyte = 1024 * 1024
let folder: string
let service: Service
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aulataulu-uploads-'))
  service = await startService({ AULATAULU_DATA: folder })
})
afterAll(async () => {
  await service.stop()
  await rm(folder, { recursive: true, force: true })
})

const boundary = 'bounds'
const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="kuva.png"\r\n\r\n`
const tail = `\r\n--${boundary}--\r\n`

/** Each test has a person of its own: sixty uploads a minute are all that one may make. */
const people = organisations.slice(1, 5).map(({ id }) => `${id}@demo.invalid`)
const signedIn = () => cookieOf(service.origin, people.pop() ?? '')

function begin(cookie: string, length: number): ClientRequest {
  return request(`${service.origin}/api/media`, {
    method: 'POST',
    headers: {
      cookie,
      origin: service.origin,
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': head.length + length + tail.length,
    },
    agent: false,
  })
}

/** Uploads the bytes; the status and the code of the answer. */
async function upload(cookie: string, bytes: Buffer): Promise<string> {
  const sending = begin(cookie, bytes.length)
  const answered = once(sending, 'response') as Promise<[import('node:http').IncomingMessage]>
  sending.write(head)
  sending.write(bytes)
  sending.end(tail)
  const [response] = await answered
  let text = ''
  for await (const piece of response) text += String(piece)
  return `${response.statusCode} ${(JSON.parse(text) as { code?: string }).code ?? ''}`.trim()
}

/** The most memory that the process had while the work was done, above what it had before; bytes. */
async function growthDuring(work: () => Promise<unknown>): Promise<number> {
  const before = await residentBytes(service.child.pid)
  let most = 0
  const look = setInterval(() => {
    void residentBytes(service.child.pid).then((bytes) => (most = Math.max(most, bytes - before)))
  }, 20)
  await work().finally(() => clearInterval(look))
  return most
}

const incoming = () => readdir(join(folder, 'incoming'))

test('thirty uploads at once of one person are all taken in, each in its turn', async () => {
  const cookie = await signedIn()
  const picture = await photo(400, 300).png().toBuffer()
  const answers = await Promise.all(Array.from({ length: 30 }, () => upload(cookie, picture)))
  expect(answers).toEqual(answers.map(() => '201'))
  expect(await incoming()).toEqual([])
})

/** Writes as fast as it is read, and no further. */
function pump(sending: ClientRequest, pieces: number): void {
  for (let left = pieces; left > 0; left--) {
    if (sending.write(Buffer.alloc(megabyte))) continue
    sending.once('drain', () => pump(sending, left - 1))
    return
  }
}

test('fifty uploads of 19 MB held open take no memory, and leave nothing behind when they are broken off', async () => {
  const cookie = await signedIn()
  const open: ClientRequest[] = []
  const growth = await growthDuring(async () => {
    for (let count = 0; count < 50; count++) {
      const sending = begin(cookie, 19 * megabyte).on('error', () => undefined)
      open.push(sending)
      sending.write(head)
      pump(sending, 18)
    }
    // Two of one person are read, to their last piece but one; the others are not read, or told that too many wait.
    await vi.waitFor(async () => {
      const files = await Promise.all((await incoming()).map((name) => stat(join(folder, 'incoming', name))))
      expect(files.map(({ size }) => size > 17 * megabyte)).toEqual([true, true])
    }, 20_000)
  })
  expect(growth).toBeLessThan(150 * megabyte)
  for (const sending of open) sending.destroy()
  await vi.waitFor(async () => expect(await incoming()).toEqual([]), 10_000)
  const picture = await photo(100, 100).png().toBuffer()
  expect(await upload(await signedIn(), picture)).toBe('201')
})

test('a file of a few kilobytes that unfolds to a gigabyte is refused in words, and the process does not grow', async () => {
  const bomb = await sharp({ create: { width: 8320, height: 5900, channels: 4, background: '#0008' } })
    .avif({ bitdepth: 12, quality: 1, effort: 0 })
    .toBuffer()
  expect(bomb.length).toBeLessThan(50_000)
  const cookie = await signedIn()
  let answer = ''
  const growth = await growthDuring(async () => (answer = await upload(cookie, bomb)))
  expect(answer).toBe('422 picture-too-large')
  expect(growth).toBeLessThan(60 * megabyte)
})
