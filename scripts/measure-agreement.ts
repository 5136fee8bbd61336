// How far the rules' detectors agree with the treebank, word by word; printed by measure-rules.ts.
import { analyse, type Morphology } from '../content/language/index.ts'
import { wordsIn, type Word } from '../content/language/fi/context.ts'
import { finiteAt } from '../content/language/fi/finite.ts'
import { ownSentences } from '../content/language/guess.ts'
import { agentAt } from '../content/rules/plain-language/agent-participle/rule.ts'
import { clauseAt } from '../content/rules/plain-language/participial-clause/rule.ts'
import { participleAt } from '../content/rules/plain-language/participle-attribute/rule.ts'
import { passivesIn } from '../content/rules/plain-language/passive/rule.ts'
import { potentialOf } from '../content/rules/plain-language/potential/rule.ts'
import { rareCaseAt } from '../content/rules/plain-language/rare-case/rule.ts'
import { isWordProper, readTreebank, type GoldSentence, type GoldWord } from './measure-conllu.ts'

interface Question {
  name: string
  asked(gold: GoldWord): boolean
  /** Offsets of the words that the detector finds in a sentence. */
  found(words: readonly Word[]): number[]
}

const each = (words: readonly Word[], is: (at: number) => boolean) =>
  words.flatMap(({ token }, at) => (is(at) ? [token.start] : []))
const describes = ({ relation, leads }: GoldWord) => leads && (relation === 'acl' || relation === 'amod')
const infinitive = ({ features }: GoldWord) => features.VerbForm === 'Inf'
const present = new Set(['VA', 'TAVA'])
const past = new Set(['NUT', 'TU'])

/** "tehdessä", "tehtyä" and "tehtyään" beside a verb, "tehdäkseen". */
const clause = ({ features: { InfForm, Case, PartForm, Voice, ...others }, relation }: GoldWord) =>
  (InfForm === '2' && Case === 'Ine') ||
  (InfForm === '1' && Case === 'Tra') ||
  (PartForm === 'Past' &&
    Case === 'Par' &&
    Voice === 'Pass' &&
    (relation === 'advcl' || others['Person[psor]'] !== undefined))

const questions: readonly Question[] = [
  {
    name: 'agent participle',
    asked: ({ features }) => features.PartForm === 'Agt',
    found: (words) => each(words, (at) => agentAt(words, at) !== null),
  },
  {
    name: 'present-participle attribute',
    asked: (gold) => gold.features.PartForm === 'Pres' && describes(gold),
    found: (words) => each(words, (at) => present.has(participleAt(words, at)?.participle ?? '')),
  },
  {
    name: 'past-participle attribute',
    asked: (gold) => gold.features.PartForm === 'Past' && describes(gold),
    found: (words) => each(words, (at) => past.has(participleAt(words, at)?.participle ?? '')),
  },
  {
    name: 'participial clause',
    asked: clause,
    found: (words) => each(words, (at) => clauseAt(words, at) !== null && !finiteAt(words, at)),
  },
  {
    name: 'potential',
    asked: ({ features }) => features.Mood === 'Pot',
    found: (words) => each(words, (at) => potentialOf(words[at] as Word) !== undefined),
  },
  {
    name: 'abessive, comitative',
    asked: ({ features }) => features.Case === 'Abe' || features.Case === 'Com',
    found: (words) => each(words, (at) => !['by-means', null].includes(rareCaseAt(words, at))),
  },
  {
    name: 'instructive',
    asked: (gold) => gold.features.Case === 'Ins' && !infinitive(gold),
    found: (words) => each(words, (at) => rareCaseAt(words, at) === 'by-means'),
  },
  {
    name: 'finite passive',
    asked: ({ features }) => features.Voice === 'Pass' && features.VerbForm === 'Fin',
    // A perfect ("on tehty") has its olla as the treebank's finite verb, which is active: it is no case here.
    found: (words) => passivesIn(words).flatMap(({ start, word }) => (word.includes(' ') ? [] : [start])),
  },
]

const share = (part: number, whole: number) => (whole === 0 ? '   –' : (part / whole).toFixed(2).padStart(4))

interface Read {
  gold: GoldSentence
  sentences: readonly (readonly Word[])[]
}

function compare({ name, asked, found }: Question, read: readonly Read[]): string[] {
  let [cases, raised, hits] = [0, 0, 0]
  const details: string[] = []
  for (const { gold, sentences } of read) {
    const wanted = gold.words.filter(asked)
    const starts = new Set(wanted.map(({ start }) => start))
    const got = sentences.flatMap(found)
    cases += starts.size
    raised += got.length
    hits += got.filter((start) => starts.has(start)).length
    const tell = (what: string, start: number) => {
      const near = `${gold.text.slice(Math.max(0, start - 30), start)}»${gold.text.slice(start, start + 40)}`
      details.push(`  ${what}  ${name}  ${near}`)
    }
    for (const start of got) if (!starts.has(start)) tell('not in the treebank', start)
    for (const start of starts) if (!got.includes(start)) tell('missed             ', start)
  }
  console.log(
    `${name.padEnd(30)} ${String(cases).padStart(5)}  ${String(raised).padStart(5)}  ${String(hits).padStart(5)}  ${share(hits, raised).padStart(9)}  ${share(hits, cases).padStart(6)}`,
  )
  return details
}

const plainly = (text: string) => text.toLowerCase().replaceAll('-', '')

function lemmas(read: readonly Read[], morphology: Morphology): void {
  let [known, first, any] = [0, 0, 0]
  for (const { gold, sentences } of read) {
    const words = new Map(sentences.flat().map((word) => [word.token.start, word]))
    for (const { form, lemma, start } of gold.words.filter(isWordProper)) {
      const word = words.get(start)
      if (word?.token.text !== form || morphology.analyse(form).length === 0) continue
      const right = word.readings.map(({ base, verb }) =>
        [base, verb ?? '', form].some((text) => plainly(text) === plainly(lemma)),
      )
      known++
      if (right[0]) first++
      if (right.includes(true)) any++
    }
  }
  console.log(
    `${'base form'.padEnd(30)} ${String(known).padStart(5)}  right in the first likely reading ${first} (${share(first, known).trim()}), in one of them ${any} (${share(any, known).trim()})`,
  )
}

/** Prints a row a question: cases of the treebank, found, both, precision, recall; then, unless quiet, where they differ. */
export function measureAgreement(morphology: Morphology, quiet: boolean): void {
  const treebank = readTreebank()
  if (!treebank) return
  const read = treebank.map((gold) => ({
    gold,
    sentences: ownSentences(analyse(gold.text, 'fi', morphology)).map(wordsIn),
  }))
  console.log(`\nThe rules' detectors beside the treebank (${treebank.length} sentences)`)
  console.log('detector                       cases  found   both  precision  recall')
  const details = questions.flatMap((question) => compare(question, read))
  lemmas(read, morphology)
  if (!quiet) console.log(details.join('\n'))
}

/** By itself: `node scripts/run.mjs scripts/measure-agreement.ts [--quiet]`. */
export async function main(): Promise<void> {
  const { dictionaryForTests } = await import('../content/language/fi/measure/dictionary.ts')
  const morphology = dictionaryForTests()
  if (morphology) measureAgreement(morphology, process.argv.includes('--quiet'))
}
