import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { loadDictionary } from './dictionary.ts'

async function folder() {
  const path = await mkdtemp(join(tmpdir(), 'aulataulu-dictionary-'))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  return path
}

test('A dictionary that is not there is missing, and where it was looked for is told', async () => {
  const named = await folder()
  const result = await loadDictionary({ dictionary: named, dataFolder: named })
  expect(result).toMatchObject({ ok: false, reason: 'missing' })
  expect(result.ok || result.looked).toContain(join(named, 'mor.vfst'))
})

test('A file that is no dictionary is unreadable, not a crash', async () => {
  const named = await folder()
  await writeFile(join(named, 'mor.vfst'), 'not a transducer at all, but long enough to be looked at')
  expect(await loadDictionary({ dictionary: named, dataFolder: named })).toMatchObject({
    ok: false,
    reason: 'unreadable',
    path: join(named, 'mor.vfst'),
  })
})
