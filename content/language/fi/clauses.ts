import type { Word } from './context.ts'

/** Words that join clauses: from here on another clause stands. */
const joiners = new Set(
  'ja tai mutta sekä vaan sillä eli joten että jotta jos kun koska vaikka mikäli ellei jollei'.split(' '),
)
const relative =
  /^(?:jo(?:ka|nka|nne|tka|ssa|sta|hon|lla|lta|lle|ita|iden|issa|ista|ille|illa|ta)|mikä|mitä|minkä|missä|mistä|mihin)$/u
export const joins = ({ lower }: Word): boolean => joiners.has(lower) || relative.test(lower)

/** Further back nothing is looked for: bounds the work on endless sentences. */
const longestClause = 25

/** The words of the clause before `at`, nearest first, back to a comma, a word that opens a subordinate clause or the sentence's start. */
export function clauseBefore(words: readonly Word[], at: number): Word[] {
  const found: Word[] = []
  for (let i = at; i > 0 && at - i < longestClause; i--) {
    const here = words[i] as Word
    const previous = words[i - 1] as Word
    if (here.apart) break
    found.push(previous)
    if (subordinates(previous)) break
  }
  return found
}

export const subordinates = (word: Word) =>
  joins(word) && !['ja', 'tai', 'sekä', 'eli', 'vaan', 'mutta'].includes(word.lower)
