import english from '../../../language/en/words/officialese.json' with { type: 'json' }
import { englishForms } from '../../../language/en/forms.ts'
import finnish from '../../../language/fi/words/officialese.json' with { type: 'json' }
import { ownSentences } from '../../../language/guess.ts'
import { phraseIndex, phrasesIn, type Found } from '../../../language/phrases.ts'
import type { Sentence } from '../../../language/text.ts'
import type { OfficialWord } from '../../../language/words.ts'
import type { Rule, Subject } from '../../rule.ts'
import { kotus, plainEnglish, selkomittari } from '../../sources.ts'
import { lookWithDictionary, type Spot } from '../../spot.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

type Key = 'official' | 'officialAdvice' | 'hard'

const lists = {
  fi: phraseIndex((finnish as readonly OfficialWord[]).filter(({ ordinary }) => !ordinary)),
  en: phraseIndex((english as readonly OfficialWord[]).flatMap(englishForms)),
}

const capital = (text: string, model: string) =>
  /^\p{Lu}/u.test(model) ? text.charAt(0).toUpperCase() + text.slice(1) : text

/** "sekä ... että", "sekä ... sekä": one word of a pair cannot be changed alone. */
const partOfPair = ({ entry, start }: Found<OfficialWord>, { tokens }: Sentence) =>
  entry.word === 'sekä' &&
  tokens.some((token) => token.start !== start && /^(?:sekä|että)$/iu.test(token.text))

/** The everyday word in the form of the official one; undefined where the form is in doubt. */
function replacementFor(
  found: Found<OfficialWord>,
  sentence: Sentence,
  subject: Subject,
): string | undefined {
  const { entry, tokens, readings } = found
  const [plain = ''] = entry.plain
  if (plain.startsWith('(') || entry.advice) return undefined
  const first = tokens[0]!.text
  if (entry.part === 'fixed') return partOfPair(found, sentence) ? undefined : capital(plain, first)
  if (tokens.length > 1 || plain.includes(' ')) return undefined
  const forms = new Set(readings.map((reading) => subject.inflect(plain, reading)))
  const [form] = forms
  return forms.size === 1 && form ? capital(form, first) : undefined
}

function spotOf(found: Found<OfficialWord>, sentence: Sentence, text: string, subject: Subject): Spot<Key> {
  const { entry, start, end } = found
  const [plain = ''] = entry.plain
  const word = text.slice(start, end)
  const replacement = replacementFor(found, sentence, subject)
  const base = { start, end, severity: entry.severity }
  if (plain.startsWith('(')) {
    const advice = plain.slice(1, -1)
    return { ...base, message: 'officialAdvice', params: { word, advice: capital(advice, 'A') } }
  }
  return {
    ...base,
    message: entry.severity === 'hint' ? 'hard' : 'official',
    params: { word, plain: entry.plain.join('/') },
    ...(replacement && { replacement }),
  }
}

export const officialese: Rule<Key> = {
  id: 'officialese',
  group: 'plain-language',
  severities: ['warning', 'hint'],
  languages: ['fi', 'en'],
  needsDictionary: true,
  sources: [selkomittari, kotus, plainEnglish],
  messages,
  examples,
  check: (subject) =>
    lookWithDictionary(subject, { languages: ['fi', 'en'] }, ({ language, analysed }) =>
      ownSentences(analysed).flatMap((sentence) =>
        phrasesIn(sentence, language === 'fi' ? lists.fi : lists.en).map((found) =>
          spotOf(found, sentence, analysed.text, subject),
        ),
      ),
    ),
}
