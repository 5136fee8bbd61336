/** What a file is by its first bytes, never by its name. */
export type FileKind =
  'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'heic' | 'svg' | 'pdf' | 'video' | 'office' | 'unknown'

const ascii = (bytes: Uint8Array, start: number, end: number) =>
  String.fromCharCode(...bytes.subarray(start, end))

/** Looks at the first 1,024 bytes. */
export function sniff(bytes: Uint8Array): FileKind {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg'
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp'
  if (/^GIF8[79]a/.test(ascii(bytes, 0, 6))) return 'gif'
  if (ascii(bytes, 4, 8) === 'ftyp') return isoKind(ascii(bytes, 8, 12))
  if (ascii(bytes, 0, 5) === '%PDF-') return 'pdf'
  if (ascii(bytes, 0, 4) === 'PK\x03\x04' || ascii(bytes, 0, 4) === '\xd0\xcf\x11\xe0') return 'office'
  if (ascii(bytes, 0, 4) === '\x1aE\xdf\xa3') return 'video'
  const start = ascii(bytes, 0, 1024).replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, '')
  if (/^<(?:\?xml|!DOCTYPE|!--|svg)/i.test(start))
    return /<svg|DOCTYPE\s+svg/i.test(start) ? 'svg' : 'unknown'
  return 'unknown'
}

function isoKind(brand: string): FileKind {
  if (/^avi[fs]/.test(brand)) return 'avif'
  if (/^(?:hei[cxs]|hev|mif1|msf1)/.test(brand)) return 'heic'
  return 'video'
}
