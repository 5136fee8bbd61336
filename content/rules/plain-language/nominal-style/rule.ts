import { some, wordsIn, type Word } from '../../../language/fi/context.ts'
import { ownSentences } from '../../../language/guess.ts'
import type { Reading } from '../../../language/text.ts'
import type { Rule } from '../../rule.ts'
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

function spotAt(words: readonly Word[], at: number, text: string): Spot<'nominal'> | null {
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
    return { start, end, severity: 'warning', message: 'nominal', params }
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
        .flatMap((words) => words.map((_, at) => spotAt(words, at, analysed.text)))
        .filter((spot) => spot !== null),
    ),
}
