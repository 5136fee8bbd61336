import { wordsIn, type Word } from '../../../language/fi/context.ts'
import { ownSentences } from '../../../language/guess.ts'
import type { Rule, Subject } from '../../rule.ts'
import { kielitoimisto } from '../../sources.ts'
import { lookWithDictionary, type Spot } from '../../spot.ts'
import { examples } from './examples.ts'
import { meantAtBeginning, strange } from './beginning.ts'
import { messages } from './messages.ts'
import { isNewer } from './newer.ts'

type Key = 'unknown' | 'near' | 'name'

const shortest = 4
const shown = 3
/** Suggestions cost a few milliseconds each: after so many in one text the word alone is told. */
const mostSuggested = 6

/** Words written in small letters only; figures, short forms and inflected signs ("pdf:n") are none. */
const readable = ({ token, lower }: Word) =>
  token.kind === 'word' &&
  token.text === lower &&
  lower.replace(/[^\p{L}]/gu, '').length >= shortest &&
  /^[\p{L}\u00ad]+(?:[-'’][\p{L}\u00ad]+)*-?$/u.test(token.text)

/** A sentence of which the dictionary knows half at most is in another language. */
function foreign(words: readonly Word[]): boolean {
  const readable = words.filter(({ token }) => token.kind === 'word' && /\p{L}{2}/u.test(token.text))
  const unknown = readable.filter(({ token }) => token.readings?.length === 0)
  return readable.length >= 3 && unknown.length * 2 >= readable.length
}

function look(word: Word, suggest: Subject['suggest']): Spot<Key> | null {
  if (!readable(word)) return null
  const { start, end, text } = word.token
  const readings = word.token.readings ?? []
  const spot = { start, end, severity: 'warning' as const }
  if (readings.length > 0) {
    // A place in small letters ("helsingissä"); first names are often words as well, and nobody writes them so by mistake.
    const place = readings.every(({ class: kind, name }) => kind === 'proper-noun' && name === 'place')
    if (!place) return null
    const replacement = text.charAt(0).toUpperCase() + text.slice(1)
    return { ...spot, message: 'name', params: { word: text, better: replacement }, replacement }
  }
  if (isNewer(word.lower)) return null
  const near = suggest(text)
  const [best] = near
  if (best === undefined)
    return strange.test(word.lower) ? null : { ...spot, message: 'unknown', params: { word: text } }
  const params = { word: text, better: near.slice(0, shown).join(', ') }
  return { ...spot, message: 'near', params, replacement: best }
}

function begun(words: readonly Word[], text: string, suggest: Subject['suggest']): Spot<Key> | null {
  const better = meantAtBeginning(words, text, suggest)
  if (better === null) return null
  const { start, end, text: word } = (words[0] as Word).token
  return { start, end, severity: 'warning', message: 'near', params: { word, better }, replacement: better }
}

export const spelling: Rule<Key> = {
  id: 'spelling',
  group: 'plain-language',
  severities: ['warning'],
  languages: ['fi'],
  needsDictionary: true,
  sources: [kielitoimisto],
  messages,
  examples,
  check: (subject) =>
    lookWithDictionary<Key>(
      subject,
      { languages: ['fi'], hidden: true },
      ({ analysed }, { dictionary, suggest }) => {
        if (!dictionary) return []
        let suggested = 0
        const sparing = (text: string) => (suggested++ < mostSuggested ? suggest(text) : [])
        return ownSentences(analysed)
          .map(wordsIn)
          .filter((words) => !foreign(words))
          .flatMap((words) => [
            begun(words, analysed.text, sparing),
            ...words.map((word) => look(word, sparing)),
          ])
          .filter((spot) => spot !== null)
      },
    ),
}
