import type { Language } from '../notice/common.ts'
import { abbreviationIndex, type Abbreviation } from './abbreviation.ts'
import { abbreviations as english } from './en/abbreviations.ts'
import { abbreviations as finnish } from './fi/abbreviations.ts'
import { abbreviations as swedish } from './sv/abbreviations.ts'

/** What the tokenizer must know of a language. */
export interface Grammar {
  abbreviations: ReadonlyMap<string, Abbreviation>
  /** After these words a bare figure is an hour. */
  clockWords: ReadonlySet<string>
  /** Short forms written with spaces: Swedish "t ex". */
  spaced: RegExp | null
  /** A short weekday or a range of them; the neighbours must tell that it is one. */
  weekday: RegExp | null
}

const finnishDay = '(?:ma|ti|ke|to|pe|la|su)(?:\\.(?=\\s?[\\d–-]))?'
const swedishDay = '(?:mån|tis|ons|tors|fre|lör|sön|må|fr|lö|sö)(?:\\.(?=\\s?[\\d–-]))?'

/** A short weekday before a date, a time, another weekday or the end of its clause: "ti 15.9.", "pe ja la", "ma–pe". */
const weekday = (day: string, joiners: string, clock: string) =>
  new RegExp(
    `${day}(?:\\s?[–-]\\s?${day}(?![\\p{L}\\p{N}])|(?=\\s*(?:$|[\\n,;/)]|\\s(?:\\d|${clock})|\\s(?:${joiners})\\s${day}(?![\\p{L}\\p{N}]))))`,
    'iuy',
  )

const grammars: Record<Language, Grammar> = {
  fi: {
    abbreviations: abbreviationIndex(finnish),
    clockWords: new Set(['klo', 'klo.', 'kello']),
    spaced: null,
    weekday: weekday(finnishDay, 'ja|tai|sekä|että', 'klo|kello'),
  },
  sv: {
    abbreviations: abbreviationIndex(swedish),
    clockWords: new Set(['kl', 'kl.', 'klockan']),
    spaced: /(?:t ex|bl a|m m|m fl|d v s|o s v|fr o m|t o m|p g a|s k)(?![\p{L}\p{N}])/iuy,
    weekday: weekday(swedishDay, 'och|eller|samt', 'kl|klockan'),
  },
  en: { abbreviations: abbreviationIndex(english), clockWords: new Set(), spaced: null, weekday: null },
  se: { abbreviations: new Map(), clockWords: new Set(), spaced: null, weekday: null },
}

export const grammarOf = (language: Language): Grammar => grammars[language]

/** The entry of a short form found in a text; undefined for weekdays and unknown ones. */
export const abbreviationOf = (text: string, language: Language): Abbreviation | undefined =>
  grammars[language].abbreviations.get(text.toLowerCase()) ??
  grammars[language].abbreviations.get(text.toLowerCase().replace(/:\p{Ll}+$/u, ''))
