import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { organisations } from '../samples/organisations.ts'
import { isBusinessId } from './business-id.ts'

describe('a business ID', () => {
  it('is right when its check digit is', () => {
    // Kela and the City of Helsinki.
    for (const id of ['0246246-0', '0201256-6']) expect(isBusinessId(id), id).toBe(true)
    for (const { businessId } of organisations)
      expect(businessId === null || isBusinessId(businessId)).toBe(true)
  })

  it('is wrong in any other form, and where no check digit exists', () => {
    for (const id of ['246246-0', '0246246 0', '02462460', ' 0246246-0', '0246246-0\n', 'FI02462460', ''])
      expect(isBusinessId(id), JSON.stringify(id)).toBe(false)
    for (let check = 0; check <= 9; check++) expect(isBusinessId(`9990050-${check}`)).toBe(false)
  })

  it('has at most one right check digit, and any one digit mistyped makes it wrong', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 7 })
    fc.assert(
      fc.property(digits, fc.nat(6), fc.integer({ min: 1, max: 9 }), (seven, at, by) => {
        const checks = Array.from({ length: 10 }, (_, c) => `${seven.join('')}-${c}`).filter(isBusinessId)
        expect(checks.length).toBeLessThanOrEqual(1)
        const slip = seven.map((digit, i) => (i === at ? (digit + by) % 10 : digit)).join('')
        for (const right of checks) expect(isBusinessId(`${slip}${right.slice(7)}`)).toBe(false)
      }),
    )
  })
})
