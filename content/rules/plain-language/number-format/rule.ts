import { ownSentences } from '../../../language/guess.ts'
import type { Sentence, Token } from '../../../language/text.ts'
import type { Rule } from '../../rule.ts'
import { selkomittari } from '../../sources.ts'
import { lookAtTexts, type Spot } from '../../spot.ts'
import { examples } from './examples.ts'
import { messages, type Key } from './messages.ts'
import { numberWord } from './number-word.ts'

const currency = /^(?:€|e|eur|euroa?|euron|euroon|senttiä?)$/iu
/** Shares that have everyday words. */
const shares: Readonly<Record<string, string>> = {
  '100': 'kaikki',
  '75': 'kolme neljästä',
  '50': 'puolet',
  '33': 'joka kolmas',
  '25': 'joka neljäs',
  '20': 'joka viides',
  '10': 'joka kymmenes',
}

const digitsOf = (text: string) => text.replace(/[^\d]/gu, '')

/** A postal code before its town, or a number of a street, an account or an association: none that one counts with. */
function isName(token: Token, next: Token | undefined, before: Token | undefined): boolean {
  const town = /^\d{5}$/u.test(token.text) && next?.kind === 'word' && /^\p{Lu}/u.test(next.text)
  const code =
    before?.text === ':' || /^(?:[-–/]|nro|numero|tilinumero|y-tunnus|viite)$/iu.test(before?.text ?? '')
  return town || code || next?.text === '-'
}

function spotsAt(sentence: Sentence, at: number): Spot<Key>[] {
  const token = sentence.tokens[at]!
  const [before, next] = [sentence.tokens[at - 1], sentence.tokens[at + 1]]
  const { start, text } = token
  const spot = (message: Key, params: Spot['params'], last = token): Spot<Key> => ({
    start,
    end: last.end,
    severity: 'hint',
    message,
    params,
  })
  if (token.kind === 'word') {
    const digits = numberWord(text.toLowerCase())
    if (digits) return [{ ...spot('word', { word: text, digits }), replacement: digits }]
    const century = /^(?:[IVX]{2,6}|[VX])(?::\p{Ll}+)?$/u.test(text) && !/^(?:IX|XL)$/u.test(text)
    return century && sentence.words.length > 1 ? [spot('roman', { word: text })] : []
  }
  if (token.kind !== 'number') return []
  if (next && /^(?:%|prosent\p{L}*)$/iu.test(next.text)) {
    const share = shares[text]
    return [spot('percent', { number: text, share: share ?? 'noin puolet' }, next)]
  }
  if (/^\d+,\d+$/u.test(text))
    return [spot(currency.test(next?.text ?? '') ? 'price' : 'decimal', { number: text })]
  const digits = digitsOf(text)
  const great =
    digits.length >= 5 &&
    digits.length <= 12 &&
    /^[\d\s]+$/u.test(text) &&
    (Number(digits) % 1000 !== 0 || text === digits)
  if (!great || isName(token, next, before)) return []
  const round = String(Math.floor(Number(digits) / 1000) * 1000).replace(/\B(?=(?:\d{3})+$)/gu, ' ')
  return [spot('great', { number: text, round })]
}

export const numberFormat: Rule<Key> = {
  id: 'number-format',
  group: 'plain-language',
  severities: ['hint'],
  languages: ['fi'],
  needsDictionary: false,
  sources: [selkomittari],
  messages,
  examples,
  check: (subject) =>
    lookAtTexts(subject, { languages: ['fi'] }, ({ analysed }) =>
      ownSentences(analysed).flatMap((sentence) => sentence.tokens.flatMap((_, at) => spotsAt(sentence, at))),
    ),
}
