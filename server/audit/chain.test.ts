import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beginning, canonical, faultOf, next, personalHash, type Head, type Kept } from './chain.ts'

const salt = 'suola'
const event = fc.record({
  at: fc.integer({ min: 0, max: 4e12 }).map((ms) => new Date(ms).toISOString()),
  event: fc.string(),
  actor: fc.option(fc.string()),
  subject: fc.option(fc.string()),
  facts: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string()))),
  personal: fc.option(fc.record({ email: fc.string(), address: fc.string() })),
})
type Event = typeof event extends fc.Arbitrary<infer E> ? E : never

function chained(events: readonly Event[]): Kept[] {
  let head: Head = beginning
  return events.map(({ personal, ...line }) => {
    const whole = next(head, { ...line, personalHash: personal && personalHash(personal, salt) })
    head = whole
    return { ...whole, personal, salt: personal && salt }
  })
}

const faults = (lines: readonly Kept[]) => {
  let head: Head = beginning
  return lines.flatMap((line) => {
    const fault = faultOf(head, line)
    head = line
    return fault ?? []
  })
}
const log = fc.array(event, { minLength: 2, maxLength: 12 }).map(chained)

describe('a chained log', () => {
  test('is whole as it was written, and after what is personal was erased', () => {
    fc.assert(
      fc.property(log, (lines) => {
        expect(faults(lines)).toEqual([])
        expect(faults(lines.map((line) => ({ ...line, personal: null, salt: null })))).toEqual([])
      }),
    )
  })

  test('tells of any line that was changed, taken out, put in or moved', () => {
    fc.assert(
      fc.property(log, fc.nat(), fc.constantFrom('at', 'event', 'actor', 'subject'), (lines, n, member) => {
        const at = n % lines.length
        const changed = lines.map((line, i) => (i === at ? { ...line, [member]: `${line[member]}x` } : line))
        expect(faults(changed)).toContainEqual({ number: at + 1, what: 'changed' })
        const without = lines.filter((_, i) => i !== at)
        if (at < lines.length - 1) expect(faults(without)).toContainEqual({ number: at + 1, what: 'missing' })
        expect(faults([...lines.slice(0, at), lines[at]!, ...lines.slice(at)])).not.toEqual([])
        const swapped = lines.slice()
        const other = (at + 1) % lines.length
        ;[swapped[at], swapped[other]] = [swapped[other]!, swapped[at]!]
        expect(faults(swapped)).not.toEqual([])
      }),
    )
  })

  test('tells of a fact or of something personal that was changed', () => {
    fc.assert(
      fc.property(log, fc.nat(), (lines, n) => {
        const at = n % lines.length
        const line = lines[at]!
        const facts = lines.map((l, i) =>
          i === at ? { ...l, facts: { ...l.facts, more: 1, 'even more': 2 } } : l,
        )
        expect(faults(facts)).toContainEqual({ number: at + 1, what: 'changed' })
        if (!line.personal) return
        const personal = lines.map((l, i) => (i === at ? { ...l, personal: { email: 'somebody@else' } } : l))
        expect(faults(personal)).toEqual([{ number: at + 1, what: 'personal-changed' }])
      }),
    )
  })

  test('reads a value the same whatever the order of its members', () => {
    expect(canonical({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe('{"b":[1,{"c":"x","d":null}]}')
  })
})
