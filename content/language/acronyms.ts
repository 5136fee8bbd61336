import finnish from './fi/words/acronyms.json' with { type: 'json' }
import type { Acronym } from './words.ts'

const byShort: ReadonlyMap<string, Acronym> = new Map(finnish.map((entry) => [entry.short, entry]))

/** "THL:n", "WC-tilat" → "THL", "WC". */
const stem = (text: string) => /^[\p{Lu}\p{N}]+/u.exec(text)?.[0] ?? text

/** The short form's entry, inflected or not; undefined where the list lacks it. */
export const acronymOf = (text: string): Acronym | undefined => byShort.get(stem(text)) ?? byShort.get(text)

/** Whether it is a listed short form: no shouting, whoever knows it. */
export const knownAcronym = (text: string): boolean => acronymOf(text) !== undefined
