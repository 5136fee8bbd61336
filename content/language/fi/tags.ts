import type { Reading } from '../text.ts'

/** The dictionary's output tags that carry grammar, as parts of a reading. Tags not named here are of no use to rules. */
export const wordClasses: ReadonlyMap<string, Reading['class']> = new Map([
  ['[Ln]', 'noun'],
  ['[Ll]', 'adjective'],
  ['[Lnl]', 'noun-adjective'],
  ['[Lt]', 'verb'],
  ['[Lk]', 'negation'],
  ['[Lr]', 'pronoun'],
  ['[Lu]', 'numeral'],
  ['[Lur]', 'numeral'],
  ['[Ls]', 'adverb'],
  ['[Lc]', 'conjunction'],
  ['[Ld]', 'adposition'],
  ['[Lh]', 'interjection'],
  ['[La]', 'abbreviation'],
  ['[Lp]', 'prefix'],
  ['[Lee]', 'proper-noun'],
  ['[Les]', 'proper-noun'],
  ['[Lep]', 'proper-noun'],
  ['[Lem]', 'proper-noun'],
])

export const nameKinds: ReadonlyMap<string, NonNullable<Reading['name']>> = new Map([
  ['[Lee]', 'first-name'],
  ['[Les]', 'surname'],
  ['[Lep]', 'place'],
  ['[Lem]', 'other'],
])

/** Grammar of a form, without its base, class and parts. */
export type Features = Partial<
  Pick<
    Reading,
    | 'case'
    | 'number'
    | 'mood'
    | 'tense'
    | 'person'
    | 'infinitive'
    | 'participle'
    | 'possessive'
    | 'comparison'
    | 'connegative'
  >
>

export const features: ReadonlyMap<string, Features> = new Map<string, Features>([
  ['[Sn]', { case: 'nominative' }],
  ['[Sg]', { case: 'genitive' }],
  ['[Sp]', { case: 'partitive' }],
  ['[Sine]', { case: 'inessive' }],
  ['[Sela]', { case: 'elative' }],
  ['[Sill]', { case: 'illative' }],
  ['[Sade]', { case: 'adessive' }],
  ['[Sabl]', { case: 'ablative' }],
  ['[Sall]', { case: 'allative' }],
  ['[Ses]', { case: 'essive' }],
  ['[Str]', { case: 'translative' }],
  ['[Sab]', { case: 'abessive' }],
  ['[Sko]', { case: 'comitative' }],
  ['[Sin]', { case: 'instructive' }],
  ['[Sak]', { case: 'accusative' }],
  ['[Ssti]', { case: 'adverbial' }],
  ['[Ny]', { number: 'singular' }],
  ['[Nm]', { number: 'plural' }],
  ['[Tt]', { mood: 'indicative' }],
  ['[Te]', { mood: 'conditional' }],
  ['[Tm]', { mood: 'potential' }],
  ['[Tk]', { mood: 'imperative' }],
  ['[Ap]', { tense: 'present' }],
  ['[Ai]', { tense: 'past' }],
  ['[P1]', { person: 1 }],
  ['[P2]', { person: 2 }],
  ['[P3]', { person: 3 }],
  ['[P4]', { person: 'passive' }],
  ['[Tn1]', { infinitive: 'A' }],
  ['[Tn2]', { infinitive: 'E' }],
  ['[Tn3]', { infinitive: 'MA' }],
  ['[Tn4]', { infinitive: 'MINEN' }],
  ['[Tn5]', { infinitive: 'MAISILLA' }],
  ['[Rv]', { participle: 'VA' }],
  ['[Ra]', { participle: 'TAVA' }],
  ['[Ru]', { participle: 'NUT' }],
  ['[Rt]', { participle: 'TU' }],
  ['[Rm]', { participle: 'agent' }],
  ['[Re]', { participle: 'negative' }],
  ['[O1y]', { possessive: '1s' }],
  ['[O2y]', { possessive: '2s' }],
  ['[O3]', { possessive: '3' }],
  ['[O1m]', { possessive: '1p' }],
  ['[O2m]', { possessive: '2p' }],
  ['[Cc]', { comparison: 'comparative' }],
  ['[Cs]', { comparison: 'superlative' }],
  ['[Et]', { connegative: 'only' }],
  ['[Eb]', { connegative: 'possible' }],
])

export const clitics: ReadonlyMap<string, string> = new Map([
  ['[Fkin]', 'kin'],
  ['[Fkaan]', 'kaan'],
  ['[Fko]', 'ko'],
])
