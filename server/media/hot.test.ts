import { expect, test } from 'vitest'
import { hotFiles } from './hot.ts'

test('the least recently used file makes room, and the bound holds', () => {
  const hot = hotFiles(800)
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) hot.keep(name, Buffer.alloc(100))
  hot.get('a')
  hot.keep('i', Buffer.alloc(100))
  expect(hot.get('a')).toBeDefined()
  expect(hot.get('b')).toBeUndefined()
  expect(hot.get('i')).toBeDefined()
})

test('a file too large to share the room is not kept', () => {
  const hot = hotFiles(800)
  hot.keep('large', Buffer.alloc(101))
  expect(hot.get('large')).toBeUndefined()
})

test('after forgetting nothing is left', () => {
  const hot = hotFiles(800)
  hot.keep('a', Buffer.alloc(10))
  hot.forget()
  expect(hot.get('a')).toBeUndefined()
})
