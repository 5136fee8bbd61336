import { joins } from '../../../language/fi/clauses.ts'
import { agree, isFinite, isNegation, isNoun, some, type Word } from '../../../language/fi/context.ts'
import type { Reading } from '../../../language/text.ts'
import type { Subject } from '../../rule.ts'

export interface Mended {
  start: number
  end: number
  replacement: string
}

/** Words that speak of the whole sentence when they begin it. */
const ofSentence = new Set(
  'myös lisäksi nyt tänään huomenna silloin siellä täällä tällöin vain jo siksi näin ensin lopuksi jos kun koska vaikka'.split(
    ' ',
  ),
)

/** The verb of the relative clause: "hakevat", "ovat saaneet", "on tarkoitettu", "järjestetään". */
function relativeVerb(
  { participle, verb }: Reading,
  number: NonNullable<Reading['number']>,
  subject: Subject,
): string | null {
  if (verb === undefined) return null
  const form = (base: string, like: Partial<Reading>) =>
    subject.inflect(base, { base, class: 'verb', parts: [], ...like })
  const present = { mood: 'indicative', tense: 'present' } as const
  const third = { ...present, person: 3, number } as const
  switch (participle) {
    case 'VA':
      return form(verb, third)
    case 'TAVA':
      return form(verb, { ...present, person: 'passive' })
    case 'NUT':
      return both(
        form('olla', third),
        form(verb, { class: 'adjective', participle: 'NUT', case: 'nominative', number }),
      )
    case 'TU':
      return both(
        'on',
        form(verb, { class: 'adjective', participle: 'TU', case: 'nominative', number: 'singular' }),
      )
    default:
      return null
  }
}
const both = (first: string | null, second: string | null) =>
  first === null || second === null ? null : `${first} ${second}`

const inside = (word: Word) =>
  word.readings.some(({ class: kind }) => kind !== 'proper-noun') ? word.lower : word.token.text

/**
 * "Reumaa sairastaville ihmisille avaamme ..." → "Ihmisille, jotka sairastavat reumaa, avaamme ...". Only where the
 * participle's phrase begins the sentence and the main verb follows its noun at once: then all before the noun belongs to it.
 */
export function mended(
  words: readonly Word[],
  at: number,
  participle: Reading,
  subject: Subject,
): Mended | null {
  const noun = words[at + 1]
  const before = words.slice(0, at)
  if (!noun || at > 3 || words.slice(1, at + 2).some(({ apart }) => apart)) return null
  if (!some(words[at + 2], (reading) => isFinite(reading) || isNegation(reading)) || words[at + 2]?.apart)
    return null
  const head = noun.readings.find((reading) => isNoun(reading) && agree(participle, reading))
  const { number } = participle
  if (!head || !number || noun.token.text !== noun.lower) return null
  const loose = (word: Word) =>
    joins(word) ||
    ofSentence.has(word.lower) ||
    some(word, (reading) => agree(participle, reading) || isFinite(reading))
  if (before.some(loose)) return null
  const verb = relativeVerb(participle, number, subject)
  if (verb === null) return null
  const rest = before.map((word, i) => (i === 0 ? inside(word) : word.token.text))
  const name = noun.lower.charAt(0).toUpperCase() + noun.lower.slice(1)
  const clause = [number === 'plural' ? 'jotka' : 'joka', verb, ...rest].join(' ')
  return { start: (words[0] as Word).token.start, end: noun.token.end, replacement: `${name}, ${clause},` }
}
