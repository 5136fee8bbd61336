import type { Reading, Sentence, Token } from '../text.ts'

/** A word in its sentence: what rules ask when a form by itself can be several things. */
export interface Word {
  token: Token
  lower: string
  /** Likely readings; empty where the dictionary knows none. */
  readings: readonly Reading[]
  /** A comma, bracket, dash or the like stands between the word before and this one. */
  apart: boolean
}

const remembered = new WeakMap<Sentence, readonly Word[]>()

/** The sentence's words in order, with likely readings. */
export function wordsIn(sentence: Sentence): readonly Word[] {
  const known = remembered.get(sentence)
  if (known) return known
  const words: Word[] = []
  let apart = false
  for (const token of sentence.tokens) {
    if (token.kind === 'punctuation' || token.kind === 'symbol') {
      apart = true
      continue
    }
    words.push({ token, lower: token.text.toLowerCase(), readings: likely(token, words.length === 0), apart })
    apart = false
  }
  remembered.set(sentence, words)
  return words
}

/** Verbs that hardly anybody writes, but whose forms look like everyday words. */
const oddVerbs = new Set(
  'henkilöidä tullata hypittää viileä kuusia kesätä yötä päivätä vuotaa menettyä onnitella-'.split(' '),
)

/** Drops what the form could be but hardly is: names in small letters, verbs nobody uses, compounds of chance. */
function likely(token: Token, first: boolean): readonly Reading[] {
  let readings = token.readings ?? []
  const keep = (wanted: (reading: Reading) => boolean) => {
    const kept = readings.filter(wanted)
    if (kept.length > 0) readings = kept
  }
  if (readings.length < 2) return readings
  const small = token.text === token.text.toLowerCase()
  if (small) keep(({ class: kind }) => kind !== 'proper-noun')
  else if (!first) keep(({ class: kind }) => kind === 'proper-noun')
  keep(({ class: kind }) => kind === 'conjunction')
  keep(({ class: kind }) => kind !== 'abbreviation')
  keep(({ infinitive, case: form }) => !(infinitive === 'MA' && form === 'instructive'))
  keep(({ verb }) => verb === undefined || !oddVerbs.has(verb))
  const fewest = Math.min(...readings.map(({ parts }) => parts.length))
  keep(({ parts }) => parts.length === fewest)
  return readings
}

export const some = (word: Word | undefined, is: (reading: Reading) => boolean): boolean =>
  word !== undefined && word.readings.some(is)
export const every = (word: Word | undefined, is: (reading: Reading) => boolean): boolean =>
  word !== undefined && word.readings.length > 0 && word.readings.every(is)

export const isFinite = (reading: Reading): boolean =>
  reading.class === 'verb' && reading.mood !== undefined && reading.connegative !== 'only'
export const isNegation = (reading: Reading): boolean => reading.class === 'negation'
export const isNominal = ({ class: kind }: Reading): boolean =>
  kind === 'noun' ||
  kind === 'adjective' ||
  kind === 'noun-adjective' ||
  kind === 'proper-noun' ||
  kind === 'pronoun' ||
  kind === 'numeral' ||
  kind === 'abbreviation'
export const isNoun = ({ class: kind, participle }: Reading): boolean =>
  (kind === 'noun' || kind === 'noun-adjective' || kind === 'proper-noun') && participle === undefined
export const isBe = (reading: Reading): boolean => reading.verb === 'olla' && reading.participle === undefined

/**
 * Whether `b` is a nominal in the case and number of `a`. A form with a possessive suffix is tagged as nominative, but is
 * the genitive and the plural nominative too ("pyöräni").
 */
export const agree = (a: Reading, b: Reading): boolean =>
  a.case !== undefined &&
  isNominal(b) &&
  ((a.case === b.case && a.number === b.number) ||
    (b.possessive !== undefined &&
      b.case === 'nominative' &&
      (a.case === 'genitive' || a.case === 'nominative')))

