import { ownSentences } from '../../../language/guess.ts'
import type { Reading, Sentence, Token } from '../../../language/text.ts'
import type { FieldText, Rule } from '../../rule.ts'
import { selkomittari } from '../../sources.ts'
import { lookWithDictionary, textsOf } from '../../spot.ts'
import { examples } from './examples.ts'
import { messages } from './messages.ts'

/** A text this short needs nobody to be spoken to. */
const leastSentences = 4

const you =
  /^(?:sin(?:ä|un|ut|ua|ulla|ulle|ulta|ussa|usta|uun)|te|teidän|teitä|teillä|teille|teiltä)(?:kin|kään)?$/iu
/** Second persons that are also nouns, and everybody's verbs. */
const common =
  /^(?:voit|saat|olet|tulet|haluat|tarvitset|pääset|osaat|kerrot|tiedät|maksat|luet|soitat|otat)(?:ko|kö)?$/iu

const second = ({ person, possessive, mood }: Reading) =>
  possessive === '2s' || possessive === '2p' || (person === 2 && mood !== undefined)

/** Whether the word can be nothing but a noun or the like here, whatever else it may be. */
const nominal = ({ class: kind }: Reading) => kind !== 'verb' && kind !== 'negation'

const denial = /^(?:e[nit]|emme|ette|eivät|enkä|etkä|eikä|emmekä|ettekä|eivätkä|ell?ei\p{L}*|jollei\p{L}*)$/iu

/** Whether the word can only be a verb that carries the sentence. */
const carries = (word: Token) =>
  denial.test(word.text) ||
  (Boolean(word.readings?.length) && word.readings!.every(({ mood }) => mood !== undefined))

/**
 * "Varaa aika": of such verbs the dictionary tells only "he books", but no statement begins with that. Where another verb
 * carries the sentence it is a noun ("Matkaa tilattaessa on ilmoitettava").
 */
function opensWithCommand(token: Token, { words }: Sentence): boolean {
  const could = token.readings?.some(
    ({ mood, person, connegative }) => mood === 'indicative' && person === 3 && connegative === 'possible',
  )
  return Boolean(could) && token === words[0] && !words.slice(1).some(carries)
}

function speaksTo(token: Token, sentence: Sentence): boolean {
  if (you.test(token.text) || common.test(token.text)) return true
  const readings = token.readings ?? []
  if (opensWithCommand(token, sentence)) return true
  if (!readings.some(second)) return false
  const imperative = readings.some(({ mood, person }) => mood === 'imperative' && person === 2)
  if (!imperative) return readings.every(second) || !readings.some(nominal)
  // "Ota", "Tule": after a negation of another person it is that person's ("emme ota"); a noun it may be inside a sentence.
  const at = sentence.words.indexOf(token)
  const negated = sentence.words
    .slice(Math.max(0, at - 3), at)
    .some(
      (word) =>
        denial.test(word.text) ||
        word.readings?.some((reading) => reading.class === 'negation' && reading.mood !== 'imperative'),
    )
  const alone = at === 0 && !sentence.words.slice(1).some(carries)
  return !negated && (alone || !readings.some(nominal))
}

const addresses = ({ analysed }: FieldText) =>
  analysed.sentences.some((sentence) => sentence.words.some((token) => speaksTo(token, sentence)))

export const addressReader: Rule<'nobody'> = {
  id: 'address-reader',
  group: 'plain-language',
  severities: ['hint'],
  languages: ['fi'],
  needsDictionary: true,
  sources: [selkomittari],
  messages,
  examples,
  check(subject) {
    const texts = textsOf(subject, { languages: ['fi'] })
    const spoken = !subject.dictionary || texts.some(addresses)
    return lookWithDictionary(subject, { languages: ['fi'], roles: ['text'] }, ({ analysed }) => {
      const own = ownSentences(analysed)
      if (spoken || own.length < leastSentences) return []
      const { start, end } = own[0]!
      return [{ start, end, severity: 'hint' as const, message: 'nobody' as const, params: {} }]
    })
  },
}
