import type { Severity } from '../../content/notice/finding.ts'

export interface Mark {
  start: number
  end: number
  severity: Severity
}

export interface Segment {
  text: string
  severity: Severity | null
}

const weight: Record<Severity, number> = { error: 3, warning: 2, hint: 1 }

/** Cuts a text at the edges of its marks; where marks overlap the gravest shows. The segments' texts make up the text. */
export function segments(text: string, marks: readonly Mark[]): Segment[] {
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter((mark) => mark.start < mark.end)
  const edges = [...new Set([0, text.length, ...inside.flatMap((mark) => [mark.start, mark.end])])]
  edges.sort((a, b) => a - b)
  return edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1] ?? text.length
    const over = inside.filter((mark) => mark.start <= start && mark.end >= end)
    const gravest = over.reduce<Severity | null>(
      (best, mark) => (best && weight[best] >= weight[mark.severity] ? best : mark.severity),
      null,
    )
    return { text: text.slice(start, end), severity: gravest }
  })
}

/** The text with one place put into other words. */
export const replaced = (text: string, place: { start: number; end: number }, wording: string): string =>
  text.slice(0, place.start) + wording + text.slice(place.end)
