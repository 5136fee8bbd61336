import type { Language } from '../notice/common.ts'
import type { AnalysedText, Sentence } from './text.ts'

/** Small words that give a language away. Words that two of the languages share stand in neither. */
const signs: Record<Exclude<Language, 'se'>, ReadonlySet<string>> = {
  fi: new Set(
    'ja tai ei että se kello me sinä jos kun voit tule ovat myös kanssa sinun mutta joka jotka eli niin kuin meidän siitä sen ne he hän olet oletko saat ota soita tulla mukaan kaikki ennen jälkeen sekä mikäli ette emme'.split(
      ' ',
    ),
  ),
  sv: new Set(
    'och att det du är i på för med av som ett den vi till kan inte från din eller kom har om de hos vid oss vill ska före under god tid mot hela ditt dig gratis alla när också eller får någon varje ingen inom efter'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and is you of to with we are your can or at every come our this who not do will be have from it by free an us that if they their there please join all was for no need want'.split(
      ' ',
    ),
  ),
}

const guessable = ['fi', 'sv', 'en'] as const

/** Finnish shows in its endings too, where it has no small words. */
const finnishShape =
  /(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|een|aan|ään|iin|oon|uun|sta|nen|ista|mme|tte|t[aä]v[aä]|aa|ää|yy|uo|yö|ii)/u

const scored = (words: readonly string[], language: (typeof guessable)[number]) =>
  words.reduce((sum, word) => {
    const lower = word.toLowerCase()
    if (signs[language].has(lower)) return sum + 1
    return language === 'fi' && lower.length > 4 && finnishShape.test(lower) ? sum + 0.5 : sum
  }, 0)

/** The language the words are in, where it is clear: at least two signs, and twice as many as of any other. */
export function guessLanguage(words: readonly string[]): (typeof guessable)[number] | null {
  const scores = guessable.map((language) => scored(words, language))
  const best = Math.max(...scores)
  const others = scores.filter((_, at) => at !== scores.indexOf(best))
  return best >= 2 && others.every((other) => other * 2 <= best) ? guessable[scores.indexOf(best)]! : null
}

/** Most of a sentence's small-lettered words, three at least, are unknown to the dictionary of its claimed language. */
function unreadable({ words }: Sentence): boolean {
  const looked = words.filter(
    ({ kind, text, readings }) => kind === 'word' && readings !== null && /^\p{Ll}/u.test(text),
  )
  const unknown = looked.filter(({ readings }) => readings!.length === 0).length
  return unknown >= 3 && unknown * 2 > looked.length
}

/** The language of a sentence where it clearly is another than its text claims; else null. */
export function foreign(sentence: Sentence, language: Language): (typeof guessable)[number] | null {
  const words = sentence.words.map(({ text }) => text)
  const guessed = guessLanguage(words)
  if (guessed) return guessed === language ? null : guessed
  if (language !== 'fi' || !unreadable(sentence)) return null
  return scored(words, 'en') > scored(words, 'sv') ? 'en' : 'sv'
}

const remembered = new WeakMap<AnalysedText, readonly Sentence[]>()

/** The sentences that are in the text's own language: rules of one language read no line of another. */
export function ownSentences(text: AnalysedText): readonly Sentence[] {
  const known = remembered.get(text)
  if (known) return known
  const own = text.sentences.filter((sentence) => !foreign(sentence, text.language))
  remembered.set(text, own)
  return own
}
