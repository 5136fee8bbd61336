import type { Instant } from '../notice/common.ts'

/** [from, until) in milliseconds since 1970; from < until. */
export type Span = readonly [from: Instant, until: Instant]

/** The spans in order, with those that touch or overlap made one and empty ones left out. */
export function united(spans: readonly Span[]): Span[] {
  const result: [Instant, Instant][] = []
  for (const [from, until] of spans.filter((s) => s[0] < s[1]).sort((a, b) => a[0] - b[0])) {
    const last = result[result.length - 1]
    if (last && from <= last[1]) last[1] = Math.max(last[1], until)
    else result.push([from, until])
  }
  return result
}

/** The parts of `spans` within [from, until). */
export const within = (spans: readonly Span[], from: Instant, until: Instant): Span[] =>
  spans.map(([a, b]): Span => [Math.max(a, from), Math.min(b, until)]).filter(([a, b]) => a < b)
