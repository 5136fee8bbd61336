import type { Word } from '../../../language/fi/context.ts'

/** One word in another language by its letters: no Finnish word has them. */
export const strange = /[qwxzåčđŋŧ]|[bcdfgjkmpv]$|(?:sh|th|ck|ph)/u

const shortest = 6
/** From here on a letter written once instead of twice is likelier a slip than a name. */
const longer = 8
/** Names of places are made of such words, and often look like a slip of another. */
const placeLike =
  /(?:vaara|niemi|nieme|mäki|mäe|järvi|järve|ranta|ranna|lahti|lahde|koski|kose|saari|saare|kangas|kankaa|pelto|pello|suo|harju|kallio)\p{L}{0,3}$/u

const single = (text: string) => text.replace(/(.)\1+/gu, '$1')
const sorted = (text: string) => [...text].sort().join('')

/**
 * The word meant by one that begins a sentence and is unknown in small letters too; null where it may be a name: a capital
 * stands there anyway. Only slips that names hardly look like count: a letter more, less, twice or changed about.
 * `suggest` gives known words near one, likeliest first.
 */
export function meantAtBeginning(
  words: readonly Word[],
  text: string,
  suggest: (word: string) => readonly string[],
): string | null {
  const [word, next] = words
  if (!word || !next || word.token.kind !== 'word' || word.token.readings?.length !== 0) return null
  const { token, lower } = word
  if (lower.length < shortest || !/^\p{Lu}\p{Ll}+$/u.test(token.text) || /^\p{Lu}/u.test(next.token.text))
    return null
  if (strange.test(lower) || placeLike.test(lower) || standsInside(text, token.text, token.end)) return null
  const near = suggest(lower)
  const [best] = near
  if (best === undefined || !/^\p{Ll}+$/u.test(best)) return null
  const only = near.length === 1 && (best.length !== lower.length || sorted(best) === sorted(lower))
  const doubled = lower.length >= longer && single(best) === single(lower)
  return only || doubled ? best.charAt(0).toUpperCase() + best.slice(1) : null
}

/** The same beginning with a capital after a small-lettered word: a name ("Nepenpuu ... tule Nepenpuuhun"). */
function standsInside(text: string, word: string, from: number): boolean {
  const start = word.slice(0, 5)
  for (let at = text.indexOf(start, from); at >= 0; at = text.indexOf(start, at + 1))
    if (/\p{Ll} $/u.test(text.slice(Math.max(0, at - 2), at))) return true
  return false
}
