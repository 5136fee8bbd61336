// Decodes one picture and encodes it anew, in a process of its own that may be killed at any time: node worker.mjs <file> <result file>
// Prints one line of JSON: { ok: true, widthPx, heightPx } or { ok: false, reason }. Plain JavaScript, so that it runs from the sources
// and from the built release alike.
import { readFile, writeFile } from 'node:fs/promises'
import sharp from 'sharp'

/** 50 megapixels: a 12 MP telephone picture four times over. */
const pixelLimit = 50_000_000
/** No screen part that shows a picture is larger. */
const longestSidePx = 1920

// Only these decoders may run, whatever a file claims to be: libvips has many, and some read other files.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadNsgifBuffer',
    'VipsForeignLoadHeifBuffer',
  ],
})
sharp.cache(false)
sharp.concurrency(1)

/** An animation becomes its first picture. From memory only: what is opened by its path may open others. */
async function reencode(bytes) {
  const picture = sharp(bytes, { limitInputPixels: pixelLimit, failOn: 'truncated' })
  const { width, height, orientation = 1 } = await picture.metadata()
  if (width * height > pixelLimit) return { ok: false, reason: 'media-too-many-pixels' }
  const encoded = await picture
    .autoOrient()
    .toColourspace('srgb')
    .resize({ width: longestSidePx, height: longestSidePx, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 82, effort: 2 })
    .toBuffer()
  const [widthPx, heightPx] = orientation >= 5 ? [height, width] : [width, height]
  return { ok: true, widthPx, heightPx, encoded }
}

const [from, to] = process.argv.slice(2)
const answer = await readFile(from)
  .then(reencode)
  .catch((problem) => ({
    ok: false,
    reason: /pixel limit|exceeds/i.test(problem.message) ? 'media-too-many-pixels' : 'media-broken',
  }))
const { encoded, ...told } = answer
if (encoded) await writeFile(to, encoded)
process.stdout.write(`${JSON.stringify(told)}\n`)
