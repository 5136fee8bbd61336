/** What a text of the environment means, or why it means nothing: half a sentence that goes on after "but it". */
export type Meaning<T> = { ok: true; value: T } | { ok: false; why: string }

/** One setting: how its text is read, and what it must be, for the one who mistyped it. */
export interface Setting<T> {
  read(text: string): Meaning<T>
  must: string
  /** Never repeated in a message or a log. */
  secret?: true
}

export const means = <T>(value: T): Meaning<T> => ({ ok: true, value })
export const not = (why: string): Meaning<never> => ({ ok: false, why })

/** What people copy along with a value: shells take quotation marks away, environment files of containers do not. */
export function strayMark(text: string): string | null {
  if (/^(["'`“”‘’]).*|.*["'`“”‘’]$/su.test(text)) return 'stands in quotation marks: leave them out'
  if (/[\r\n\t\0]/.test(text)) return 'goes over more than one line'
  return null
}
