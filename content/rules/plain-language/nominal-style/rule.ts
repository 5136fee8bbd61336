import { isNominal, isNoun, some, wordsIn, type Word } from '../../../language/fi/context.ts'
import { ownSentences } from '../../../language/guess.ts'
import type { Reading } from '../../../language/text.ts'
import type { Rule, Subject } from '../../rule.ts'
import { kielitoimisto, selkomittari } from '../../sources.ts'
import { lookWithDictionary, type Spot } from '../../spot.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

/** Verbs that say no more than that something is done. */
const empty = new Set(['suorittaa', 'toteuttaa', 'tapahtua'])
const objectCases = new Set<Reading['case']>(['nominative', 'genitive', 'partitive'])

/** A deed as a noun: "palauttaminen", "tarkastus"; not a quality ("mahdollisuus") and no thing. */
function deed(word: Word): Reading | undefined {
  return word.readings.find(
    (reading) =>
      objectCases.has(reading.case) &&
      (reading.infinitive === 'MINEN' ||
        (reading.class === 'noun' &&
          /(?:minen|[^uy][uy]s)$/u.test(reading.base) &&
          !things.test(reading.base))),
  )
}
const things =
  /(?:suus|syys|uus|yys|kokous|sopimus|rakennus|kirjoitus|asetus|päätös|keskus|perus|yritys|vastaus|asennus|tulos|tilaus|kustannus|vakuutus|avustus|ohjus|hallitus|yhdistys|laitos|kappalus|hius|asukas|markkinus|menestys|luonnos|erotus|merkitys|oikeus|alennus)$/u

const verbal = new Set<Reading['participle']>(['VA', 'TAVA', 'NUT', 'TU'])
const verbAt = (word: Word) =>
  some(
    word,
    ({ verb, class: kind, infinitive, participle }) =>
      empty.has(verb ?? '') && infinitive !== 'MINEN' && (kind === 'verb' || verbal.has(participle)),
  )

/**
 * "Tietojen hävittäminen suoritetaan" → "Tiedot hävitetään": what is done to stands in the genitive before the deed, and the deed's own verb
 * says the rest. Not with "tapahtua", which says as well that somebody comes or goes.
 */
function inOneVerb(
  words: readonly Word[],
  at: number,
  noun: Reading,
  subject: Subject,
): { start: number; replacement: string } | null {
  const [whose, object, deedWord, verb] = [words[at - 3], words[at - 2], words[at - 1], words[at]]
  if (!object || !deedWord || !verb || deedWord.apart || verb.apart || noun.case !== 'nominative') return null
  const present = verb.readings.find(
    ({ person, mood, tense }) => person === 'passive' && mood === 'indicative' && tense === 'present',
  )
  const of = object.readings.filter(
    (reading) => reading.case === 'genitive' && isNoun(reading) && !reading.possessive,
  )
  const more =
    whose && !object.apart && some(whose, (reading) => isNominal(reading) && reading.case === 'genitive')
  const [first] = of
  if (
    !present ||
    present.verb === 'tapahtua' ||
    present.connegative === 'only' ||
    !first ||
    of.length > 1 ||
    more
  )
    return null
  const thing = subject.inflect(first.base, { ...first, case: 'nominative' })
  const deed = noun.verb === undefined ? null : subject.inflect(noun.verb, present)
  if (thing === null || deed === null) return null
  const capital = object.token.text !== object.lower
  const text = capital ? thing.charAt(0).toUpperCase() + thing.slice(1) : thing
  return { start: object.token.start, replacement: `${text} ${deed}` }
}

function spotAt(words: readonly Word[], at: number, text: string, subject: Subject): Spot<'nominal'> | null {
  const word = words[at] as Word
  if (!verbAt(word)) return null
  const near = [-1, -2, -3, 1, 2].map((step) => at + step)
  for (const i of near) {
    const other = words[i]
    const between = words.slice(Math.min(i, at) + 1, Math.max(i, at) + 1)
    if (!other || between.some(({ apart }) => apart)) continue
    const noun = deed(other)
    if (!noun) continue
    const start = Math.min(other.token.start, word.token.start)
    const end = Math.max(other.token.end, word.token.end)
    const params = { words: text.slice(start, end), noun: noun.base, verb: noun.verb ?? '' }
    const better = i === at - 1 ? inOneVerb(words, at, noun, subject) : null
    return { start, ...better, end, severity: 'warning', message: 'nominal', params }
  }
  return null
}

export const nominalStyle: Rule<'nominal'> = {
  id: 'nominal-style',
  group: 'plain-language',
  severities: ['warning'],
  languages: ['fi'],
  needsDictionary: true,
  sources: [kielitoimisto, selkomittari],
  messages,
  examples,
  check: (subject) =>
    lookWithDictionary(subject, { languages: ['fi'] }, ({ analysed }) =>
      ownSentences(analysed)
        .map(wordsIn)
        .flatMap((words) => words.map((_, at) => spotAt(words, at, analysed.text, subject)))
        .filter((spot) => spot !== null),
    ),
}
