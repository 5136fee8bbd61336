import { encode } from 'uqr'
import type { Language } from '../../notice/common.ts'
import type { Layout } from '../layout.ts'
import { placeOf } from './style.ts'
import { qrWords } from './words.ts'

/** Modules of light around the code, as the standard asks. */
const quietZone = 4

/** One square of path a dark module, run together along each row. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  let path = ''
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue
      const from = x
      while (row[x + 1]) x++
      path += `M${from} ${y}h${x - from + 1}v1h${from - x - 1}z`
    }
  })
  return path
}

/** The link as a QR code; its address stands in words beside it. */
export function Qr({ layout, language }: { layout: Layout; language: Language }) {
  const { qr, content } = layout
  if (!qr) return null
  const { data, size } = encode(content.link, { ecc: 'M', border: quietZone })
  return (
    <svg
      class="slide__qr"
      style={placeOf(qr)}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={qrWords[language](content.address)}
      shape-rendering="crispEdges"
    >
      <path fill="currentColor" d={pathOf(data)} />
    </svg>
  )
}
