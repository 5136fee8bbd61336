import { describe, expect, it } from 'vitest'
import { en } from '../messages/en.ts'
import { fi } from '../messages/fi.ts'
import { sv } from '../messages/sv.ts'
import { lengthState, tooLong } from './length.ts'

const field = { name: 'text', maxLength: 500 } as const
const of = (length: number) => 'a'.repeat(length)

describe('the length of a text', () => {
  it('is no matter until it comes near the limit', () => {
    expect([0, 449, 450, 500, 501].map((n) => lengthState(field, of(n)))).toEqual([
      null,
      null,
      'near',
      'near',
      'over',
    ])
  })

  it('is told with how much must go', () => {
    expect(tooLong(field, of(500), fi)).toBeNull()
    expect([fi, sv, en].map((m) => tooLong(field, of(563), m))).toEqual([
      'Teksti on liian pitkä: 563 merkkiä. Lyhennä se 500 merkkiin.',
      'Texten är för lång: 563 tecken. Korta den till 500 tecken.',
      'The text is too long: 563 characters. Shorten it to 500 characters.',
    ])
  })
})
