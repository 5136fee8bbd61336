import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { notTooSlow, TooSlow } from './pace.ts'

test('what comes in at its pace is passed on whole', async () => {
  const from = new PassThrough()
  const passed = buffer(notTooSlow(from, { bytes: 1, inMs: 60_000 }))
  from.write('one ')
  from.end('two')
  expect((await passed).toString()).toBe('one two')
})

test('a sender that stops is given up, by its name', async () => {
  const from = new PassThrough()
  from.write('one')
  await expect(buffer(notTooSlow(from, { bytes: 1000, inMs: 50 }))).rejects.toThrow(TooSlow)
})

test('a sender that breaks off is no whole file', async () => {
  const from = new PassThrough()
  const passed = buffer(notTooSlow(from, { bytes: 1, inMs: 60_000 }))
  from.write('one')
  from.destroy()
  await expect(passed).rejects.toThrow('aborted')
})
