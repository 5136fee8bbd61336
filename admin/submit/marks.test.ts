import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replaced, segments } from './marks.ts'

describe('underlined places', () => {
  it('cut the text at their edges', () => {
    expect(segments('Tule esim. tänne', [{ start: 5, end: 10, severity: 'warning' }])).toEqual([
      { text: 'Tule ', severity: null },
      { text: 'esim.', severity: 'warning' },
      { text: ' tänne', severity: null },
    ])
  })

  it('show the gravest where they overlap', () => {
    const parts = segments('abcd', [
      { start: 0, end: 3, severity: 'hint' },
      { start: 1, end: 4, severity: 'error' },
    ])
    expect(parts.map(({ severity }) => severity)).toEqual(['hint', 'error', 'error'])
  })

  it('never lose or double a letter', () => {
    const mark = fc.record({
      start: fc.nat(30),
      end: fc.nat(30),
      severity: fc.constantFrom('error' as const, 'warning' as const, 'hint' as const),
    })
    fc.assert(
      fc.property(fc.string(), fc.array(mark), (text, marks) => {
        expect(
          segments(text, marks)
            .map((part) => part.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })

  it('are replaced and nothing beside them', () => {
    expect(replaced('Tule esim. tänne', { start: 5, end: 10 }, 'esimerkiksi')).toBe('Tule esimerkiksi tänne')
  })
})
