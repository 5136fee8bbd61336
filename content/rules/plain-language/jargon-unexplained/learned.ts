import type { Token } from '../../../language/text.ts'

/** Endings of learned words in their base form. */
const ending =
  /(?:aatio|logia|patia|skopia|grafia|metria|ektomia|plastia|ositeetti|iteetti|iitti|oosi|emia|tomia|ologi)$/u

/** Learned by their ending, but everybody's words. */
const everyday = new Set(
  'organisaatio informaatio animaatio kombinaatio variaatio ideologia astrologia mytologia trilogia geometria symmetria akatemia kemia biokemia teknologia psykologia psykologi biologia asemakaava bibliografia demokratia geologi ekologia sosiologia arkeologia emia visiitti aksiitti universiteetti kvaliteetti moraliteetti'.split(
    ' ',
  ),
)

/** Whether a word not on our list looks learned: a noun of one part with such an ending. */
export const isLearned = ({ readings }: Token): boolean =>
  Boolean(readings?.length) &&
  readings!.every(
    ({ base, class: kind, parts }) =>
      kind === 'noun' && parts.length === 1 && base.length > 6 && ending.test(base) && !everyday.has(base),
  )
