import { clauseBefore, joins, subordinates } from './clauses.ts'
import { agree, every, isBe, isFinite, isNegation, isNominal, some, type Word } from './context.ts'
import { attributeAt } from './heads.ts'
import type { Reading } from '../text.ts'

const judgedFinite = new WeakMap<readonly Word[], boolean[]>()

/** A finite verb here, as far as can be told; the verb after a negation is not counted apart from it. */
export function finiteAt(words: readonly Word[], at: number): boolean {
  const judged = judgedFinite.get(words) ?? []
  judgedFinite.set(words, judged)
  // From left to right: what a form is hangs on the verbs before it.
  for (let i = judged.length; i <= at; i++) judged.push(judgeFinite(words, i))
  return judged[at] as boolean
}

function judgeFinite(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  if (some(word, isNegation)) return true
  if (!some(word, isFinite)) return false
  const before = clauseBefore(words, at)
  if (
    some(word, ({ connegative }) => connegative !== undefined) &&
    before.slice(0, 4).some((w) => some(w, isNegation))
  )
    return false
  const others = word.readings.filter((reading) => !isFinite(reading))
  if (others.length === 0 || word.readings.some(isBe)) return true
  // "näin", "tuon", "vastaan" are hardly ever the verbs they look like.
  if (others.some(({ class: kind }) => small.has(kind))) return false
  if (others.some(({ participle }) => participle === 'VA')) return !attributeAt(words, at)
  const segment = count(before, (other) => !joins(other))
  for (let i = at - 1; i >= at - segment; i--) if (finiteAt(words, i)) return false
  if (others.some(({ infinitive }) => infinitive === 'A')) return !listed(words, at)
  // "Kutsu lähetetään": before a sure verb it is that verb's noun, not a command.
  const next = words[at + 1]
  if (next && !next.apart && every(next, isFinite) && others.some(isNominal)) return false
  const previous = word.apart ? undefined : words[at - 1]
  return !others.some((noun) => noun.possessive === undefined && isNominal(noun) && leads(previous, noun))
}

/** Whether the word before makes a noun of this one: a genitive, or an adjective that agrees. */
const leads = (previous: Word | undefined, noun: Reading): boolean =>
  some(
    previous,
    (reading) =>
      reading.class !== 'pronoun' &&
      (reading.case === 'genitive' || (!isPlainNoun(reading) && agree(noun, reading))),
  )
const isPlainNoun = ({ class: kind }: Reading) => kind === 'noun' || kind === 'proper-noun'

const small = new Set<Reading['class']>([
  'pronoun',
  'adverb',
  'conjunction',
  'adposition',
  'numeral',
  'particle',
])

/** How many from the start on are so, without a gap. */
const count = (words: readonly Word[], is: (word: Word) => boolean) => {
  const stop = words.findIndex((word) => !is(word))
  return stop < 0 ? words.length : stop
}

/** "voit soittaa ja ottaa": an infinitive in a row of infinitives, whose verb stands further back. */
function listed(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 8; i--) {
    const word = words[i] as Word
    if (subordinates(word)) return false
    if (some(word, ({ infinitive }) => infinitive === 'A')) return !finiteAt(words, i)
    if (every(word, isFinite)) return false
  }
  return false
}
