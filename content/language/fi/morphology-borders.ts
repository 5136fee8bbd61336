import type { Path } from './vfst.ts'

const vowels = 'aeiouyåäö'

/** How a compound path treats the hyphen at its borders. */
export type BorderVerdict = 'right' | 'needless-hyphen' | 'hyphen-missing'

/**
 * The spelling rule of compounds that the transducer leaves to its reader: the same vowel on both sides takes a hyphen
 * ("linja-auto"), and otherwise a border marked "[Bh]" takes none, but after a figure, a foreign first part ("[Isf]",
 * "rock-yhtye"), a stem in -is ("suomalais-ugrilainen") and at the end of the word ("kevät-").
 */
export function borderVerdict(path: Path): BorderVerdict {
  let verdict: BorderVerdict = 'right'
  let before = ''
  let foreign = false
  let hyphen = false
  let soft = false
  for (let i = 0; i < path.length; i++) {
    const symbol = path[i] as string
    if (symbol === '[Xp]' || symbol === '[Xj]' || symbol === '[Xr]') {
      const end = path.indexOf('[X]', i)
      if (end > i) i = end
    } else if (symbol === '[Isf]') foreign = true
    else if (symbol === '[Bh]') soft = true
    else if (symbol === '[Bc]') {
      const after = firstLetter(path, i + 1)
      const same = after !== '' && before.endsWith(after) && vowels.includes(after)
      if (same && !hyphen) return 'hyphen-missing'
      const free = after === '' || foreign || /\d$|[aeiouyäö]is$/u.test(before)
      if (hyphen && soft && !same && !free) verdict = 'needless-hyphen'
      before = ''
      hyphen = soft = foreign = false
    } else if (symbol === '-') hyphen = true
    else if (symbol.length === 1) {
      before += symbol
      hyphen = false
    }
  }
  return verdict
}

function firstLetter(path: Path, from: number): string {
  for (let i = from; i < path.length; i++) {
    const symbol = path[i] as string
    if (symbol.startsWith('[X') && symbol !== '[X]') {
      const end = path.indexOf('[X]', i)
      if (end > i) i = end
    } else if (symbol.length === 1) return symbol
  }
  return ''
}
