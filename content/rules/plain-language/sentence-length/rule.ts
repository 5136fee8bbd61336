import type { Language } from '../../../notice/common.ts'
import type { Rule } from '../../rule.ts'
import { lattlast, plainEnglish, selkomittari } from '../../sources.ts'
import { lookAtTexts } from '../../spot.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

/**
 * Most words that a sentence may have without a warning, and without an error. Finnish selkokieli: median 7, 95th
 * percentile 13. Northern Sámi builds words as Finnish does but its texts were not measured: the laxer limits.
 */
const limits: Record<Language, { warning: number; error: number }> = {
  fi: { warning: 12, error: 18 },
  sv: { warning: 15, error: 22 },
  en: { warning: 15, error: 22 },
  se: { warning: 15, error: 22 },
}

export const sentenceLength: Rule<'long'> = {
  id: 'sentence-length',
  group: 'plain-language',
  severities: ['error', 'warning'],
  languages: ['fi', 'sv', 'en', 'se'],
  needsDictionary: false,
  sources: [selkomittari, lattlast, plainEnglish],
  messages,
  examples,
  check: (subject) =>
    lookAtTexts(subject, { languages: 'all' }, ({ language, analysed }) => {
      const { warning, error } = limits[language]
      return analysed.sentences
        .filter(({ words }) => words.length > warning)
        .map(({ start, end, words }) => ({
          start,
          end,
          severity: words.length > error ? 'error' : 'warning',
          message: 'long',
          params: { words: words.length, most: warning },
        }))
    }),
}
