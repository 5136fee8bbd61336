import type { Morphology } from '../morphology.ts'
import type { Reading } from '../text.ts'
import { inflected } from './inflect.ts'
import { learnedWords } from './learned-words.ts'
import { borderVerdict } from './morphology-borders.ts'
import { capitalsFit } from './morphology-capitals.ts'
import { readingOf } from './morphology-reading.ts'
import { suggestionsFor } from './suggest.ts'
import { maxLetters, type Path, type Transducer } from './vfst.ts'

interface Entry {
  readings: readonly Reading[]
  known: boolean
}

const unknown: Entry = { readings: [], known: false }
const rememberedWords = 20_000

/**
 * Finnish morphology over the dictionary's transducer. Readings do not depend on capitals ("helsinki" has the place's
 * reading too), `knows` does. A needless hyphen at a compound border ("vertais-tukiryhmä") is no mistake here, other
 * than in libvoikko: easy Finnish splits long words so. Remembers the last 20,000 word forms.
 */
export function finnishMorphology(transducer: Transducer): Morphology {
  const learned = learnedWords((word) => lookUp(transducer, word).readings)
  let young = new Map<string, Entry>()
  let old = new Map<string, Entry>()

  const entry = (word: string): Entry => {
    const held = young.get(word) ?? old.get(word)
    if (held) return held
    const found = lookUp(transducer, word)
    const looked = found.readings.length > 0 ? found : withLearned(learned, word)
    // Two generations: cheap, bounded, and frequent words survive the turn.
    if (young.size >= rememberedWords / 2) {
      old = young
      young = new Map()
    }
    young.set(word, looked)
    return looked
  }
  const morphology: Morphology = {
    analyse: (word) => entry(word).readings,
    knows: (word) => entry(word).known,
    suggest: remembering((word) => suggestionsFor(transducer, plainWord(word))),
    inflect: (base, like) => forms(JSON.stringify([base, like]), base, like),
  }
  const forms = remembering((_key: string, base: string, like: Reading) => inflected(transducer, base, like))
  return morphology
}

/** A word of our own list stands for itself however its letters are written, as any common noun begins a sentence. */
function withLearned(learned: (word: string) => readonly Reading[], word: string): Entry {
  const plain = plainWord(word)
  const readings = plain.length > maxLetters ? [] : learned(plain.toLowerCase())
  return readings.length > 0 ? { readings, known: true } : unknown
}

const rememberedAnswers = 1000

/** Remembers the answers by the first argument; forgets all when there are a thousand. */
function remembering<Rest extends unknown[], Answer>(
  answer: (key: string, ...rest: Rest) => Answer,
): (key: string, ...rest: Rest) => Answer {
  const known = new Map<string, Answer>()
  return (key, ...rest) => {
    if (known.has(key)) return known.get(key) as Answer
    if (known.size >= rememberedAnswers) known.clear()
    const given = answer(key, ...rest)
    known.set(key, given)
    return given
  }
}

/** Typographic apostrophes and hyphens as the dictionary writes them; soft hyphens gone. */
export const plainWord = (word: string) =>
  word
    .normalize('NFC')
    .replace(/[\u2019\u02bc\u2018]/gu, "'")
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/\u00ad/gu, '')

/** "16–29-vuotiaat" is read as "29-vuotiaat". */
const fromFigure = /^\d{1,12}[–-](?=\d{1,12}-\p{L})/u

function lookUp(transducer: Transducer, word: string): Entry {
  if (word.length > 2 * maxLetters) return unknown
  const plain = plainWord(word)
  const all = transducer.paths(plain.replace(fromFigure, '').toLowerCase())
  const right: Path[] = []
  const hyphened: Path[] = []
  for (const path of all) {
    const verdict = borderVerdict(path)
    if (verdict === 'right') right.push(path)
    else if (verdict === 'needless-hyphen') hyphened.push(path)
  }
  const paths = right.length > 0 ? right : hyphened
  if (paths.length === 0) return unknown
  return {
    readings: paths.map(readingOf),
    known: paths.some((path) => capitalsFit(plain.replace(fromFigure, ''), path)),
  }
}
