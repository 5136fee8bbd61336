import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasStrayTurns, withoutStrayTurns, withoutUnseen } from './direction.ts'

const sign = fc.constantFrom(...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069', '\n', 'a', 'ج', ' ')
const text = fc.array(sign, { maxLength: 40 }).map((parts) => parts.join(''))
const signs = /[\u202a-\u202e\u2066-\u2069]/g

describe('a text from right to left, and one in two scripts, stay as they are', () => {
  test.each([
    ['Arabic', 'مرحبا بكم في المقهى'],
    ['Arabic with marks', 'هاتف \u200e040 123 4567\u200f'],
    ['a telephone number as contacts give it', '\u202a+358 40 123 4567\u202c'],
    ['a name between isolates', 'Puhuja: \u2068قهوة\u2069, klo 13'],
    ['pairs within pairs', '\u2067ق \u202aabc\u202c\u2066def\u2069\u2069'],
    ['emoji that are joined', '👩‍🦽'],
  ])('%s', (_, written) => {
    expect(withoutStrayTurns(written)).toBe(written)
    expect(hasStrayTurns(written)).toBe(false)
  })
})

describe('what turns more than itself goes', () => {
  test.each([
    ['an override, with its end', 'kuva\u202egnp.exe\u202c', 'kuvagnp.exe'],
    ['an override without an end', 'https://kerho.fi/\u202eif.ohrek', 'https://kerho.fi/if.ohrek'],
    ['an isolate without an end', 'Kahvi\u2067hetki', 'Kahvihetki'],
    ['an end without a beginning', 'Kahvi\u2069\u202chetki', 'Kahvihetki'],
    ['a pair over two lines', '\u202bKahvi\nhetki\u202c', 'Kahvi\nhetki'],
    ['an embedding that its isolate ends', '\u2066a\u202bb\u2069', '\u2066ab\u2069'],
    [
      'an end of an embedding inside an isolate',
      '\u202ba\u2066b\u202cc\u2069\u202c',
      '\u202ba\u2066bc\u2069\u202c',
    ],
  ])('%s', (_, written, left) => {
    expect(withoutStrayTurns(written)).toBe(left)
    expect(hasStrayTurns(written)).toBe(true)
  })

  test('whatever was written: nothing seen is lost, nothing stray is left, and each line closes what it opens', () => {
    fc.assert(
      fc.property(text, (written) => {
        const left = withoutStrayTurns(written)
        expect(left.replaceAll(signs, '')).toBe(written.replaceAll(signs, ''))
        expect(withoutStrayTurns(left)).toBe(left)
        expect(left).not.toMatch(/[\u202d\u202e]/)
        for (const line of left.split('\n')) {
          const count = (one: RegExp) => line.match(one)?.length ?? 0
          expect(count(/[\u202a\u202b]/g)).toBe(count(/\u202c/g))
          expect(count(/[\u2066-\u2068]/g)).toBe(count(/\u2069/g))
        }
      }),
      { numRuns: 2000 },
    )
  })
})

test('addresses and names of files have no sign that nobody sees', () => {
  expect(withoutUnseen('https://ker\u00adho.fi/\u202e\u200b\u2060\ufeffx')).toBe('https://kerho.fi/x')
})

test('a hundred thousand signs are walked once', () => {
  const many = 100_000
  expect(withoutStrayTurns('\u202a'.repeat(many) + '\u2069'.repeat(many))).toBe('')
  expect(withoutStrayTurns('\u2066'.repeat(many) + '\u2069'.repeat(many))).toHaveLength(2 * many)
})
