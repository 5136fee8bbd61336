import { expect, test } from 'vitest'
import { turns } from './turns.ts'

test('those of one key come one after another, others at once; a failure holds nobody up', async () => {
  const line = turns(3)
  const seen: string[] = []
  let finish = () => undefined as void
  const first = line.take('a', async () => {
    seen.push('a1')
    await new Promise<void>((resolve) => (finish = resolve))
    throw new Error('no')
  })
  const second = line.take('a', async () => seen.push('a2'))
  await line.take('b', async () => seen.push('b1'))
  expect(seen).toEqual(['a1', 'b1'])
  finish()
  await expect(first).rejects.toThrow('no')
  await second
  expect(seen).toEqual(['a1', 'b1', 'a2'])
})

test('no more than so many wait', async () => {
  const line = turns(2)
  let finish = () => undefined as void
  const first = line.take('a', () => new Promise<void>((resolve) => (finish = resolve)))
  const second = line.take('a', async () => 'second')
  expect(await line.take('a', async () => 'third')).toBeNull()
  await Promise.resolve()
  finish()
  await first
  expect(await second).toBe('second')
  expect(await line.take('a', async () => 'again')).toBe('again')
})
