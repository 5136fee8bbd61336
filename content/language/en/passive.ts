import type { Passive } from '../passive.ts'
import type { Sentence, Token } from '../text.ts'

const be = new Set('am is are was were be been being'.split(' '))
const between = new Set(
  'not also now then always often never only usually all both already still soon fully partly'.split(' '),
)

const irregular = new Set(
  (
    'born begun bought brought built caught chosen cut done drawn driven eaten fed felt found forbidden forgotten given gone grown heard held ' +
    'hidden hit hurt kept known laid led left lent let lost made meant met paid put read run said seen sold sent set shown shut sung spent ' +
    'spoken stolen sworn taken taught thought told understood won worn written undertaken overseen withdrawn drunk sought lit hung bound beaten frozen flown shaken torn woken bent dug forgiven mistaken'
  ).split(' '),
)

/** Participles that say how things are, not what is done: "you are invited" asks, "is located" stands. */
const states = new Set(
  (
    'interested tired worried married retired located based experienced excited scared pleased supposed used advanced limited ' +
    'allowed divorced related situated disabled impaired concerned connected crowded delighted addicted confused depressed bored ' +
    'stressed frightened relaxed satisfied surprised prepared dressed gone set left lost done open closed'
  ).split(' '),
)

const isParticiple = (lower: string) =>
  !states.has(lower) &&
  (irregular.has(lower) ||
    (/\p{L}{2}ed$/u.test(lower) && !/^(?:need|feed|speed|indeed|hundred|bed|shed|red)$/u.test(lower)))

/** The participle that the form of "be" at `at` carries, perhaps after an adverb; -1 where it carries none. */
function participleAfter(words: readonly Token[], at: number): number {
  for (let next = at + 1; next <= at + 3 && next < words.length; next++) {
    const lower = words[next]!.text.toLowerCase()
    if (isParticiple(lower)) return next
    if (!between.has(lower) && !be.has(lower) && !lower.endsWith('ly')) return -1
  }
  return -1
}

/** "are contacted", "be granted", "has been submitted": from the first auxiliary to the participle. */
export function englishPassives({ words }: Sentence): Passive[] {
  const found: Passive[] = []
  let after = 0
  for (const [at, token] of words.entries()) {
    if (at < after || !be.has(token.text.toLowerCase())) continue
    const participle = participleAfter(words, at)
    if (participle < 0) continue
    const had = /^(?:has|have|had)$/iu.test(words[at - 1]?.text ?? '')
    const span = words.slice(had ? at - 1 : at, participle + 1)
    found.push({ start: span[0]!.start, end: span.at(-1)!.end, word: span.map(({ text }) => text).join(' ') })
    after = participle + 1
  }
  return found
}
