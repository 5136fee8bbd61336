import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../notice/common.ts'
import { wordsIn } from '../playlist/dwell.ts'
import { splitText } from './split.ts'

const over = (most: number) => (part: string) => Math.max(0, wordsIn(part) - most)

describe('a text cut in two', () => {
  test('is cut between lines rather than inside one', () => {
    const text = 'Tule kahville. Juttelemme ja laulamme.\nSoita meille heti.'
    expect(splitText(text, 'fi', over(20))).toEqual([
      'Tule kahville. Juttelemme ja laulamme.',
      'Soita meille heti.',
    ])
  })
  test('is cut inside a line where only so both parts fit', () => {
    const text = 'Yksi kaksi kolme. Neljä viisi kuusi seitsemän.\nKahdeksan.'
    expect(splitText(text, 'fi', over(5))).toEqual([
      'Yksi kaksi kolme.',
      'Neljä viisi kuusi seitsemän.\nKahdeksan.',
    ])
  })
  test('is not cut after a short form, a date or a clock time', () => {
    const text = 'Tule esim. tiistaina 15. syyskuuta klo 9. Tervetuloa kaikki mukaan kahville!'
    expect(splitText(text, 'fi', over(3))).toEqual([
      'Tule esim. tiistaina 15. syyskuuta klo 9.',
      'Tervetuloa kaikki mukaan kahville!',
    ])
  })
  test.each(['', '   ', 'Yksi lause.', 'Yksi lause ilman pistettä\n\n'])(
    'of one sentence is left whole: %j',
    (text) => {
      expect(splitText(text, 'fi', over(0))).toBeNull()
    },
  )
})

const piece = fc.constantFrom(
  'sana',
  'esim.',
  '15.9.',
  '. ',
  '! ',
  '\n',
  '\r\n',
  ' ',
  '– ',
  '”',
  '👩‍👩‍👧',
  'Iso',
  '\u2028',
  '1)',
)
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

describe('any text', () => {
  test('keeps every word in its order, and neither part is empty', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(...languages),
        fc.integer({ min: 0, max: 20 }),
        (text, language, most) => {
          const parts = splitText(text, language, over(most))
          if (!parts) return
          const [first, second] = parts
          expect(text.startsWith(first) && text.endsWith(second)).toBe(true)
          expect(text.slice(first.length, text.length - second.length)).toMatch(/^\s+$/u)
          for (const part of parts) expect(part.trim()).not.toBe('')
        },
      ),
    )
  })
  test('of sentences is cut so that both parts fit, where a cut is that does it', () => {
    const sentence = fc
      .integer({ min: 1, max: 8 })
      .map((n) => `${Array.from({ length: n }, () => 'Sana').join(' ')}.`)
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 2, maxLength: 12 }),
        fc.integer({ min: 1, max: 40 }),
        (sentences, most) => {
          const cuts = sentences
            .slice(1)
            .map((_, at) => [sentences.slice(0, at + 1), sentences.slice(at + 1)])
          const can = cuts.some((parts) => parts.every((part) => over(most)(part.join(' ')) === 0))
          const parts = splitText(sentences.join(' '), 'fi', over(most))
          if (can) expect(parts?.map(over(most))).toEqual([0, 0])
        },
      ),
    )
  })
})
