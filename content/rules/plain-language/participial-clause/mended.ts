import {
  every,
  isFinite,
  isNegation,
  isNominal,
  isNoun,
  some,
  type Word,
} from '../../../language/fi/context.ts'
import type { Reading } from '../../../language/text.ts'
import type { Subject } from '../../rule.ts'

interface Clause {
  kind: 'when' | 'after' | 'purpose' | 'about'
  reading: Reading
}

/** Where the mended words stand and what they are. */
export interface Mended {
  start: number
  end: number
  replacement: string
}

type Who = Pick<Reading, 'person' | 'number'>

/** Who acts, by the possessive suffix; the third person does not tell one from many. */
const byPossessive: Readonly<Record<string, Who>> = {
  '1s': { person: 1, number: 'singular' },
  '2s': { person: 2, number: 'singular' },
  '1p': { person: 1, number: 'plural' },
  '2p': { person: 2, number: 'plural' },
}

const finite = (who: Who): Reading => ({
  base: '',
  class: 'verb',
  parts: [],
  mood: 'indicative',
  tense: 'present',
  ...who,
})

/** "tulet", for what is over "olet tullut", for what is wished "haluat tulla". */
function verbForm({ kind, reading }: Clause, who: Who, subject: Subject): string | null {
  if (reading.verb === undefined) return null
  if (kind === 'when') return subject.inflect(reading.verb, finite(who))
  if (kind === 'purpose') {
    const want = subject.inflect('haluta', finite(who))
    return want === null ? null : `${want} ${reading.verb}`
  }
  const be = subject.inflect('olla', finite(who))
  const done = subject.inflect(reading.verb, {
    base: '',
    class: 'adjective',
    parts: [],
    participle: 'NUT',
    case: 'nominative',
    number: who.number ?? 'singular',
  })
  return be !== null && done !== null ? `${be} ${done}` : null
}

const joining = { when: 'kun', after: 'kun', purpose: 'jos', about: '' } as const
const verbish = (word: Word | undefined) => some(word, (reading) => isFinite(reading) || isNegation(reading))
const onlyVerb = (word: Word) => every(word, (reading) => isFinite(reading) || isNegation(reading))

/** The doer in the genitive right before, in the nominative, with its number; only where it is one word. */
function doer(words: readonly Word[], at: number, subject: Subject): { text: string; who: Who } | null {
  const word = words[at - 1]
  const leading = words[at - 2]
  if (!word || (words[at] as Word).apart) return null
  const noun = word.readings.find(
    (reading) => reading.case === 'genitive' && isNoun(reading) && !reading.possessive,
  )
  const described =
    some(leading, (reading) => isNominal(reading) && reading.case === 'genitive') && !word.apart
  // "sään" may be of "sää" or of "säkä".
  const bases = new Set(word.readings.filter(isNoun).map(({ base }) => base))
  if (!noun || described || bases.size > 1) return null
  const text = subject.inflect(noun.base, { ...noun, case: 'nominative' })
  const name = word.token.text !== word.lower && at > 1
  return text === null || name
    ? null
    : { text, who: { person: 3, ...(noun.number && { number: noun.number }) } }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
/** A sentence's first word inside it: small, but for names. */
const inside = (word: Word) =>
  word.readings.some(({ class: kind }) => kind !== 'proper-noun') ? word.lower : word.token.text

/** "Jakoon tullessasi ota" → "Kun tulet jakoon, ota"; the clause begins the sentence and the main verb follows at once. */
function atStart(
  text: string,
  words: readonly Word[],
  at: number,
  clause: Clause,
  subject: Subject,
): Mended | null {
  const before = words.slice(0, at)
  if (at > 3 || before.some(onlyVerb) || words.slice(1, at + 1).some(({ apart }) => apart)) return null
  if (!verbish(words[at + 1])) return null
  const { possessive, person } = clause.reading
  const who = person === 'passive' ? ({ person } as Who) : byPossessive[possessive ?? '']
  const form = who && verbForm(clause, who, subject)
  if (!form) return null
  const rest = before.map((word, i) => (i === 0 ? inside(word) : word.token.text))
  const order = person === 'passive' ? [...rest, form] : [form, ...rest]
  const end = (words[at] as Word).token.end
  const comma = text.slice(end, end + 1) === ',' ? '' : ','
  return {
    start: (words[0] as Word).token.start,
    end,
    replacement: `${capital(joining[clause.kind])} ${order.join(' ')}${comma}`,
  }
}

/** "löydät kulkiessasi läpi" → "löydät, kun kuljet läpi"; the clause ends the sentence after the main verb. */
function atEnd(words: readonly Word[], at: number, clause: Clause, subject: Subject): Mended | null {
  const own = byPossessive[clause.reading.possessive ?? '']
  const acting = own || clause.reading.possessive ? null : doer(words, at, subject)
  const who = own ?? acting?.who
  const first = acting ? at - 1 : at
  const previous = words[first - 1]
  if (!who || !previous || words.slice(first, at + 1).some(({ apart }) => apart)) return null
  if (words.slice(at + 1).some((word) => verbish(word) || word.apart) || !words.slice(0, first).some(verbish))
    return null
  // Without a doer of its own, what stands before the verb may belong to it ("tilausta tehdessäsi").
  if (!acting && (!verbish(previous) || at === words.length - 1)) return null
  // "kuukauden kuluessa hakemuksen saavuttua" wants "siitä, kun": better left to the writer.
  if (/^(?:kuluessa|kuluttua|sisällä|päästä)$/u.test(previous.lower)) return null
  if (acting && some(previous, (reading) => isNominal(reading) && reading.case === 'genitive')) return null
  const form = verbForm(clause, who, subject)
  if (form === null) return null
  const said = acting ? `${acting.text} ${form}` : form
  return {
    start: previous.token.start,
    end: (words[at] as Word).token.end,
    replacement: `${previous.token.text}, ${joining[clause.kind]} ${said}`,
  }
}

/** The clause in plain words, where the sentence around it is simple enough to be sure; else null. */
export function mended(
  text: string,
  words: readonly Word[],
  at: number,
  clause: Clause,
  subject: Subject,
): Mended | null {
  if (clause.kind === 'about') return null
  return atStart(text, words, at, clause, subject) ?? atEnd(words, at, clause, subject)
}
