import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { folderStore } from './store.ts'

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'aulataulu-media-'))
})
afterAll(() => rm(root, { recursive: true }))

test('the same bytes are one file under the hash of their content', async () => {
  const store = folderStore(root)
  const [one, two] = await Promise.all([
    store.put(Buffer.from('kuva'), 'webp'),
    store.put(Buffer.from('kuva'), 'webp'),
  ])
  expect(one).toBe(two)
  expect(one).toMatch(/^[0-9a-f]{64}\.webp$/)
  expect(await store.get(one)).toEqual(Buffer.from('kuva'))
  expect(await readdir(join(root, one.slice(0, 2)))).toEqual([one])
})

test('what is not there is null, and deleting it is no error', async () => {
  const store = folderStore(root)
  const name = `${'0'.repeat(64)}.webp`
  expect(await store.get(name)).toBeNull()
  expect(await store.has(name)).toBe(false)
  await store.delete(name)
})

test('a name that climbs out of the folder is refused', async () => {
  expect(() => folderStore(root).get('../../etc/passwd')).toThrow('not a media name')
})

test('what a killed write left is swept after its time; a write under way and whole files stay', async () => {
  const store = folderStore(root)
  const whole = await store.put(Buffer.from('kokonainen'), 'webp')
  const folder = join(root, whole.slice(0, 2))
  const left = join(folder, `${whole}.left.part`)
  const underWay = join(folder, `${whole}.under-way.part`)
  await writeFile(left, 'half')
  await writeFile(underWay, 'half')
  for (const path of [left, join(folder, whole)]) await utimes(path, 1000, 1000)
  expect(await store.sweepParts(2_000_000)).toBe(1)
  expect((await readdir(folder)).sort()).toEqual([whole, `${whole}.under-way.part`])
  expect(await folderStore(join(root, 'none')).sweepParts(2_000_000)).toBe(0)
})
