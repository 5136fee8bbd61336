import { guessLanguage } from '../../../language/guess.ts'
import type { Rule } from '../../rule.ts'
import { lookAtTexts } from '../../spot.ts'
import { wcag } from '../../sources.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

/** Fewer words than these give no language away for certain. */
const leastWords = 4

export const languageOfParts: Rule<'finnish' | 'swedish' | 'english'> = {
  id: 'language-of-parts',
  group: 'accessibility',
  severities: ['warning'],
  languages: 'all',
  needsDictionary: false,
  sources: [wcag('3.1.2', 'Language of Parts')],
  messages,
  examples,
  check: (subject) =>
    lookAtTexts(subject, { languages: 'all', hidden: true }, ({ language, analysed }) => {
      const words = analysed.sentences.flatMap((sentence) => sentence.words.map(({ text }) => text))
      const guessed = words.length >= leastWords ? guessLanguage(words.slice(0, 400)) : null
      if (!guessed || guessed === language) return []
      const message = ({ fi: 'finnish', sv: 'swedish', en: 'english' } as const)[guessed]
      const { start } = analysed.sentences[0]!
      return [
        { start, end: analysed.sentences.at(-1)!.end, severity: 'warning' as const, message, params: {} },
      ]
    }),
}
