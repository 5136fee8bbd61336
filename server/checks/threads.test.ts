/* oxlint-disable unicorn/require-post-message-target-origin -- a thread has no origin */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startThreads, type Threads } from './threads.ts'

/** A thread that does what it is told, ill things too. */
const script = `
import { parentPort, threadId } from 'node:worker_threads'
parentPort.on('message', (work) => {
  if (work === 'for ever') for (;;);
  if (work === 'all memory') { const kept = []; for (;;) kept.push(new Array(100000).fill(kept)) }
  if (work === 'exit') process.exit(3)
  parentPort.postMessage(work === 'fault' ? { fault: 'a rule threw' } : { done: threadId })
})
`
let folder: string
let threads: Threads<string, number>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aulataulu-threads-'))
  const file = join(folder, 'script.mjs')
  await writeFile(file, script)
  threads = startThreads({ file, data: null, limitMs: 3_000, memoryMb: 32 })
})
afterAll(async () => {
  await threads.close()
  await rm(folder, { recursive: true })
})

const thread = async () => {
  const outcome = await threads.run('who')
  return outcome.ok ? outcome.done : null
}

test('a thread is kept, and one whose work threw goes on', async () => {
  const first = await thread()
  await expect(threads.run('fault')).rejects.toThrow('a rule threw')
  expect(await thread()).toBe(first)
})

test('work without end is ended at its limit, others go on meanwhile, and the next work has a new thread', async () => {
  const before = await thread()
  const endless = threads.run('for ever')
  const other = await thread()
  expect(other).not.toBe(before)
  expect(await endless).toEqual({ ok: false, reason: 'late' })
  expect(await thread()).toBe(other)
})

test('work that needs more memory than there is ends alone, and its caller is told why', async () => {
  expect(await threads.run('all memory')).toEqual({ ok: false, reason: 'memory' })
  expect(await thread()).toEqual(expect.any(Number))
})

test('a thread that ends by itself fails its own work alone', async () => {
  await expect(threads.run('exit')).rejects.toThrow()
  expect(await thread()).toEqual(expect.any(Number))
})
