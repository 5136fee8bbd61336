import type { Reading } from '../../../language/text.ts'

/** Compounds that stay whole: what ends before the border, what begins after it. */
const whole: readonly (readonly [string, string])[] = [
  ['ammatti', 'korkea'],
  ['asia', 'kirj'],
  ['asian', 'tunti'],
  ['hyvin', 'vointi'],
  ['kirppu', 'tori'],
  ['lääke', 'tie'],
  ['mielen', 'terve'],
  ['oppi', 'lait'],
  ['puheen', 'joht'],
  ['työn', 'teki'],
  ['yhteis', 'työ'],
]
const staysWhole = (text: string, at: number) =>
  whole.some(
    ([left, right]) => text.slice(0, at).toLowerCase().endsWith(left) && text.slice(at).startsWith(right),
  )

/**
 * The word with a hyphen at one compound border ("vertaistuki-ryhmä"); null where it has no border, or a hyphen already.
 * Easy Finnish allows the hyphen at any border: a border between two words comes before one inside a word, then the one that
 * leaves the shortest halves.
 */
export function splitInTwo(
  text: string,
  { parts, borders = [] }: Pick<Reading, 'parts' | 'borders'>,
): string | null {
  if (parts.length < 2 || text.includes('-') || parts.join('').length !== text.length) return null
  const free = borders.includes('between')
  let best: { at: number; longest: number } | null = null
  let at = 0
  parts.slice(0, -1).forEach((part, i) => {
    at += part.length
    const longest = Math.max(at, text.length - at)
    if (
      !staysWhole(text, at) &&
      (!free || borders[i] === 'between') &&
      (best === null || longest <= best.longest)
    )
      best = { at, longest }
  })
  const { at: border } = best ?? { at: 0 }
  return border > 0 ? `${text.slice(0, border)}-${text.slice(border)}` : null
}
