import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Playlist } from '../../content/playlist/playlist.ts'
import { listen, notify } from '../store/changes.ts'
import { openDatabase, type Database } from '../store/database.ts'
import { addVersion, command, day, hour, noon, smallCounty } from '../store/fixtures.ts'
import { insertScreen } from '../store/screens.ts'
import { issueToken, revokeTokens } from '../store/screen-tokens.ts'
import { freshDatabase } from '../store/testing.ts'
import { openPlaylists, type Playlists } from './index.ts'

/** One process of several over the same database: its own connections, its own memory. */
interface Process {
  playlists: Playlists
  close(): Promise<void>
}

let now = noon
const onError = (error: unknown) => expect.fail(String(error))

async function startProcess({ connection }: Pick<Database, 'connection'>): Promise<Process> {
  const database = openDatabase({ connection, connections: 3 })
  const listeners = new Set<(centre: string | null) => void>()
  const onChange = (centre: string | null) => listeners.forEach((listener) => listener(centre))
  const listening = await listen({ connection, onChange })
  const onPlacementChange = (listener: (centre: string | null) => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  const playlists = openPlaylists({ db: database.db, now: () => now, onPlacementChange, onError })
  const close = async () => {
    playlists.close()
    await listening.close()
    await database.close()
  }
  return { playlists, close }
}

let database: Database
let processes: Process[]
let screen: string
beforeAll(async () => {
  database = await freshDatabase()
  await smallCounty(database.db)
  const shape = { widthPx: 1920, heightPx: 1080, diagonalInches: 55, viewingDistanceM: 3 }
  const languages = ['fi' as const]
  screen = await insertScreen(database.db, {
    centre: 'keskusta',
    name: 'Aula',
    ...shape,
    languages,
    hours: null,
  })
  processes = [await startProcess(database), await startProcess(database)]
})
afterAll(async () => {
  for (const one of processes) await one.close()
  await database.close()
})

const playlistIn = async ({ playlists }: Process): Promise<Playlist> =>
  JSON.parse((await playlists.playlistOf(screen))!.at(now).toString()) as Playlist
const both = () => Promise.all(processes.map(playlistIn))
const shownIn = (playlist: Playlist) => playlist.slides.map((slide) => `${slide.notice} ${slide.version}`)

test('a change that one process makes is in the playlists of all, and all have the same tag', async () => {
  await both()
  const db = database.db
  await command(db, 'retki', { kind: 'submit', version: await addVersion(db, 'retki') })
  expect((await both()).map(shownIn)).toEqual([[], []])
  await command(db, 'retki', { kind: 'approve', version: 1 })
  await vi.waitFor(async () => expect((await both()).map(shownIn)).toEqual([['retki 1'], ['retki 1']]))
  const [one, two] = await both()
  expect(one!.etag).toBe(two!.etag)

  await command(db, 'retki', { kind: 'withdraw' })
  await vi.waitFor(async () => expect((await both()).map(shownIn)).toEqual([[], []]))
})

test('what was shown earlier today is told without its content, with its true end, and not on the morrow', async () => {
  const db = database.db
  await command(db, 'kahvila', { kind: 'submit', version: await addVersion(db, 'kahvila') })
  await command(db, 'kahvila', { kind: 'approve', version: 1 }, { now: now + hour })
  const second = await addVersion(db, 'kahvila', { from: noon, until: noon + 20 * day })
  await command(db, 'kahvila', { kind: 'revise', version: second }, { now: now + 2 * hour })
  await command(db, 'kahvila', { kind: 'approve', version: second }, { now: now + 3 * hour })
  now += 4 * hour
  await vi.waitFor(async () => expect(shownIn((await both())[1]!)).toEqual(['kahvila 2']))
  const earlier = (await both())[1]!.earlier!.filter((one) => one.notice === 'kahvila')
  expect(earlier).toMatchObject([
    {
      version: 1,
      windows: [[new Date(noon + hour).toISOString(), new Date(noon + 3 * hour).toISOString()]],
    },
  ])
  expect(JSON.stringify(earlier)).not.toContain('Otsikko')
  now += day
  const [tomorrow] = await both()
  expect(tomorrow!.earlier).toEqual([])
  expect(shownIn(tomorrow!)).toEqual(['kahvila 2'])
})

test('a token that one process revokes is refused by the others', async () => {
  const token = await issueToken(database.db, screen, null, now)
  const known = () =>
    Promise.all(processes.map(async (one) => (await one.playlists.screenByToken(token)).known))
  expect(await known()).toEqual(['screen', 'screen'])
  await database.db.transaction().execute(async (trx) => {
    await revokeTokens(trx, screen, now)
    await notify(trx, { centre: 'keskusta' })
  })
  await vi.waitFor(async () => expect(await known()).toEqual(['revoked', 'revoked']))
})

test('while many ask, what is made before a change is given to nobody after it', async () => {
  const { playlists } = processes[0]!
  const db = database.db
  for (let round = 0; round < 5; round++) {
    const notice = `nopea-${round}`
    await command(
      db,
      notice,
      { kind: 'submit', version: await addVersion(db, notice, { until: now + 9 * day }) },
      { now },
    )
    const asking = Array.from({ length: 20 }, () => playlists.playlistOf(screen))
    await command(db, notice, { kind: 'approve', version: 1 }, { now })
    await Promise.all(asking)
    await vi.waitFor(async () => expect(shownIn(await playlistIn(processes[0]!))).toContain(`${notice} 1`))
  }
})
