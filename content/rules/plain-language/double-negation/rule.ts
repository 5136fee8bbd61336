import { isAdverbByNow } from '../../../language/fi/adverbs.ts'
import { isNegation, some, wordsIn, type Word } from '../../../language/fi/context.ts'
import { ownSentences } from '../../../language/guess.ts'
import type { Language } from '../../../notice/common.ts'
import type { AnalysedText } from '../../../language/text.ts'
import type { Rule } from '../../rule.ts'
import { kielitoimisto, lattlast, plainEnglish } from '../../sources.ts'
import { lookWithDictionary, type Spot } from '../../spot.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

type Key = 'twice' | 'do-not-forget'

const forms =
  /^(?:e[nti]|emme|ette|eivät|eikä|enkä|etkä|emmekä|ettekä|eivätkä|eikö|enkö|etkö|emmekö|ettekö|eivätkö|eihän|älä|älkää|älköön|äläkä|älkääkä|(?:ell|joll|ett|mutt|vaikk)(?:ei|en|et|emme|ette|eivät))$/u

const negative = (word: Word) =>
  forms.test(word.lower) ||
  some(word, isNegation) ||
  (some(word, ({ infinitive, case: form }) => infinitive === 'MA' && form === 'abessive') &&
    !isAdverbByNow(word.lower, word.readings))

/** "Älä unohda" says twice no and means "muista". */
const forgetting = /^unoh(?:da|tako)$/u
const commanded = /^äl(?:ä|kää)$/u

function finnish({ sentences }: Pick<AnalysedText, 'sentences'>): Spot<Key>[] {
  return sentences.map(wordsIn).flatMap((words): Spot<Key>[] => {
    const found = words.filter(negative)
    const first = found[0]?.token
    const last = found.at(-1)?.token
    if (first && last && found.length > 1)
      return [{ start: first.start, end: last.end, severity: 'warning', message: 'twice', params: {} }]
    const at = words.findIndex(
      (word, i) => commanded.test(word.lower) && forgetting.test(words[i + 1]?.lower ?? ''),
    )
    if (at < 0) return []
    const [no, verb] = [words[at] as Word, words[at + 1] as Word]
    const muista = no.lower === 'älä' ? 'muista' : 'muistakaa'
    const replacement = no.token.text === no.lower ? muista : muista.charAt(0).toUpperCase() + muista.slice(1)
    const { start } = no.token
    return [
      { start, end: verb.token.end, severity: 'warning', message: 'do-not-forget', params: {}, replacement },
    ]
  })
}

/** Swedish "inte" twice, English "not" twice, with their kin. */
const plain: Partial<Record<Language, RegExp>> = {
  sv: /^(?:inte|icke|ej|ingen|inget|inga|aldrig|ingenting)$/u,
  en: /^(?:not|never|cannot|nobody|nothing|none|\p{L}+n['’]t)$/u,
}

const others = (text: AnalysedText, no: RegExp): Spot<Key>[] =>
  text.sentences.flatMap(({ words }): Spot<Key>[] => {
    const found = words.filter((token) => no.test(token.text.toLowerCase()))
    const [first, last] = [found[0], found.at(-1)]
    if (!first || !last || found.length < 2) return []
    return [{ start: first.start, end: last.end, severity: 'warning', message: 'twice', params: {} }]
  })

export const doubleNegation: Rule<Key> = {
  id: 'double-negation',
  group: 'plain-language',
  severities: ['warning'],
  languages: ['fi', 'sv', 'en'],
  needsDictionary: true,
  sources: [kielitoimisto, lattlast, plainEnglish],
  messages,
  examples,
  check: (subject) => {
    const foreign = subject.texts.every(({ language }) => language !== 'fi')
    const read = foreign ? { ...subject, dictionary: true } : subject
    return lookWithDictionary<Key>(read, { languages: ['fi', 'sv', 'en'] }, ({ language, analysed }) => {
      if (language === 'fi') return finnish({ sentences: ownSentences(analysed) })
      const no = plain[language]
      return no ? others(analysed, no) : []
    })
  },
}
