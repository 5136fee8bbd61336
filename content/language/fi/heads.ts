import {
  agree,
  every,
  isFinite,
  isHeading,
  isNegation,
  isNominal,
  isNoun,
  some,
  type Word,
} from './context.ts'
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

/** What may stand between an attribute and its noun: "kokeville yli 75-vuotiaille". */
const small = new Set<Reading['class']>(['adverb', 'adposition', 'particle', 'prefix'])

/** "75-vuotiaille" is people. */
const isAged = ({ base }: Reading) => base.endsWith('-vuotias')

/** The noun that the participle at `at` describes, or null: it must follow and agree, with at most a few words between. */
export function headOf(words: readonly Word[], at: number, participle: Reading): Word | null {
  for (let i = at + 1; i <= at + 5 && i < words.length; i++) {
    const word = words[i] as Word
    if (word.apart) return null
    const agreeing = word.readings.filter((reading) => agree(participle, reading))
    if (agreeing.some((reading) => isNoun(reading) || isAged(reading))) return word
    const between =
      agreeing.length > 0 ||
      some(word, (reading) => reading.case === 'genitive' && isNominal(reading)) ||
      word.token.kind === 'number' ||
      every(word, ({ class: kind, case: form }) => small.has(kind) || form === 'adverbial')
    if (!between) return null
  }
  return null
}

/** "Tilojen käyttöä koskevat määräykset": a heading without a verb, where the participle has an object. */
const hasObject = (words: readonly Word[], at: number) =>
  !(words[at] as Word).apart &&
  every(words[at - 1], (reading) => reading.case === 'partitive' && isNominal(reading))

/** Whether a form in -vat/-vät is an attribute ("tukea hakevat asiakkaat saavat ...") and not the sentence's verb. */
export function attributeAt(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  const participle = word.readings.find((reading) => reading.participle === 'VA')
  const head = participle && headOf(words, at, participle)
  if (!head) return false
  return otherFinite(words, at) || (head === words.at(-1) && isHeading(words) && hasObject(words, at))
}
