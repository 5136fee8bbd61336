// Measures the Finnish dictionary: `node scripts/run.mjs scripts/measure-dictionary.ts`.
// Speed on this machine; and, where the treebank is beside the project, how often a right reading is among the readings.
import { dictionaryForTests } from '../content/language/fi/measure/dictionary.ts'
import type { Morphology } from '../content/language/morphology.ts'
import type { Reading } from '../content/language/text.ts'
import { isWordProper, readTreebank, type GoldWord as Gold } from './measure-conllu.ts'

const cases: Readonly<Record<string, Reading['case']>> = {
  Nom: 'nominative',
  Gen: 'genitive',
  Par: 'partitive',
  Ine: 'inessive',
  Ela: 'elative',
  Ill: 'illative',
  Ade: 'adessive',
  Abl: 'ablative',
  All: 'allative',
  Ess: 'essive',
  Tra: 'translative',
  Abe: 'abessive',
  Com: 'comitative',
}

/** What is asked of words of the treebank, and when a reading answers it. */
const questions: readonly [string, (gold: Gold) => boolean, (reading: Reading, gold: Gold) => boolean][] = [
  [
    'base form',
    () => true,
    ({ base, verb }, { lemma, form }) =>
      [base, verb ?? '', form].some(
        (text) => text.toLowerCase().replaceAll('-', '') === lemma.toLowerCase().replaceAll('-', ''),
      ),
  ],
  [
    'case of nouns and adjectives',
    ({ pos, features }) =>
      (pos === 'NOUN' || pos === 'ADJ') && (features.Case ?? '') in cases && !features['Person[psor]'],
    (reading, { features }) => reading.case === cases[features.Case ?? ''],
  ],
  [
    'finite passive',
    ({ features }) => features.Voice === 'Pass' && features.VerbForm === 'Fin',
    ({ person, mood }) => person === 'passive' && mood !== undefined,
  ],
  [
    'finite active',
    ({ features, pos }) => features.Voice === 'Act' && features.VerbForm === 'Fin' && pos === 'VERB',
    ({ mood }) => mood !== undefined,
  ],
  ['E infinitive', ({ features }) => features.InfForm === '2', ({ infinitive }) => infinitive === 'E'],
  ['MA infinitive', ({ features }) => features.InfForm === '3', ({ infinitive }) => infinitive === 'MA'],
  [
    'agent participle',
    ({ features }) => features.PartForm === 'Agt',
    ({ participle }) => participle === 'agent',
  ],
  [
    'present participle',
    ({ features }) => features.PartForm === 'Pres',
    ({ participle }) => participle === 'VA' || participle === 'TAVA',
  ],
  [
    'past participle',
    ({ features }) => features.PartForm === 'Past',
    ({ participle }) => participle === 'NUT' || participle === 'TU',
  ],
  ['potential', ({ features }) => features.Mood === 'Pot', ({ mood }) => mood === 'potential'],
]

function measureReadings(morphology: Morphology, words: readonly Gold[]) {
  const unknown = words.filter(({ form }) => morphology.analyse(form).length === 0).length
  console.log(
    `\nTreebank: ${words.length} words, ${((unknown / words.length) * 100).toFixed(1)} % unknown to the dictionary.`,
  )
  console.log('Of the words it knows, a right reading is among the readings:')
  for (const [name, asked, answers] of questions) {
    const known = words.filter((gold) => asked(gold) && morphology.analyse(gold.form).length > 0)
    const right = known.filter((gold) =>
      morphology.analyse(gold.form).some((reading) => answers(reading, gold)),
    )
    const share = ((right.length / Math.max(1, known.length)) * 100).toFixed(1)
    console.log(
      `  ${name.padEnd(30)} ${String(right.length).padStart(6)} of ${String(known.length).padStart(6)}  ${share} %`,
    )
  }
}

function measureSpeed(morphology: Morphology, words: readonly string[]) {
  // Processor time, so that what else the machine does counts little.
  const milliseconds = (work: () => void) => {
    const began = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(began)
    return Math.max(1, user + system) / 1000
  }
  const unique = [...new Set(words)]
  const look = () => unique.forEach((word) => morphology.analyse(word))
  const cold = milliseconds(look)
  const warm = milliseconds(look)
  const misspelled = unique
    .filter((word) => word.length > 6)
    .map((word) => `${word.slice(0, 4)}${word.slice(5)}`)
  const some = misspelled.filter((word) => !morphology.knows(word)).slice(0, 200)
  const near = milliseconds(() => some.forEach((word) => morphology.suggest?.(word)))
  console.log(`Speed: ${Math.round((unique.length / cold) * 1000)} words/s cold (${unique.length} forms),`)
  console.log(
    `  ${Math.round((unique.length / warm) * 1000)} words/s remembered, ${(near / some.length).toFixed(2)} ms a suggestion.`,
  )
}

export function main() {
  const morphology = dictionaryForTests()
  if (!morphology) return
  const words = readTreebank()?.flatMap((sentence) => sentence.words.filter(isWordProper))
  const own = 'Tule kahville seurakuntataloon torstaina yhdessä ystäviesi kanssa'.split(' ')
  measureSpeed(morphology, words?.map(({ form }) => form) ?? own)
  if (words) measureReadings(morphology, words)
}
