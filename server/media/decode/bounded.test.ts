import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { residentBytes, runBounded } from './bounded.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aulataulu-bounded-'))
})
afterAll(() => rm(folder, { recursive: true }))

const megabyte = 1024 * 1024
const run = async (script: string, bounds = { limitMs: 20_000, memoryBytes: 300 * megabyte }) => {
  const file = join(folder, `${Math.random()}.mjs`)
  await writeFile(file, script)
  return runBounded(file, ['one', 'two'], bounds)
}

describe('a script in a process of its own', () => {
  test('is given its arguments, and tells what it prints', async () => {
    expect(await run('process.stdout.write(process.argv.slice(2).join())')).toEqual({
      ended: 'well',
      printed: 'one,two',
    })
  })
  test('gets nothing of our environment but the path', async () => {
    process.env['AULATAULU_SECRET'] = 'salaisuus'
    const outcome = await run('process.stdout.write(JSON.stringify(process.env))')
    delete process.env['AULATAULU_SECRET']
    expect(JSON.stringify(outcome)).not.toContain('salaisuus')
  })
  test('that fails, ends badly, and so does one that ends without its exit', async () => {
    expect(await run('throw new Error()')).toEqual({ ended: 'badly' })
    expect(await run('process.kill(process.pid, "SIGSEGV")')).toEqual({ ended: 'badly' })
  })
  test('is killed at its limit of time', async () => {
    expect(await run('for (;;);', { limitMs: 300, memoryBytes: 300 * megabyte })).toEqual({
      ended: 'too-long',
    })
  })
  test.runIf(process.platform === 'linux')('is killed at its limit of memory', async () => {
    const eats = `const all = []; setInterval(() => all.push(Buffer.alloc(${20 * megabyte}, 1)), 5)`
    expect(await run(eats)).toEqual({ ended: 'too-much-memory' })
    expect(await residentBytes(process.pid)).toBeGreaterThan(10 * megabyte)
  })
  test('that prints without end fills no memory of ours', async () => {
    const outcome = await run(`process.stdout.write('x'.repeat(${5 * megabyte}))`)
    expect(outcome.ended === 'well' && outcome.printed.length).toBeLessThan(megabyte)
  })
})
