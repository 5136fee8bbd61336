const weights = [7, 9, 10, 5, 8, 4, 2]

/**
 * Is this a Finnish business ID (Y-tunnus), "1234567-8", whose check digit is right? The digits are weighted, summed and taken
 * modulo 11; an ID whose remainder would be 1 is never given out. Source: ytj.fi, the Business Information System.
 */
export function isBusinessId(text: string): boolean {
  const [, digits, check] = /^([0-9]{7})-([0-9])$/.exec(text) ?? []
  if (digits === undefined) return false
  const sum = weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0)
  const rest = sum % 11
  return rest !== 1 && Number(check) === (rest === 0 ? 0 : 11 - rest)
}
