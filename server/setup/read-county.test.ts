import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../config.ts'
import { readCounty } from './read-county.ts'

const example = await readFile(join(projectFolder(), 'docs', 'county.example.json'), 'utf8')
type Loose = Record<string, Record<string, unknown>[]>

/** What is wrong with the example after a change, by pointer. */
function wrong(change: (county: Loose) => void): Record<string, string> {
  const county = JSON.parse(example) as Loose
  change(county)
  const read = readCounty(JSON.stringify(county))
  return read.ok ? {} : Object.fromEntries(read.mistakes.map(({ pointer, text }) => [pointer, text]))
}

describe('the file of a county', () => {
  it('is right as the example has it, and needs nothing from elsewhere', () => {
    expect(readCounty(example)).toMatchObject({ ok: true, elsewhere: [] })
    expect(readCounty(`\uFEFF${example}`).ok).toBe(true)
  })

  it('may hold one list alone; what it names then must be in the database', () => {
    const { screens } = JSON.parse(example) as Loose
    expect(readCounty(JSON.stringify({ screens }))).toMatchObject({
      ok: true,
      county: { centres: [], users: [] },
      elsewhere: [{ pointer: '/screens/0/centre', kind: 'centre', id: 'jokiranta' }],
    })
  })

  it('is told all its mistakes at once, each with its place', () => {
    const found = wrong(({ centres, screens, users }) => {
      Object.assign(centres![0]!, { openingHours: [], houseShare: 0.9, colour: 'blue' })
      Object.assign((centres![0]! as { requirements: object }).requirements, {
        maxDays: 1,
        templates: ['poster'],
      })
      for (let i = 0; i < 30; i++) screens!.push({ ...screens![0]!, id: `s-${i}`, languages: ['de'] })
      Object.assign(users![4]!, { email: 'ict', role: 'admin' })
    })
    expect(Object.keys(found)).toHaveLength(30 + 7)
    expect(found['/centres/0/colour']).toMatch(/no such field/)
    expect(found['/centres/0/requirements/maxDays']).toMatch(/no such field/)
    expect(found['/screens/30/languages/0']).toMatch(/fi, sv, en, se/)
    expect(found['/users/4/email']).toMatch(/e-mail address/)
    expect(found['/users/4/role']).toMatch(/member, liaison/)
  })

  it('names the line where it is no JSON', () => {
    const said = (broken: string) => {
      const read = readCounty(broken)
      return read.ok ? '' : read.mistakes[0]!.text
    }
    const line = example.split('\n').findIndex((text) => text.includes('"screens"')) + 1
    expect(said(example.replace('"screens": [', '"screens": [{},'.slice(0, -1)))).toContain(
      `(line ${line + 1}, column`,
    )
    expect(said(example.replace('"screens": [', '"screens" ['))).toContain(`(line ${line}, column`)
    expect(said(example.slice(0, -3))).toMatch(/^This is no JSON: .*\.$/)
    expect(said('x')).toContain('line 1, column 1')
  })

  it('has business IDs with their check digits', () => {
    expect(wrong(({ organisations }) => (organisations![0]!['businessId'] = '9990001-7'))).toEqual({
      '/organisations/0/businessId': '9990001-7 is no business ID: its check digit is wrong.',
    })
  })

  it('names nobody and nothing twice, addresses whatever their capitals', () => {
    const found = wrong((county) => {
      for (const list of Object.values(county)) list.push({ ...list[0]! })
      county['users']!.at(-1)!['email'] = 'JarjestoKoordinaattori@example.fi'
      county['organisations']!.at(-1)!['id'] = 'another'
    })
    expect(Object.keys(found).sort()).toEqual([
      '/centres/1/id',
      '/organisations/2/businessId',
      '/screens/1/id',
      '/users/5/email',
    ])
  })

  it('gives members an organisation, liaisons and deputies centres, and nobody else either', () => {
    const found = wrong(({ users }) => {
      Object.assign(users![0]!, { centres: ['jokiranta'] })
      delete users![1]!['centres']
      Object.assign(users![2]!, { organisation: 'jokirannan-sote-keskus' })
      delete users![3]!['organisation']
    })
    expect(Object.keys(found)).toEqual([
      '/users/0/centres',
      '/users/1/centres',
      '/users/2/organisation',
      '/users/3/organisation',
    ])
  })

  it('opens before it closes', () => {
    const hours = [[['16:00', '08:00']], [], [], [], [], [], [['00:00', '24:00']]]
    expect(Object.keys(wrong(({ screens }) => (screens![0]!['hours'] = hours)))).toEqual([
      '/screens/0/hours/0/0',
    ])
  })

  it('holds no text that the database cannot store', () => {
    expect(Object.keys(wrong(({ centres }) => (centres![0]!['name'] = 'a\0b')))).toEqual(['/centres/0/name'])
  })
})
