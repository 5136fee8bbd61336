import type { AnalysedText, Sentence } from '../../../language/text.ts'
import type { Rule } from '../../rule.ts'
import { selkomittari } from '../../sources.ts'
import { lookAtTexts } from '../../spot.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

const most = 4

/** Sentences that stand in one running line. A line break begins a new paragraph unless a sentence runs across it. */
function paragraphs({ sentences, text }: AnalysedText): Sentence[][] {
  const found: Sentence[][] = []
  for (const sentence of sentences) {
    const before = found.at(-1)?.at(-1)
    const broken = !before || /[\n\r\u2028\u2029]/u.test(text.slice(before.end, sentence.start))
    if (broken) found.push([sentence])
    else found.at(-1)!.push(sentence)
  }
  return found
}

export const paragraphLength: Rule<'long'> = {
  id: 'paragraph-length',
  group: 'plain-language',
  severities: ['hint'],
  languages: 'all',
  needsDictionary: false,
  sources: [selkomittari],
  messages,
  examples,
  check: (subject) =>
    lookAtTexts(subject, { languages: 'all', roles: ['text'] }, ({ analysed }) =>
      paragraphs(analysed)
        .filter((sentences) => sentences.length > most)
        .map((sentences) => ({
          start: sentences[0]!.start,
          end: sentences.at(-1)!.end,
          severity: 'hint' as const,
          message: 'long' as const,
          params: { sentences: sentences.length },
        })),
    ),
}
