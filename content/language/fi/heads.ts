import { agree, every, isFinite, isNegation, isNominal, isNoun, some, type Word } from './context.ts'
import type { Reading } from '../text.ts'

const looksVa = ({ participle, class: kind, verb, base }: Reading) =>
  participle === 'VA' || (kind === 'adjective' && verb !== undefined && /v[aä]$/u.test(base))

const clear = new WeakMap<readonly Word[], ReadonlySet<number>>()

/** Where finite verbs stand: sure ones, and ones in -vat that describe no noun. */
function clearVerbs(words: readonly Word[]): ReadonlySet<number> {
  const known = clear.get(words)
  if (known) return known
  const isClear = (word: Word, at: number) =>
    some(word, isFinite) &&
    word.readings.every(
      (reading) =>
        isFinite(reading) || isNegation(reading) || (looksVa(reading) && headOf(words, at, reading) === null),
    )
  const found = new Set(words.flatMap((word, at) => (isClear(word, at) ? [at] : [])))
  clear.set(words, found)
  return found
}

/** Whether another finite verb stands in the sentence. */
const otherFinite = (words: readonly Word[], at: number) => {
  const verbs = clearVerbs(words)
  return verbs.size > (verbs.has(at) ? 1 : 0)
}

/** The noun that the participle at `at` describes, or null: it must follow and agree, with at most a few words between. */
export function headOf(words: readonly Word[], at: number, participle: Reading): Word | null {
  for (let i = at + 1; i <= at + 5 && i < words.length; i++) {
    const word = words[i] as Word
    if (word.apart) return null
    const agreeing = word.readings.filter((reading) => agree(participle, reading))
    if (agreeing.some(isNoun)) return word
    const between =
      agreeing.length > 0 ||
      some(word, (reading) => reading.case === 'genitive' && isNominal(reading)) ||
      every(word, ({ class: kind, case: form }) => kind === 'adverb' || form === 'adverbial')
    if (!between) return null
  }
  return null
}

/** Whether a form in -vat/-vät is an attribute ("tukea hakevat asiakkaat saavat ...") and not the sentence's verb. */
export function attributeAt(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  const participle = word.readings.find((reading) => reading.participle === 'VA')
  return participle !== undefined && headOf(words, at, participle) !== null && otherFinite(words, at)
}
