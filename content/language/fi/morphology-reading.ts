import type { Reading } from '../text.ts'
import { clitics, features, nameKinds, wordClasses } from './tags.ts'
import { capitalPattern } from './morphology-capitals.ts'
import type { Path } from './vfst.ts'

type Draft = { -readonly [Key in keyof Reading]: Reading[Key] }

/**
 * A path of the dictionary as a reading. Class and grammar are those of the last compound part. Base form: what the
 * earlier parts look like on the surface, then the last part's own base, which stands between "[Xp]" and "[X]"; a
 * derivation adds between "[Xj]" and "[X]" what replaces the rest of the surface from there on.
 */
export function readingOf(path: Path): Reading {
  const parts: string[] = []
  const borders: ('inside' | 'between')[] = []
  let earlier = ''
  let part = ''
  let word = ''
  let base: string | null = null
  let before: Draft | null = null
  let draft: Draft = { base: '', class: 'other', parts }
  let tags = false
  const shape = capitalPattern(path)
  let read = 0

  for (let i = 0; i < path.length; i++) {
    const symbol = path[i] as string
    if (symbol.length === 1) {
      part += symbol
      word += symbol
      read++
    } else if (symbol === '[Xp]' || symbol === '[Xj]' || symbol === '[Xr]') {
      const end = path.indexOf('[X]', i)
      const held = path.slice(i + 1, end < 0 ? path.length : end)
      // An inner "=" only marks a border inside the base.
      if (symbol !== '[Xr]') base = word + held.filter((letter) => letter !== '=').join('')
      i = end < 0 ? path.length : end
    } else if (symbol === '[Bm]' || symbol === '[Bc]') {
      if (part !== '') {
        parts.push(part)
        borders.push(symbol === '[Bm]' ? 'inside' : 'between')
      }
      part = ''
      if (symbol === '[Bm]') continue
      earlier += inCapitals(word, shape.slice(read - word.length, read))
      word = ''
      base = null
      before = draft
      draft = { base: '', class: 'prefix', parts }
      tags = false
    } else {
      const wordClass = wordClasses.get(symbol)
      if (wordClass) {
        if (draft.class === 'verb' && base !== null) draft.verb = base
        draft.class = wordClass
        // A noun made from a participle ("haastavuus") is none itself; a negative participle gets its class after it.
        if (draft.participle !== 'negative' || wordClass === 'noun') delete draft.participle
        const name = nameKinds.get(symbol)
        if (name) draft.name = name
        else delete draft.name
      }
      const found = features.get(symbol)
      if (found) Object.assign(draft, found)
      // A number has no base of its own: "180:n" is an inflected "180".
      if (found?.case && base === null) base = word
      const clitic = clitics.get(symbol)
      if (clitic) draft.clitics = [...(draft.clitics ?? []), clitic]
      if (symbol === '[Tn2]') eInfinitive(draft, path.slice(i + 1))
      tags = true
    }
  }
  if (part !== '') parts.push(part)
  if (parts.length > 1) draft.borders = borders.slice(0, parts.length - 1)
  draft.base = earlier + (base ?? word)
  if (draft.class === 'verb') draft.verb = draft.base
  // "tehdäkseen": the long form always has a suffix.
  if (draft.infinitive === 'A' && draft.possessive) draft.case = 'translative'
  if (draft.class === 'noun-adjective' && (draft.comparison || draft.case === 'adverbial'))
    draft.class = 'adjective'
  if (draft.class === 'noun') delete draft.comparison
  // "yhtätoista": an uninflected last part leaves the grammar to the one before.
  if (!tags && word !== '' && before)
    return { ...before, base: draft.base, parts, ...(draft.borders && { borders: draft.borders }) }
  return draft
}

/** "-essa" and "-taessa" are inessive, "-en" instructive; the dictionary does not tag them. */
function eInfinitive(draft: Draft, rest: readonly string[]) {
  const ending = rest.filter((symbol) => symbol.length === 1).join('')
  draft.case = /^[td]*[aä]?ess[aä]/u.test(ending) ? 'inessive' : 'instructive'
  if (/^t+[aä]e/u.test(ending)) draft.person = 'passive'
}

const inCapitals = (word: string, shape: string) =>
  [...word].map((letter, i) => (shape[i] === 'A' ? letter.toUpperCase() : letter)).join('')
