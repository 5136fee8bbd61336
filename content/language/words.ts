/**
 * The shapes of our own word lists (fi/words/*.json, sv/words/*.json, en/words/*.json): JSON arrays, one entry a line,
 * sorted by the first property (code unit order of the lower-cased text), no entry twice. Written by knowledge of the language, for this project.
 */

/** officialese.json: a word or phrase of offices, and the everyday words to use instead. */
export interface OfficialWord {
  /** Base form, lower case ("mahdollistaa"), or a phrase in the form it is used ("välisenä aikana"). */
  word: string
  /** Everyday words, best first, base form and same class; a whole new wording may stand in brackets: "(kerro, mitä ...)". */
  plain: readonly string[]
  /** `fixed`: never inflected or a phrase: found and replaced as it stands. The others are found in every form. */
  part: 'fixed' | 'noun' | 'verb' | 'adjective'
  severity: 'hint' | 'warning'
  /** The plain words are advice: put in the word's place they would break the sentence (another case, another order). */
  advice?: true
  /** A word that everybody knows: its easier wording is in the list, but nobody is told to change it. */
  ordinary?: true
}

/** jargon.json: words of health and social care, with a one-line plain explanation. */
export interface JargonWord {
  /** Base form, or a phrase of base forms whose last word is inflected ("palvelutarpeen arviointi"). */
  word: string
  /** What follows "eli": "oireita helpottava hoito". */
  plain: string
  /** Known from everybody's life ("neuvola"): explained here, but no finding. */
  known?: true
}

/** acronyms.json */
export interface Acronym {
  /** "THL" */
  short: string
  full: string
  /** Generally known (EU, WC): no finding. */
  known: boolean
}

/** let-through.json: forms that a rule would find by their shape but everybody says. */
export interface LetThrough {
  /** Surface form, lower case: "tarvittaessa"; for word-length and participle-attribute the base form. */
  form: string
  rules: readonly string[]
}
