import type { Reading, Sentence, Token } from '../text.ts'

/** A word in its sentence: what rules ask when a form by itself can be several things. */
export interface Word {
  token: Token
  lower: string
  /** Likely readings; empty where the dictionary knows none. */
  readings: readonly Reading[]
  /** A comma, bracket, dash or the like stands between the word before and this one. */
  apart: boolean
  /** Its line ends without a full stop. */
  inHeading: boolean
}

const remembered = new WeakMap<Sentence, readonly Word[]>()

/** Whether the words are a heading or a line without a full stop, which often has no verb. */
export const isHeading = ([word]: readonly Word[]): boolean => word?.inHeading === true

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
    words.push({
      token,
      lower: token.text.toLowerCase(),
      readings: likely(token, words.length === 0),
      apart,
      inHeading: sentence.ended === 'line',
    })
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
