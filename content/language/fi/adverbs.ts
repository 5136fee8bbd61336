import type { Reading } from '../text.ts'

/**
 * Forms in -matta that are adverbs or adpositions by now and deny nothing. The dictionary tells it of some only
 * ("huolimatta"). Lower case, sorted.
 */
const adverbs: ReadonlySet<string> = new Set([
  'empimättä',
  'epäilemättä',
  'epäröimättä',
  'estämättä',
  'herkeämättä',
  'huolimatta',
  'katsomatta',
  'kieltämättä',
  'lakkaamatta',
  'lukuunottamatta',
  'ottamatta',
  'puhumattakaan',
  'riippumatta',
  'sanomattakin',
  'viipymättä',
  'viivyttelemättä',
  'väistämättä',
  'välittämättä',
  'välttämättä',
])

/** Whether a form in -matta is no infinitive any more: "viipymättä" is "at once". */
export const isAdverbByNow = (lower: string, readings: readonly Reading[]): boolean =>
  adverbs.has(lower) || readings.some(({ class: kind }) => kind === 'adverb' || kind === 'adposition')
