import fc from 'fast-check'
import type { KyselyPlugin } from 'kysely'
import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Playlist } from '../../content/playlist/playlist.ts'
import { addVersion, command, day, hour, noon, smallCounty } from '../store/fixtures.ts'
import { issueToken } from '../store/screen-tokens.ts'
import { insertScreen } from '../store/screens.ts'
import type { Database } from '../store/database.ts'
import { freshDatabase } from '../store/testing.ts'
import { openPlaylists, type Playlists } from './index.ts'

const lost = () => Object.assign(new Error('terminating connection'), { code: '57P01' })

/** A database that can be sent away (every question fails) or silenced (no question is answered). */
function faulty(database: Database) {
  const state = { away: false, silent: false }
  const plugin: KyselyPlugin = {
    transformQuery({ node }) {
      if (state.away) throw lost()
      return node
    },
    async transformResult({ result }) {
      while (state.silent) await new Promise((resolve) => setTimeout(resolve, 5))
      return result
    },
  }
  return { state, db: database.db.withPlugin(plugin) }
}

let now = noon
let database: Database
let screen: string
let token: string
beforeAll(async () => {
  database = await freshDatabase()
  const { db } = database
  await smallCounty(db)
  screen = await insertScreen(db, {
    centre: 'keskusta',
    name: 'Aula',
    widthPx: 1920,
    heightPx: 1080,
    diagonalInches: 55,
    viewingDistanceM: 3,
    languages: ['fi'],
    hours: null,
  })
  token = await issueToken(db, screen, null, noon)
  const ends = { kuoro: 2 * hour, kahvila: 1.5 * day, jumppa: 8 * day, retki: 40 * day }
  for (const [notice, until] of Object.entries(ends)) {
    await command(db, notice, {
      kind: 'submit',
      version: await addVersion(db, notice, { until: noon + until }),
    })
    await command(db, notice, { kind: 'approve', version: 1 })
  }
})
afterAll(() => database.close())

interface Process {
  playlists: Playlists
  state: { away: boolean; silent: boolean }
  changed(centre: string | null): void
}
function startProcess(): Process {
  const { db, state } = faulty(database)
  let listener: (centre: string | null) => void = () => undefined
  const playlists = openPlaylists({
    db,
    now: () => now,
    onPlacementChange(given) {
      listener = given
      return () => undefined
    },
    onError: () => undefined,
  })
  return { playlists, state, changed: (centre) => listener(centre) }
}
const playlistIn = async ({ playlists }: Process): Promise<Playlist> =>
  JSON.parse((await playlists.playlistOf(screen))!.at(now).toString()) as Playlist
const shownIn = async (process: Process) =>
  (await playlistIn(process)).slides.map(({ notice }) => notice).sort()

let one: Process
beforeEach(async () => {
  now = noon
  one = startProcess()
  await one.playlists.screenByToken(token)
  expect(await shownIn(one)).toEqual(['jumppa', 'kahvila', 'kuoro', 'retki'])
})

describe('while the database is away', () => {
  it('each slide still ends at its own time, and the next day begins, however long it takes', async () => {
    one.state.away = true
    // What is said when the connection for signals has come back: anything may have changed.
    one.changed(null)
    now = noon + 3 * hour
    expect(await shownIn(one)).toEqual(['jumppa', 'kahvila', 'retki'])
    now = noon + 2 * day
    expect(await shownIn(one)).toEqual(['jumppa', 'retki'])
    expect((await playlistIn(one)).days[0]).toBe('2026-09-16T21:00:00.000Z')
    now = noon + 39 * day
    expect(await shownIn(one)).toEqual(['retki'])
    now = noon + 41 * day
    expect(await shownIn(one)).toEqual([])
  })

  it('the playlist from memory is at every moment the one that the database would give', async () => {
    one.state.away = true
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -2 * day, max: 45 * day }), async (later) => {
        now = noon + later
        const other = startProcess()
        const [remembered, told] = [await playlistIn(one), await playlistIn(other)]
        expect(remembered).toEqual(told)
      }),
      { numRuns: 60 },
    )
  })

  it('a screen’s token is believed on, and a stranger’s is not made good', async () => {
    one.state.away = true
    now = noon + 9 * day
    expect(await one.playlists.screenByToken(token)).toEqual({ known: 'screen', screen })
    await expect(one.playlists.screenByToken('made-up')).rejects.toThrow('terminating connection')
  })

  it('what is known to have changed is served from no memory: neither a playlist nor a token', async () => {
    one.state.away = true
    one.changed('keskusta')
    await expect(one.playlists.playlistOf(screen)).rejects.toThrow('terminating connection')
    await expect(one.playlists.screenByToken(token)).rejects.toThrow('terminating connection')
    one.state.away = false
    expect((await one.playlists.screenByToken(token)).known).toBe('screen')
    expect(await shownIn(one)).toHaveLength(4)
  })

  it('a fault of ours is not taken for it', async () => {
    one.changed(null)
    const broken = database.db.withPlugin({
      transformQuery: () => {
        throw new Error('a slip')
      },
      transformResult: ({ result }) => Promise.resolve(result),
    })
    const playlists = openPlaylists({
      db: broken,
      now: () => now,
      onPlacementChange: () => () => undefined,
      onError: () => undefined,
    })
    await expect(playlists.playlistOf(screen)).rejects.toThrow('a slip')
  })

  it('a follower is told afterwards what could not be told meanwhile, though nothing changes any more', async () => {
    const written: string[] = []
    const response = {
      writableLength: 0,
      on: () => undefined,
      writeHead: () => undefined,
      write: (text: string) => written.push(text),
      end: vi.fn(),
    }
    one.playlists.follow({
      screen,
      token,
      centre: 'keskusta',
      response: response as unknown as ServerResponse,
      headers: {},
    })
    await vi.waitFor(() => expect(written.join('')).toContain('event: playlist'))
    const before = written.length
    one.state.away = true
    const version = await addVersion(database.db, 'kirppis', { until: noon + 9 * day })
    await command(database.db, 'kirppis', { kind: 'submit', version })
    await command(database.db, 'kirppis', { kind: 'approve', version })
    one.changed('keskusta')
    await expect(one.playlists.playlistOf(screen)).rejects.toThrow()
    one.state.away = false
    await vi.waitFor(() => expect(written).toHaveLength(before + 1), 5_000)
    await command(database.db, 'kirppis', { kind: 'withdraw' })
    expect(response.end).not.toHaveBeenCalled()
    one.playlists.close()
  })
})

it('a database that says nothing is not waited for where memory has the answer', async () => {
  one.state.silent = true
  one.changed(null)
  expect((await one.playlists.screenByToken(token)).known).toBe('screen')
  expect(await shownIn(one)).toHaveLength(4)
  one.state.silent = false
})

it('a clock that jumps forward and back leaves the playlist that it found', async () => {
  const before = await playlistIn(one)
  now = noon + 20 * day
  expect(await shownIn(one)).toEqual(['retki'])
  now = noon
  expect(one.playlists.ready(`Bearer ${token}`)?.etag ?? before.etag).toBe(before.etag)
  expect(await playlistIn(one)).toEqual(before)
})