/** Words that join clauses: from here on another clause stands. */
const joiners = new Set(
  'ja tai mutta sekä vaan sillä eli joten että jotta jos kun koska vaikka mikäli ellei jollei'.split(' '),
)
const relative =
  /^(?:jo(?:ka|nka|tka|ssa|sta|hon|lla|lta|lle|ita|iden|issa|ista|ille|illa|ta)|mikä|mitä|minkä|missä|mistä|mihin)$/u
export const joins = ({ lower }: Word): boolean => joiners.has(lower) || relative.test(lower)

/** Further back nothing is looked for: bounds the work on endless sentences. */
const longestClause = 25

/** The words of the clause before `at`, nearest first, back to a comma that opens a new clause or the sentence's start. */
export function clauseBefore(words: readonly Word[], at: number): Word[] {
  const found: Word[] = []
  for (let i = at; i > 0 && at - i < longestClause; i--) {
    const here = words[i] as Word
    const previous = words[i - 1] as Word
    if (here.apart && (joins(here) || some(here, isFinite) || here !== words[at])) break
    if (here.apart && here === words[at]) break
    found.push(previous)
    if (subordinates(previous)) break
  }
  return found
}

const subordinates = (word: Word) =>
  joins(word) && !['ja', 'tai', 'sekä', 'eli', 'vaan', 'mutta'].includes(word.lower)

const judgedFinite = new WeakMap<readonly Word[], boolean[]>()

/** A finite verb here, as far as can be told; the verb after a negation is not counted apart from it. */
export function finiteAt(words: readonly Word[], at: number): boolean {
  const judged = judgedFinite.get(words) ?? []
  judgedFinite.set(words, judged)
  // From left to right: what a form is hangs on the verbs before it.
  for (let i = judged.length; i <= at; i++) judged.push(judgeFinite(words, i))
  return judged[at] as boolean
}

function judgeFinite(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  if (some(word, isNegation)) return true
  if (!some(word, isFinite)) return false
  const before = clauseBefore(words, at)
  if (
    some(word, ({ connegative }) => connegative !== undefined) &&
    before.slice(0, 4).some((w) => some(w, isNegation))
  )
    return false
  const others = word.readings.filter((reading) => !isFinite(reading))
  if (others.length === 0 || word.readings.some(isBe)) return true
  // "näin", "tuon", "vastaan" are hardly ever the verbs they look like.
  if (others.some(({ class: kind }) => small.has(kind))) return false
  if (others.some(({ participle }) => participle === 'VA')) return !attributeAt(words, at)
  const segment = count(before, (other) => !joins(other))
  for (let i = at - 1; i >= at - segment; i--) if (finiteAt(words, i)) return false
  if (others.some(({ infinitive }) => infinitive === 'A')) return !listed(words, at)
  const previous = word.apart ? undefined : words[at - 1]
  return !others.some((noun) => noun.possessive === undefined && isNominal(noun) && leads(previous, noun))
}

/** Whether the word before makes a noun of this one: a genitive, or an adjective that agrees. */
const leads = (previous: Word | undefined, noun: Reading): boolean =>
  some(
    previous,
    (reading) =>
      reading.class !== 'pronoun' &&
      (reading.case === 'genitive' || (!isPlainNoun(reading) && agree(noun, reading))),
  )
const isPlainNoun = ({ class: kind }: Reading) => kind === 'noun' || kind === 'proper-noun'

const small = new Set<Reading['class']>([
  'pronoun',
  'adverb',
  'conjunction',
  'adposition',
  'numeral',
  'particle',
])

/** How many from the start on are so, without a gap. */
const count = (words: readonly Word[], is: (word: Word) => boolean) => {
  const stop = words.findIndex((word) => !is(word))
  return stop < 0 ? words.length : stop
}

/** "voit soittaa ja ottaa": an infinitive in a row of infinitives, whose verb stands further back. */
function listed(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 8; i--) {
    const word = words[i] as Word
    if (subordinates(word)) return false
    if (some(word, ({ infinitive }) => infinitive === 'A')) return !finiteAt(words, i)
    if (every(word, isFinite)) return false
  }
  return false
}

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
