import { describe, expect, test } from 'vitest'
import { screens } from '../samples/screens.ts'
import { nothingFits, whyImpossible } from './possible-screen.ts'

const good = {
  name: 'Aula',
  hours: null,
  widthPx: 1920,
  heightPx: 1080,
  diagonalInches: 55,
  viewingDistanceM: 3,
}
const day = (from: string, until: string): [string, string][] => [[from, until]]

describe('a screen that there can be', () => {
  test.each(screens.map((screen) => [screen.id, screen] as const))(
    'is every one of the demo county: %s',
    (_, screen) => {
      expect(whyImpossible(screen)).toEqual([])
    },
  )
  test.each([
    [43, 4],
    [32, 2],
    [10, 0.6],
    [120, 10],
  ])('%i inches from %d m', (diagonalInches, viewingDistanceM) => {
    expect(nothingFits({ ...good, diagonalInches, viewingDistanceM })).toBe(false)
  })
})

describe('a screen that there cannot be is told by the member to mend', () => {
  test('10 inches from 30 m: nothing could be read on it', () => {
    expect(whyImpossible({ ...good, diagonalInches: 10, viewingDistanceM: 30 })).toEqual([
      { member: 'viewingDistanceM', code: 'nothing-fits' },
    ])
  })
  test.each(['', '   ', '\u00a0', '…', '--'])('a name of nothing that can be read out: %j', (name) => {
    expect(whyImpossible({ ...good, name })).toEqual([{ member: 'name', code: 'blank' }])
  })
  test('a week without open hours, and a day that ends before it begins', () => {
    expect(whyImpossible({ ...good, hours: [[], [], [], [], [], [], []] })).toEqual([
      { member: 'hours', code: 'never-open' },
    ])
    expect(whyImpossible({ ...good, hours: [day('16:00', '08:00'), [], [], [], [], [], []] })).toEqual([
      { member: 'hours', code: 'wrong-order' },
    ])
    expect(whyImpossible({ ...good, hours: [[], [], [], [], [], [], day('10:00', '12:00')] })).toEqual([])
  })
})
