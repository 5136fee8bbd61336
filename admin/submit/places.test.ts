import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carried, carriedFindings, targetOf } from './places.ts'

describe('a place in a text', () => {
  it('stays where it is when the text after it changes', () => {
    expect(carried({ start: 0, end: 4 }, 'esim. näin', 'esim. noin')).toEqual({ start: 0, end: 4 })
  })

  it('moves along when the text before it grows', () => {
    expect(carried({ start: 5, end: 10 }, 'Tule esim. tänne', 'No, tule esim. tänne')).toEqual({
      start: 9,
      end: 14,
    })
  })

  it('is gone when the edit touches it', () => {
    expect(carried({ start: 5, end: 10 }, 'Tule esim. tänne', 'Tule esimerkiksi tänne')).toBeNull()
  })

  it('quotes the same words after any edit that leaves it whole', () => {
    const word = fc.string({ maxLength: 12 })
    fc.assert(
      fc.property(word, word, word, word, word, (a, quote, b, a2, b2) => {
        const before = a + quote + b
        const place = { start: a.length, end: a.length + quote.length }
        for (const after of [a2 + quote + b, a + quote + b2]) {
          const moved = carried(place, before, after)
          if (moved) expect(after.slice(moved.start, moved.end)).toBe(quote)
        }
      }),
    )
  })

  it('lies in the new text whatever the edit', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), fc.nat(), (before, after, x, y) => {
        const start = before.length ? x % before.length : 0
        const end = start + (before.length - start > 0 ? y % (before.length - start + 1) : 0)
        const moved = carried({ start, end }, before, after)
        if (!moved) return
        expect(moved.start).toBeGreaterThanOrEqual(0)
        expect(moved.end).toBeLessThanOrEqual(after.length)
        expect(moved.start).toBeLessThanOrEqual(moved.end)
      }),
    )
  })

  it('keeps findings that speak of no text', () => {
    const finding = {
      rule: 'fits',
      severity: 'error' as const,
      place: { kind: 'notice' as const },
      message: 'm',
      params: {},
    }
    const text = { content: { fi: { text: 'a' } } }
    expect(carriedFindings([finding], text, { content: { fi: { text: 'b' } } })).toEqual([finding])
  })

  it('leads to the field, in its language where it has one', () => {
    const to = (place: Parameters<typeof targetOf>[0]) => targetOf(place, ['starts'], 'sv')
    expect(to({ kind: 'text', language: 'fi', field: 'text', start: 0, end: 1 })).toBe('f-fi-text')
    expect(to({ kind: 'field', field: 'starts' })).toBe('f-starts')
    expect(to({ kind: 'field', field: 'title' })).toBe('f-sv-title')
    expect(to({ kind: 'picture' })).toBe('f-picture')
    expect(to({ kind: 'notice' })).toBe('f-notice')
  })
})
