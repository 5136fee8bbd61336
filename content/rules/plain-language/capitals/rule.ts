import { knownAcronym } from '../../../language/acronyms.ts'
import type { Token } from '../../../language/text.ts'
import type { Rule } from '../../rule.ts'
import { kielitoimisto, selkomittari } from '../../sources.ts'
import { lookAtTexts } from '../../spot.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

const shouted = ({ kind, text }: Token) =>
  (kind === 'word' || kind === 'abbreviation') && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
const letters = ({ text }: Token) => text.replace(/[^\p{L}]/gu, '').length
/** What may stand between the words of a run without ending it. */
const between = ({ kind, text }: Token) =>
  kind === 'number' || kind === 'time' || kind === 'date' || /^[-–&/,:+]$/u.test(text)

/** Runs of words in capitals, without what stands between them at the ends. */
function runs(tokens: readonly Token[]): Token[][] {
  const found: Token[][] = []
  let open: Token[] = []
  let held: Token[] = []
  for (const token of tokens) {
    if (shouted(token)) {
      open.push(...held, token)
      held = []
    } else if (open.length > 0 && between(token)) held.push(token)
    else {
      if (open.length > 0) found.push(open)
      open = []
      held = []
    }
  }
  return open.length > 0 ? [...found, open] : found
}

/** Short forms are no shouting: one long word is, and so are two words of which one is no known short form. */
function isShouting(run: readonly Token[]): boolean {
  const words = run.filter((token) => shouted(token) && letters(token) >= 2 && !knownAcronym(token.text))
  if (words.some((word) => letters(word) >= 6)) return true
  return (
    run.filter((token) => shouted(token) && letters(token) >= 2).length >= 2 &&
    words.some((word) => letters(word) >= 4)
  )
}

const properName = ({ readings }: Token) =>
  Boolean(readings?.length) && readings!.every((reading) => reading.class === 'proper-noun')

const lowered = (token: Token, first: boolean) => {
  if (!shouted(token) || knownAcronym(token.text)) return token.text
  const lower = token.text.toLowerCase()
  return first || properName(token) ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower
}

export const capitals: Rule<'shouting'> = {
  id: 'capitals',
  group: 'plain-language',
  severities: ['warning'],
  languages: 'all',
  needsDictionary: false,
  sources: [selkomittari, kielitoimisto],
  messages,
  examples,
  check: (subject) =>
    lookAtTexts(subject, { languages: 'all' }, ({ analysed }) =>
      analysed.sentences.flatMap((sentence) =>
        runs(sentence.tokens)
          .filter(isShouting)
          .map((run) => {
            const start = run[0]!.start
            const end = run.at(-1)!.end
            const words = run.map((token, at) => {
              const gap = analysed.text.slice(run[at - 1]?.end ?? token.start, token.start)
              return gap + lowered(token, at === 0 && token === sentence.words[0])
            })
            return {
              start,
              end,
              severity: 'warning' as const,
              message: 'shouting' as const,
              params: { words: analysed.text.slice(start, end) },
              replacement: words.join(''),
            }
          }),
      ),
    ),
}
