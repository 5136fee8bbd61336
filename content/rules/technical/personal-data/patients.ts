import type { Sentence, Token } from '../../../language/text.ts'
import type { FieldText } from '../../rule.ts'

/** Words of an illness as a person's own. */
const illness =
  /(?:sairastaa|sairastui|sairaus|syöpä|dementia|alzheimer|diabete|masennu|masentun|skitsofreni|riippuvai|hiv|epilepsia|potilas|vammai|diagnoosi|cancer|depression|illness|patient|sjuk|patient)/iu

const named = (token: Token, kind: 'first-name' | 'surname') =>
  /^\p{Lu}\p{Ll}/u.test(token.text) && Boolean(token.readings?.some(({ name }) => name === kind))

/** A first name and a surname, one after the other. */
const person = ({ words }: Sentence) =>
  words.some((word, at) => named(word, 'first-name') && words[at + 1] && named(words[at + 1]!, 'surname'))

/** Whether a sentence names a person and an illness: whose it is, only a reader can tell. */
export const namedPatients = ({ analysed }: FieldText): boolean =>
  analysed.sentences.some(
    (sentence) => illness.test(analysed.text.slice(sentence.start, sentence.end)) && person(sentence),
  )
