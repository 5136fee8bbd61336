import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChecks, type Checks } from '../../server/checks/index.ts'
import { projectFolder } from '../../server/config.ts'
import { join } from 'node:path'
import { existsSync } from 'node:fs'

const worker = join(projectFolder(), 'dist/server/rules-worker.js')
let checks: Checks
beforeAll(() => {
  if (!existsSync(worker)) throw new Error('not built: node scripts/prepare-tests.mjs')
  checks = openChecks({ morphology: null, dictionary: null, worker })
})
afterAll(() => checks.close())

const written = {
  content: {
    template: 'announcement' as const,
    content: { fi: { title: 'Kahvihetki', text: 'Mikäli haluat, tule.', contact: 'Soita 044 000 0000' } },
  },
  validFrom: null,
  validUntil: null,
  media: null,
  organisation: 'Oma järjestö ry',
  centres: [],
}
const asked = { now: Date.parse('2026-09-15T09:00:00Z'), language: 'fi' as const, person: 'member' }

test('the built release checks in a thread of its own, and says the same as in ours', async () => {
  const inHere = openChecks({ morphology: null, dictionary: null, worker: '/nowhere' })
  const [there, here] = [await checks.check(written, asked), await inHere.check(written, asked)]
  expect(there).toEqual(here)
  expect(there).toHaveProperty('findings.0.how')
})

test('while one person asks forty times, the rest are refused with the time to wait, and another is answered', async () => {
  const many = Array.from({ length: 40 }, () => checks.check(written, asked))
  const other = checks.check(written, { ...asked, person: 'another' })
  const answers = await Promise.all(many)
  const refused = answers.filter((answer) => 'code' in answer)
  expect(refused.length).toBeGreaterThan(0)
  expect(refused[0]).toMatchObject({ code: 'too-many-requests', more: { retryAfter: 5 } })
  expect(answers.length - refused.length).toBeGreaterThanOrEqual(30)
  expect(await other).toHaveProperty('findings')
})
