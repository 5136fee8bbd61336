import type { Reading } from '../../../language/text.ts'
import { pairs } from './pairs.ts'

const firsts = new Map<string, string[]>()
for (const pair of pairs) {
  const [left = '', right = ''] = pair.split('|')
  firsts.set(left, [...(firsts.get(left) ?? []), right])
}

/** Whether the parts on both sides of a border make one word ("seura|kuntatalo"). "työntekijä" is one word first of all. */
const heldTogether = (left: string, rest: string) => {
  const following = rest.toLowerCase()
  if (following.startsWith('työntekij')) return false
  return firsts.get(left.toLowerCase())?.some((right) => following.startsWith(right)) === true
}

/** "asiakaslähtöinen", "omaehtoisesti": an adjective made of both words, of which the second is none alone. */
const boundAdjective = ({ class: kind, base }: Split) =>
  (kind === 'adjective' || kind === 'noun-adjective') && base.endsWith('inen')

/** What comes before these is nearly always one thing ("painonhallinta-kurssi"), but after a word of time or of people. */
const general =
  /^(?:toiminta|koulutus|yhdistys|järjestelmä|järjestö|päivystys|kurssi|potilas|suunnitelma|liitto|vaalit|talkoot)$/u
const loose =
  /^(?:erityis|suur|pien|yleis|etä|verkko|kesä|talvi|syys|kevät|joulu|nuorten|lasten|naisten|miesten|vanhusten|ikäihmisten)$/iu

type Split = Pick<Reading, 'parts' | 'borders' | 'class' | 'base'>

/**
 * The word with a hyphen at one compound border ("vertaistuki-ryhmä"); null where it has none, a hyphen already, or more
 * than one and nothing tells which the reader would choose. Borders inside a word of the dictionary and between words
 * that belong together are none.
 */
export function splitInTwo(text: string, reading: Split): string | null {
  const { parts, borders = [] } = reading
  if (text.includes('-') || parts.join('').length !== text.length) return null
  const possible: number[] = []
  let at = 0
  let joined = false
  parts.slice(0, -1).forEach((part, i) => {
    at += part.length
    const last = i === parts.length - 2
    // "ilta|päivä|toiminta": what belongs to the word before it belongs to no other.
    joined = borders[i] === 'inside' || (!joined && heldTogether(part, text.slice(at)))
    if (!joined && !(last && boundAdjective(reading))) possible.push(at)
  })
  const earlier = parts.slice(0, -1).join('').length
  const whole = possible.length === 2 && parts.length === 3
  const lastOfTwo = whole && general.test(reading.base.slice(earlier)) && !loose.test(parts[0] ?? '')
  const border = possible.length === 1 || lastOfTwo ? possible.at(-1) : undefined
  return border === undefined ? null : `${text.slice(0, border)}-${text.slice(border)}`
}
