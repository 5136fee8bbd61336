import { analyse } from '../../../language/index.ts'
import type { Token } from '../../../language/text.ts'
import { languages, type Language } from '../../../notice/common.ts'
import type { Rule, Subject } from '../../rule.ts'
import { wcag } from '../../sources.ts'
import { onField, outcomeOf, textsOf, type RuleFinding } from '../../spot.ts'
import { altField } from '../../subject.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

type Key = 'words' | 'facts'

/** Without these nobody can come or ask. */
const fact = ({ kind }: Token) =>
  kind === 'date' || kind === 'time' || kind === 'phone' || kind === 'url' || kind === 'email'
const counts = ({ kind, text }: Token) => kind === 'word' && text.length >= 4
/** Words lacking below this share are reading errors or ornament. */
const mostLacking = 0.3

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Everything a reader of the notice in this language hears: its fields and the text alternative. */
const heardIn = (subject: Subject, language: Language) =>
  new Set(
    textsOf(subject, { languages: [language], hidden: true }).flatMap(({ analysed }) =>
      analysed.tokens.map(({ text }) => bare(text)),
    ),
  )

/** Facts in figures may be told in words: what is compared is whether their figures are heard in some form. */
const told = (token: Token, heard: ReadonlySet<string>) =>
  heard.has(bare(token.text)) || (token.kind === 'date' && heard.has(/^\d+/u.exec(token.text)?.[0] ?? ''))

function findingsFor(subject: Subject, lines: readonly string[], language: Language): RuleFinding[] {
  const tokens = lines.slice(0, 200).flatMap((line) => analyse(line.slice(0, 500), language).tokens)
  const heard = heardIn(subject, language)
  const facts = tokens.filter((token) => fact(token) && !told(token, heard))
  const words = tokens.filter(counts)
  const lacking = words.filter((token) => !heard.has(bare(token.text)))
  const finding = (severity: 'error' | 'warning', message: Key, some: readonly Token[]) => {
    const shown = [...new Set(some.map(({ text }) => text))].slice(0, 5).join(', ')
    return onField(altField, language, { severity, message, params: { words: shown } })
  }
  if (facts.length > 0) return [finding('error', 'facts', facts)]
  return lacking.length > words.length * mostLacking ? [finding('warning', 'words', lacking)] : []
}

export const posterTextCovered: Rule<Key> = {
  id: 'poster-text-covered',
  group: 'accessibility',
  severities: ['error', 'warning'],
  languages: 'all',
  needsDictionary: false,
  sources: [wcag('1.4.5', 'Images of Text'), wcag('1.1.1', 'Non-text content')],
  messages,
  examples,
  check(subject) {
    const lines = subject.media?.readLines
    const language = languages.find((one) => subject.notice.content[one])
    if (!lines || !subject.notice.picture || !language) return { result: 'not-applicable' }
    return outcomeOf(findingsFor(subject, lines, language))
  },
}
