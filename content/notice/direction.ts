/**
 * Invisible signs of Unicode that turn the direction of writing (UAX 9). Texts from right to left need none of them as a rule; where
 * two scripts stand in one line, a pair that opens and closes (embedding, isolate) or a mark helps. An override shows letters in
 * another order than they are read, and what is not closed turns what comes after it: names, addresses, the page around.
 */
const turns = /[\u202a-\u202e\u2066-\u2069]/

const isOverride = (sign: string) => sign === '\u202d' || sign === '\u202e'
const isEmbedding = (sign: string) => sign === '\u202a' || sign === '\u202b'
const isIsolate = (sign: string) => sign >= '\u2066' && sign <= '\u2068'
const endOfParagraph = /[\n\r\u0085\u2029]/

/** The text without overrides, and without signs that open or close nothing in their line. Pairs and marks stay. In linear time. */
export function withoutStrayTurns(text: string): string {
  if (!turns.test(text)) return text
  const stray = new Set<number>()
  let open: { sign: string; at: number }[] = []
  let isolates = 0
  const drop = (those: { at: number }[]) => those.forEach(({ at }) => stray.add(at))
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    if (endOfParagraph.test(sign)) {
      drop(open)
      open = []
      isolates = 0
    } else if (isOverride(sign) || isEmbedding(sign) || isIsolate(sign)) {
      if (isOverride(sign)) stray.add(at)
      if (isIsolate(sign)) isolates += 1
      open.push({ sign, at })
    } else if (sign === '\u202c') {
      const last = open.at(-1)
      if (!last || isIsolate(last.sign) || isOverride(last.sign)) stray.add(at)
      if (last && !isIsolate(last.sign)) open.pop()
    } else if (sign === '\u2069') {
      if (isolates === 0) stray.add(at)
      // It ends what was opened inside its isolate, too.
      for (let last = isolates > 0 ? open.pop() : undefined; last; last = open.pop()) {
        if (isIsolate(last.sign)) break
        stray.add(last.at)
      }
      isolates = Math.max(0, isolates - 1)
    }
  }
  drop(open)
  return text
    .split('')
    .filter((_, at) => !stray.has(at))
    .join('')
}

/** Does the text turn more than itself, or show itself in another order than it is read? */
export const hasStrayTurns = (text: string): boolean => turns.test(text) && withoutStrayTurns(text) !== text

/** Signs that nobody sees and no address has: of direction, of joining, of nothing. */
const unseen = /\p{Cf}/gu

/** For what is read by machines and trusted by its looks: addresses of pages, names of files. */
export const withoutUnseen = (text: string): string => text.replaceAll(unseen, '')
