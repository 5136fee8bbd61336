import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hugePng, nosySvg, photo as picture } from './testing.ts'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { takeIn as takeInFile } from './intake.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aulataulu-intake-'))
})
afterAll(() => rm(folder, { recursive: true }))

let files = 0
const takeIn = async (bytes: Buffer) => {
  const file = join(folder, `file-${files++}`)
  await writeFile(file, bytes)
  return takeInFile(file)
}

const photo = (width = 800, height = 600) => picture(width, height)

describe('a picture is taken in', () => {
  test('re-encoded as WebP, without its metadata and upright', async () => {
    const original = await photo(300, 200)
      .withExif({ IFD0: { Copyright: 'secret place' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const taken = await takeIn(original)
    if (!taken.ok) throw new Error(taken.reason)
    expect(taken.original).toMatchObject({ kind: 'jpeg', widthPx: 200, heightPx: 300 })
    const meta = await sharp(taken.bytes).metadata()
    expect(meta).toMatchObject({ format: 'webp', width: 200, height: 300 })
    expect(meta.exif).toBeUndefined()
  })

  test('no larger than a screen needs', async () => {
    const taken = await takeIn(await photo(4000, 1000).png().toBuffer())
    if (!taken.ok) throw new Error(taken.reason)
    expect((await sharp(taken.bytes).metadata()).width).toBe(1920)
    expect(taken.original.widthPx).toBe(4000)
  })

  test('from CMYK to sRGB', async () => {
    const taken = await takeIn(await photo().toColourspace('cmyk').jpeg().toBuffer())
    if (!taken.ok) throw new Error(taken.reason)
    expect((await sharp(taken.bytes).metadata()).space).toBe('srgb')
  })
})

describe('a file that is no whole picture is refused by name', () => {
  test('a truncated JPEG', async () => {
    const whole = await photo().jpeg().toBuffer()
    expect(await takeIn(whole.subarray(0, whole.length / 2))).toEqual({ ok: false, reason: 'media-broken' })
  })

  test('a PNG that claims 60,000 x 60,000 pixels, before any of them is decoded', async () => {
    const before = process.memoryUsage().rss
    expect(await takeIn(hugePng(60_000))).toEqual({ ok: false, reason: 'media-too-many-pixels' })
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000)
  })

  test('an SVG, whatever its entities point at', async () => {
    expect(await takeIn(nosySvg)).toEqual({ ok: false, reason: 'media-kind', kind: 'svg' })
  })

  test('a PDF, a film, a text, nothing at all', async () => {
    expect(await takeIn(Buffer.from('%PDF-1.7 ...'))).toMatchObject({ reason: 'media-kind', kind: 'pdf' })
    expect(await takeIn(Buffer.from('\0\0\0\x20ftypisom'))).toMatchObject({ kind: 'video' })
    expect(await takeIn(Buffer.from('hello'))).toMatchObject({ kind: 'unknown' })
    expect(await takeIn(Buffer.alloc(0))).toMatchObject({ kind: 'unknown' })
  })

  test('an SVG under the cloak of a PNG signature', async () => {
    const cloaked = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.from('<svg/>')])
    expect(await takeIn(cloaked)).toEqual({ ok: false, reason: 'media-broken' })
  })
})

test('many at once wait for their turn and are all taken in', async () => {
  const bytes = await photo(600, 600).png().toBuffer()
  const answers = await Promise.all(Array.from({ length: 6 }, () => takeIn(bytes)))
  expect(answers.map(({ ok }) => ok)).toEqual(answers.map(() => true))
})

test('nothing is left beside the file', async () => {
  expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
})
