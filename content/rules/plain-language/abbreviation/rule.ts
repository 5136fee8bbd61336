import { abbreviationOf } from '../../../language/grammar.ts'
import type { Sentence, Token } from '../../../language/text.ts'
import { ownSentences } from '../../../language/guess.ts'
import type { FieldText, Rule } from '../../rule.ts'
import { kielitoimisto, lattlast, plainEnglish, selkomittari } from '../../sources.ts'
import { lookAtTexts, type Spot } from '../../spot.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'
import { weekdayInFull } from './weekday.ts'

type Key = 'short' | 'shortOnly' | 'weekday'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Words that may follow a spelled-out measure without changing its form ("3 kilometriä ja", not "3 kilometrin päässä"). */
const harmless = new Set(['ja', 'tai', 'eli', 'och', 'eller', 'and', 'or'])

/** The full words, where they can simply take the short form's place. */
function replacementFor(
  token: Token,
  sentence: Sentence,
  full: string,
  afterNumber: boolean,
): string | undefined {
  if (/\p{L}:\p{Ll}+$/u.test(token.text)) return undefined
  const at = sentence.tokens.indexOf(token)
  const next = sentence.tokens[at + 1]
  if (afterNumber) {
    if (sentence.tokens[at - 1]?.text === '1') return undefined
    if (next?.kind === 'word' && !harmless.has(next.text.toLowerCase())) return undefined
  }
  const wording = /^\p{Lu}/u.test(token.text) ? capital(full) : full
  const stop = token.text.endsWith('.') && !next && sentence.ended === 'full-stop' ? '.' : ''
  return wording + stop
}

/** A short word that the dictionary does not know, with a full stop inside its sentence: a short form that our list lacks. */
function unlisted(sentence: Sentence): Spot<Key>[] {
  return sentence.tokens.flatMap(({ start, end, text, kind, readings }, at): Spot<Key>[] => {
    const stop = sentence.tokens[at + 1]
    const inside = stop?.text === '.' && stop.start === end && at + 2 < sentence.tokens.length
    if (!inside || kind !== 'word' || readings?.length !== 0 || !/^\p{L}?\p{Ll}{1,5}$/u.test(text)) return []
    const word = `${text}.`
    return [{ start, end: end + 1, severity: 'warning', message: 'shortOnly', params: { word } }]
  })
}

/** "10-v.", "5km": a figure grown together with a short measure. */
function grownTogether(sentence: Sentence, language: FieldText['language']): Spot<Key>[] {
  return sentence.tokens.flatMap(({ start, end, text, kind }, at): Spot<Key>[] => {
    const measure = kind === 'word' ? /^\d+-?(\p{Ll}{1,3})$/u.exec(text)?.[1] : undefined
    if (!measure || !abbreviationOf(measure, language)?.afterNumber) return []
    const stop = sentence.tokens[at + 1]
    const dotted = stop?.text === '.' && stop.start === end && at + 2 < sentence.tokens.length
    const word = dotted ? `${text}.` : text
    return [{ start, end: start + word.length, severity: 'warning', message: 'shortOnly', params: { word } }]
  })
}

function spotFor(token: Token, sentence: Sentence, { language }: FieldText): Spot<Key>[] {
  const { start, end, text } = token
  const entry = abbreviationOf(text, language)
  if (entry?.known) return []
  const base = { start, end, severity: 'warning' as const }
  if (!entry) {
    const full = weekdayInFull(text, sentence.tokens[sentence.tokens.indexOf(token) + 1], language)
    return [{ ...base, message: 'weekday', params: { word: text }, ...(full && { replacement: full }) }]
  }
  if (entry.full === null) return [{ ...base, message: 'shortOnly', params: { word: text } }]
  const replacement = replacementFor(
    token,
    sentence,
    entry.full,
    entry.afterNumber === true || text.toLowerCase() === 'v.',
  )
  return [
    {
      ...base,
      message: 'short',
      params: { word: text, full: entry.full },
      ...(replacement && { replacement }),
    },
  ]
}

export const abbreviation: Rule<Key> = {
  id: 'abbreviation',
  group: 'plain-language',
  severities: ['warning'],
  languages: ['fi', 'sv', 'en'],
  needsDictionary: false,
  sources: [selkomittari, kielitoimisto, lattlast, plainEnglish],
  messages,
  examples,
  check: (subject) =>
    lookAtTexts(subject, { languages: ['fi', 'sv', 'en'] }, (text) =>
      ownSentences(text.analysed).flatMap((sentence) => [
        ...sentence.tokens
          .filter(({ kind }) => kind === 'abbreviation')
          .flatMap((token) => spotFor(token, sentence, text)),
        ...unlisted(sentence),
        ...grownTogether(sentence, text.language),
      ]),
    ),
}
