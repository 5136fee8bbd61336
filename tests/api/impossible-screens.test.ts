import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCounty } from '../../server/setup/read-county.ts'
import { buildTestApp, type TestApp } from '../support/app.ts'

let t: TestApp
beforeAll(async () => {
  t = await buildTestApp()
})
afterAll(() => t.close())

const as = 'liaison-jokiranta'
const good = {
  centre: 'jokiranta',
  name: 'Uusi',
  widthPx: 1920,
  heightPx: 1080,
  diagonalInches: 55,
  viewingDistanceM: 3,
  languages: ['fi'],
  hours: null as string[][][] | null,
}
const never = [[], [], [], [], [], [], []]
const cases: [string, Partial<typeof good>, string, string][] = [
  [
    '10 inches seen from 30 m',
    { diagonalInches: 10, viewingDistanceM: 30 },
    '/viewingDistanceM',
    'nothing-fits',
  ],
  ['a week without any open hours', { hours: never }, '/hours', 'never-open'],
  ['a name of blanks', { name: '   ' }, '/name', 'blank'],
]

describe('a screen that there cannot be is refused at its field, with a way on', () => {
  test.each(cases)('%s', async (_, wrong, pointer, code) => {
    const error = { pointer, code, detail: expect.stringMatching(/\.$/) }
    const made = await t.api('POST', '/api/screens', { as, payload: { ...good, ...wrong } })
    expect([made.statusCode, made.json().errors]).toEqual([400, [error]])
    const changed = await t.api('PATCH', '/api/screens/jokiranta-aula', { as, payload: wrong })
    expect([changed.statusCode, changed.json().errors]).toEqual([400, [error]])
  })

  test.each(cases)('%s, in the county file', (_, wrong, pointer) => {
    const file = { screens: [{ id: 'uusi', ...good, ...wrong }] }
    const read = readCounty(JSON.stringify(file))
    expect(read.ok ? [] : read.mistakes.map((mistake) => mistake.pointer)).toEqual([`/screens/0${pointer}`])
  })

  test('names of centres, organisations and people in the county file too', () => {
    const file = {
      organisations: [{ id: 'o', name: ' … ', kind: 'association', businessId: null, verified: true }],
    }
    const read = readCounty(JSON.stringify(file))
    expect(read.ok ? [] : read.mistakes.map(({ pointer }) => pointer)).toEqual(['/organisations/0/name'])
  })
})

test('one that was wrong already can still be mended in another member', async () => {
  await t.deps.db
    .updateTable('screens')
    .set({ viewing_distance_m: 30, diagonal_inches: 10 })
    .where('id', '=', 'jokiranta-aula')
    .execute()
  const named = await t.api('PATCH', '/api/screens/jokiranta-aula', { as, payload: { name: 'Aula, vanha' } })
  expect(named.statusCode, named.body).toBe(200)
  const nearer = await t.api('PATCH', '/api/screens/jokiranta-aula', { as, payload: { diagonalInches: 43 } })
  expect(nearer.json().errors).toMatchObject([{ code: 'nothing-fits' }])
  const right = await t.api('PATCH', '/api/screens/jokiranta-aula', {
    as,
    payload: { viewingDistanceM: 0.5 },
  })
  expect(right.statusCode, right.body).toBe(200)
})
