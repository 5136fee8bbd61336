import { expect, test } from 'vitest'
import { openTransducer } from './vfst.ts'

/** A transducer written by hand: symbols, then cells [input, output, target, more]. */
function file(symbols: readonly string[], cells: readonly (readonly [number, number, number, number])[]) {
  const names = [...new TextEncoder().encode(symbols.map((symbol) => `${symbol}\0`).join(''))]
  const head = [0x6e, 0x3a, 0x01, 0x00, 0xfa, 0x51, 0x03, 0x00, 0, 0, 0, 0, 0, 0, 0, 0, symbols.length, 0]
  const bytes = [...head, ...names]
  while (bytes.length % 8 > 0) bytes.push(0)
  for (const [input, output, target, more] of cells)
    bytes.push(
      input & 255,
      input >> 8,
      output & 255,
      output >> 8,
      target & 255,
      target >> 8,
      target >> 16,
      more,
    )
  return new Uint8Array(bytes)
}
const final = 0xffff
const paths = (bytes: Uint8Array, word: string) => {
  const opened = openTransducer(bytes)
  return opened.ok ? opened.transducer.paths(word).map((path) => path.join('')) : opened.reason
}

// 0 "" 1 @P.X.ON@ 2 @R.X.ON@ 3 @D.X@ 4 a 5 ä 6 [T]
const symbols = ['', '@P.X.ON@', '@R.X.ON@', '@D.X@', 'a', 'ä', '[T]']

test('Letters are read, tags are written, epsilon reads nothing', () => {
  const bytes = file(symbols, [
    [0, 6, 1, 0],
    [4, 5, 2, 0],
    [final, 0, 0, 0],
  ])
  expect(paths(bytes, 'a')).toEqual(['[T]ä'])
  expect(paths(bytes, 'aa')).toEqual([])
  expect(paths(bytes, 'x')).toEqual([])
  expect(paths(bytes, '')).toEqual([])
})

test('A flag set on one path is required or forbidden further on, and forgotten on the other path', () => {
  // State 0: with flag to 2, or by a plain epsilon to 3; both lead to 4 by "a"; 4 requires or forbids the flag.
  const ending = (flag: number) =>
    file(symbols, [
      [0, 0, 3, 1],
      [1, 1, 2, 0],
      [4, 4, 4, 0],
      [4, 5, 4, 0],
      [flag, flag, 5, 0],
      [final, 0, 0, 0],
    ])
  expect(paths(ending(2), 'a')).toEqual(['a'])
  expect(paths(ending(3), 'a')).toEqual(['ä'])
})

test('An endless loop of epsilons ends', () => {
  expect(paths(file(symbols, [[0, 0, 0, 0]]), 'a')).toEqual([])
})

test('What is no such file is refused by its reason', () => {
  expect(paths(new Uint8Array(3), 'a')).toBe('too-short')
  expect(paths(new Uint8Array(100), 'a')).toBe('no-transducer')
  expect(paths(file(symbols, [[0, 0, 99, 0]]), 'a')).toBe('broken')
})
