import { acronymOf } from '../../../language/acronyms.ts'
import { ownSentences } from '../../../language/guess.ts'
import type { Sentence, Token } from '../../../language/text.ts'
import type { FieldText, Rule } from '../../rule.ts'
import { kielitoimisto, selkomittari } from '../../sources.ts'
import { lookAtTexts, textsOf, type Spot } from '../../spot.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

type Key = 'unknown' | 'inFull'

const shape = /^(\p{Lu}{2,5})(?:$|[:-]\p{Ll})/u
const roman = /^[IVX]+$/u
const shouted = (token: Token | undefined) =>
  token !== undefined && /^\p{Lu}[\p{Lu}-]{3,}$/u.test(token.text) && !acronymOf(token.text)

/** The short form that a word is, or null: no Roman number, no part of a line in capitals. */
function shortOf(token: Token, at: number, sentence: Sentence): string | null {
  const short = token.kind === 'word' ? shape.exec(token.text)?.[1] : undefined
  if (!short || roman.test(short)) return null
  return shouted(sentence.words[at - 1]) || shouted(sentence.words[at + 1]) ? null : short
}

/** "Terveyden ja hyvinvoinnin laitos (THL)", "THL (Terveyden ...)", "THL eli ...": told what it is. */
function told(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text
  const after = tokens[at + 1]?.text
  return (before === '(' && at > 1) || before === 'eli' || after === '(' || after === 'eli'
}

interface Use {
  token: Token
  short: string
  told: boolean
}

const usesIn = ({ analysed }: FieldText): Use[] =>
  ownSentences(analysed).flatMap((sentence) => {
    let place = 0
    return sentence.words.flatMap((token, at) => {
      const short = shortOf(token, at, sentence)
      if (!short) return []
      while (sentence.tokens[place] !== token) place++
      return [{ token, short, told: told(sentence.tokens, place) }]
    })
  })

function spotOf({ token, short }: Use): Spot<Key> {
  const { start, end, text } = token
  const full = acronymOf(short)?.full
  const base = { start, end, severity: 'hint' as const }
  if (!full) return { ...base, message: 'unknown', params: { word: text } }
  const replacement = text === short && /^\p{Lu}/u.test(full) ? full : undefined
  return { ...base, message: 'inFull', params: { word: text, full }, ...(replacement && { replacement }) }
}

export const acronymUnexplained: Rule<Key> = {
  id: 'acronym-unexplained',
  group: 'plain-language',
  severities: ['hint'],
  languages: ['fi'],
  needsDictionary: false,
  sources: [selkomittari, kielitoimisto],
  messages,
  examples,
  check(subject) {
    const uses = new Map(textsOf(subject, { languages: ['fi'] }).map((text) => [text, usesIn(text)]))
    const explained = new Set(
      [...uses.values()]
        .flat()
        .filter((use) => use.told)
        .map(({ short }) => short),
    )
    return lookAtTexts(subject, { languages: ['fi'] }, (text) =>
      (uses.get(text) ?? [])
        .filter(({ short }) => !explained.has(short) && !acronymOf(short)?.known)
        .map(spotOf),
    )
  },
}
