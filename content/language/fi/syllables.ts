const vowel = /[aeiouyåäöéèêëáàâãóòôõúùûüíìîï]/u
const consonant = /[\p{L}]/u

/** Vowel pairs that stand in one syllable anywhere; a doubled vowel does too. */
const diphthongs = new Set('ai ei oi ui yi äi öi au eu iu ou ey iy äy öy'.split(' '))
/** These only in the first syllable of a word: "tie-to" but "kor-ke-a", "hygi-e-nia". */
const firstOnly = new Set(['ie', 'uo', 'yö'])

/**
 * Syllables of a Finnish word, in order, joined they give the word without its hyphens and apostrophes. A compound is
 * split right when its parts are given ("uusi|aika", not "uu-si-ai-ka" by chance). Linear in the word's length.
 */
export function syllables(word: string, parts: readonly string[] = [word]): string[] {
  return parts.flatMap((part) => part.split(/[^\p{L}\p{N}]+/u)).flatMap(ofPart)
}

function ofPart(part: string): string[] {
  const letters = [...part]
  const lower = letters.map((letter) => letter.toLowerCase())
  const isVowel = (at: number) => vowel.test(lower[at] ?? '')
  const isConsonant = (at: number) => consonant.test(lower[at] ?? '') && !isVowel(at)
  const found: string[] = []
  let syllable = ''
  let vowels = 0
  letters.forEach((letter, at) => {
    const opens = isConsonant(at) && isVowel(at + 1) && vowels > 0
    const pair = `${lower[at - 1] ?? ''}${lower[at] ?? ''}`
    // "oh-ja-us", "ter-ve-ys": the ending of a noun is a syllable of its own.
    const ending =
      found.length > 0 &&
      /[uy]/u.test(lower[at] ?? '') &&
      /^(?:s|ks[ei].*)$/u.test(lower.slice(at + 1).join(''))
    const joins =
      vowels < 2 &&
      (!ending || lower[at - 1] === lower[at]) &&
      (lower[at - 1] === lower[at] || diphthongs.has(pair) || (found.length === 0 && firstOnly.has(pair)))
    const splits = isVowel(at) && isVowel(at - 1) && vowels > 0 && !joins
    if (opens || splits) {
      found.push(syllable)
      syllable = ''
      vowels = 0
    }
    syllable += letter
    if (isVowel(at)) vowels++
  })
  if (syllable !== '') found.push(syllable)
  return found
}
