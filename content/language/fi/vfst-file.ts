/** A path through the transducer: its output symbols in order, letters and tags such as "[Ln]". */
export type Path = readonly string[]

/**
 * The file of an unweighted finite-state transducer as the Finnish dictionary ships it: a 16-byte header, the symbols as
 * NUL-terminated UTF-8, padding to 8 bytes, then cells of 8 bytes (16-bit input symbol, 16-bit output symbol, 24-bit
 * target, 8-bit count of the state's further cells; all little-endian).
 */
export interface TransducerFile {
  symbols: readonly string[]
  /** Index of the first symbol that is neither epsilon nor a flag diacritic. */
  firstLetter: number
  input: Uint16Array
  output: Uint16Array
  target: Uint32Array
  /** Further cells of the state that starts here; at a state's second cell, where `more` was 255, the real count. */
  more: Uint8Array
}

export type FileRefusal = 'too-short' | 'no-transducer' | 'weighted' | 'broken'

/** Marks a final state in place of an input symbol. */
export const finalMark = 0xffff
/** In place of a count: the count stands in the next cell. */
export const overflow = 255

/** The first eight bytes of such a file, as two numbers. */
const magic = [0x00013a6e, 0x000351fa] as const
const headerBytes = 16
const cellBytes = 8

/** Reads the bytes of `mor.vfst` into columns; checks that every target lies inside. Takes some 20 ms for 4 MB. */
export function readTransducerFile(
  bytes: Uint8Array,
): { ok: true; file: TransducerFile } | { ok: false; reason: FileRefusal } {
  if (bytes.length < headerBytes + 2 + cellBytes) return { ok: false, reason: 'too-short' }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(0, true) !== magic[0] || view.getUint32(4, true) !== magic[1])
    return { ok: false, reason: 'no-transducer' }
  if (view.getUint8(8) !== 0) return { ok: false, reason: 'weighted' }

  const symbols: string[] = []
  const symbolCount = view.getUint16(headerBytes, true)
  let at = headerBytes + 2
  while (symbols.length < symbolCount) {
    const end = bytes.indexOf(0, at)
    if (end < 0) return { ok: false, reason: 'broken' }
    symbols.push(utf8(bytes, at, end))
    at = end + 1
  }
  const cellsAt = Math.ceil(at / cellBytes) * cellBytes
  const cells = Math.floor((bytes.length - cellsAt) / cellBytes)
  if (cells < 1) return { ok: false, reason: 'broken' }

  let firstLetter = 1
  while (firstLetter < symbols.length && symbols[firstLetter]?.startsWith('@')) firstLetter++

  const input = new Uint16Array(cells)
  const output = new Uint16Array(cells)
  const target = new Uint32Array(cells)
  const more = new Uint8Array(cells)
  for (let cell = 0; cell < cells; cell++) {
    const from = cellsAt + cell * cellBytes
    input[cell] = view.getUint16(from, true)
    output[cell] = view.getUint16(from + 2, true)
    const last = view.getUint32(from + 4, true)
    target[cell] = last & 0xffffff
    more[cell] = last >>> 24
    if ((last & 0xffffff) >= cells) return { ok: false, reason: 'broken' }
  }
  return { ok: true, file: { symbols, firstLetter, input, output, target, more } }
}

/** UTF-8 by hand: `content/` has neither Node nor DOM types, and symbols are at most a few letters. */
function utf8(bytes: Uint8Array, start: number, end: number): string {
  let text = ''
  for (let i = start; i < end;) {
    const lead = bytes[i++] ?? 0
    const trailing = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc0 ? 1 : 0
    let code = trailing === 0 ? lead : lead & (0x3f >> trailing)
    for (let n = 0; n < trailing; n++) code = (code << 6) | ((bytes[i++] ?? 0) & 0x3f)
    text += String.fromCodePoint(code)
  }
  return text
}
