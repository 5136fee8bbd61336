import type { Span } from '../../../language/text.ts'

/** ddmmyy, the century sign (all that are given out, from 2023 on too), individual number, check character. */
const shape =
  /(?<![\p{L}\p{N}])(\d{2})(\d{2})(\d{2})\s?([-–+A-FU-Ya-fu-y])\s?(\d{3})([0-9A-FHJ-NPR-Ya-fhj-npr-y])(?![\p{L}\p{N}])/gu
const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY'

/** Places of Finnish personal identity codes: a date of the shape, with the check character right. */
export function identityCodes(text: string): Span[] {
  return [...text.matchAll(shape)]
    .filter(([, day, month, year, , individual, check]) => {
      const rest = Number(`${day}${month}${year}${individual}`) % 31
      const real = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12
      return real && checkCharacters[rest] === check!.toUpperCase()
    })
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
