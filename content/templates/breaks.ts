/**
 * Where Chromium lets a line of fi, sv, en or se text end, found by asking Chromium 147 for every pair of the
 * characters below. It answers from two tables (its own for ASCII, Unicode's UAX 14 else), hence the odd cases.
 */

const closing = new Set('.,:;!?)]}"\'’”“«»/-–…‐')
const opening = new Set('([{<')
const always = new Set('–…?')
const beforeOpening = new Set('.,:;!?)]}"&%+=#*~>-–…‐')

const isAscii = (c: string) => c.charCodeAt(0) < 128
/** Chrome 63 knows no \p{L}. */
const isLetter = (c: string) => c.toLowerCase() !== c.toUpperCase()
const isDigit = (c: string) => c >= '0' && c <= '9'

/** Whether a hyphen between `before` (empty or a space: it begins the word) and `after` may end the line. */
function afterHyphen(before: string, after: string): boolean {
  if (before === '' || before === ' ') return isAscii(after) && !isDigit(after)
  if (isDigit(after)) return isAscii(before) && (isLetter(before) || isDigit(before))
  return true
}

function mayBreak(beforeA: string, a: string, b: string): boolean {
  if (b === ' ') return false
  if (a === ' ') return true
  if (a === '\u00a0' || b === '\u00a0') return false
  if (a === '—' || b === '—') return !opening.has(a)
  if (opening.has(b)) return beforeOpening.has(a)
  if (closing.has(b)) return false
  if (a === '-') return afterHyphen(beforeA, b)
  if (a === '‐') return (beforeA !== '' && beforeA !== ' ') || !isLetter(b)
  if (always.has(a)) return true
  return '/!|}'.includes(a) && isLetter(b) && !isAscii(b)
}

/** Positions (UTF-16) in the text at which a line may begin, in order, without 0. Spaces stay with the line they end. */
export function breaksBefore(text: string): number[] {
  const found: number[] = []
  for (let i = 1; i < text.length; i++)
    if (mayBreak(text[i - 2] ?? '', text[i - 1] ?? '', text[i] ?? '')) found.push(i)
  return found
}
