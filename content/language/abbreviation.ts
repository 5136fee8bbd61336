/** A short form as writers type it, with the words it stands for. One entry a line in each language's list. */
export interface Abbreviation {
  /** Lower case, with its full stops: "esim.", "ma", "t.ex." */
  short: string
  /** The words to write instead, in the form that fits most sentences; null where that depends on the sentence. */
  full: string | null
  /** Also seen without its last full stop ("esim"). */
  bare?: true
  /** Only after a number: "7 v.", "3 km". */
  afterNumber?: true
  /** It may be the last word of a sentence ("jne.", "7 v."); others wait for what they introduce ("esim.", "puh."). */
  mayEnd?: true
  /** Understood by everybody: no finding. */
  known?: true
}

/** A language's short forms by what may be typed, lower case. */
export function abbreviationIndex(list: readonly Abbreviation[]): ReadonlyMap<string, Abbreviation> {
  const index = new Map<string, Abbreviation>()
  for (const entry of list) {
    index.set(entry.short, entry)
    if (entry.bare) index.set(entry.short.replace(/\.$/u, ''), entry)
  }
  return index
}
