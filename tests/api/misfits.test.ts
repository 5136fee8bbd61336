import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCounty } from '../../server/setup/read-county.ts'
import { writeCounty } from '../../server/setup/write-county.ts'
import { buildTestApp, type TestApp } from '../support/app.ts'
import { example, handIn } from '../support/notices.ts'

let t: TestApp
beforeAll(async () => {
  t = await buildTestApp()
})
afterAll(() => t.close())

const liaison = 'liaison-jokiranta'
/** Seen from so far that hardly a word fits. */
const farAway = { widthPx: 1920, heightPx: 1080, diagonalInches: 43, viewingDistanceM: 4 }
const near = { widthPx: 1920, heightPx: 1080, diagonalInches: 55, viewingDistanceM: 3 }
const more = { languages: ['fi'], hours: null }

interface Misfits {
  misfits: { notice: string; title: string; organisation: string; words: number; languages: string[] }[]
}
let notice: string
let title: string
beforeAll(async () => {
  const draft = example(t)
  title = draft.content.fi?.['title'] ?? ''
  notice = await approvedAt('jokiranta')
})

async function approvedAt(centre: string): Promise<string> {
  const {
    notice: { id },
    placements,
  } = await handIn(t, 'member-muisti', [centre])
  const row = placements[0]!
  const decided = await t.api('POST', `/api/placements/${row.id}/decision`, {
    as: liaison,
    payload: { version: 1, decision: 'approve' },
  })
  expect(decided.statusCode, decided.body).toBe(200)
  return id
}

const shownOn = async (screen: string): Promise<string[]> => {
  const answer = await t.api('GET', `/api/screens/${screen}/playlist`, { as: liaison })
  return (answer.json().slides as { notice: string }[]).map((slide) => slide.notice)
}
const why = async (screen: string, as = 'member-muisti') => {
  const { answers } = (await t.api('GET', `/api/notices/${notice}/why?screen=${screen}`, { as })).json()
  return answers[0] as { code: string; text: string; shown: boolean }
}

describe('a screen on which an approved notice does not fit', () => {
  let screen: string

  test('is told so when it is added: which notice, whose, and how much too long', async () => {
    const payload = { centre: 'jokiranta', name: 'Käytävän pää', ...farAway, ...more }
    const made = await t.api('POST', '/api/screens', { as: liaison, payload })
    expect(made.statusCode, made.body).toBe(201)
    screen = made.json().id
    const { misfits } = made.json() as Misfits
    expect(misfits).toMatchObject([{ notice, title, languages: ['fi'] }])
    expect(misfits[0]!.words).toBeGreaterThan(0)
    expect((await t.api('GET', `/api/screens/${screen}/misfits`, { as: liaison })).json()).toEqual({
      misfits,
    })
  })

  test('does not show it, and says why to the organisation and to the liaison', async () => {
    expect(await shownOn(screen)).not.toContain(notice)
    expect(await shownOn('jokiranta-aula')).toContain(notice)
    await t.screenToken(screen)
    for (const who of ['member-muisti', liaison])
      expect(await why(screen, who)).toMatchObject({ code: 'does-not-fit', shown: false })
    expect((await why(screen)).text).toMatch(/lyhennä/i)
  })

  test('shows it again, at once, when the screen is set right; and the answer names nothing more', async () => {
    const changed = await t.api('PATCH', `/api/screens/${screen}`, { as: liaison, payload: near })
    expect((changed.json() as Misfits).misfits).toEqual([])
    expect(await shownOn(screen)).toContain(notice)
    const back = await t.api('PATCH', `/api/screens/${screen}`, { as: liaison, payload: farAway })
    expect((back.json() as Misfits).misfits).toHaveLength(1)
    expect(await shownOn(screen)).not.toContain(notice)
  })

  test('is told of by the county command too', async () => {
    const file = { screens: [{ id: screen, centre: 'jokiranta', name: 'Käytävän pää', ...farAway, ...more }] }
    const read = readCounty(JSON.stringify(file))
    if (!read.ok) throw new Error(JSON.stringify(read.mistakes))
    await t.deps.db.deleteFrom('installation').execute()
    const { lacking } = await writeCounty(t.deps.db, read.county, t.clock.now)
    expect(lacking.join('\n')).toContain(`${screen} does not show what does not fit it: “${title}”`)
  })

  test('is nobody’s to ask about but its own centre’s', async () => {
    const path = `/api/screens/${screen}/misfits`
    expect((await t.api('GET', path, { as: 'liaison-satamaranta' })).statusCode).toBe(403)
    expect((await t.api('GET', path, { as: 'member-muisti' })).statusCode).toBe(403)
    expect((await t.api('GET', path)).statusCode).toBe(401)
    expect((await t.api('GET', '/api/screens/none/misfits', { as: liaison })).statusCode).toBe(404)
  })
})
