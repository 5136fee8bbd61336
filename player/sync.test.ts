import { expect, it, vi } from 'vitest'
import type { Answer, Ask } from './api.ts'
import type { ServerEvent } from './event-stream.ts'
import type { StoredPlaylist } from './kept.ts'
import { createSync, type Standing, standingIn } from './sync.ts'
import { playlistOf } from './testing.ts'

const identity = { token: 'secret', screen: 'aula' }
const refusal = (status: number, code: string): Answer => ({
  status,
  ok: false,
  code,
  tag: null,
  body: { code },
})

/** A server with one playlist, a stream that the test speaks through, and waits that end when the test says so. */
function world() {
  let latest: StoredPlaylist | null = null
  let etag = 'one'
  let answer: Answer | null = null
  const asked: Ask[] = []
  const waits: { ms: number; over: () => void }[] = []
  const streams: { opened: () => void; on: (event: ServerEvent) => void; end: (answer: Answer) => void }[] =
    []
  const mends: number[] = []
  const failures: string[] = []
  const sync = createSync({
    ask: async (_, how) => {
      asked.push(how)
      if (answer) return answer
      const tag = `"${etag}"`
      if (how.tag === tag) return { status: 304, ok: false, code: null, tag, body: null }
      return { status: 200, ok: true, code: null, tag, body: playlistOf([], etag) }
    },
    adopter: {
      latest: () => latest,
      take: async (next) => void (latest = next),
      mend: async () => void mends.push(1),
    },
    listen: (_, opened, on) => new Promise((end) => streams.push({ opened, on, end })),
    wait: (ms) => new Promise((over) => waits.push({ ms, over })),
    chance: () => 0.5,
    failed: (what) => void failures.push(what),
  })
  return {
    sync,
    asked,
    waits,
    streams,
    mends,
    failures,
    etag: () => latest?.playlist.etag,
    serve: (next: string) => void (etag = next),
    answer: (with_: Answer | null) => void (answer = with_),
    stored: (value: StoredPlaylist) => void (latest = value),
  }
}

it('asks at once, and then with the tag of what it has', async () => {
  const w = world()
  void w.sync.run(identity, () => undefined)
  await vi.waitFor(() => expect(w.etag()).toBe('one'))
  await w.sync.refresh(identity.token)
  expect(w.asked.map((how) => how.tag)).toEqual([null, '"one"'])
  expect(w.mends).toHaveLength(1)
})

it('asks for everything when it holds less than the server', async () => {
  const w = world()
  w.stored({ playlist: playlistOf([], 'one'), tag: null })
  await w.sync.refresh(identity.token)
  expect(w.asked[0]?.tag).toBeNull()
  expect(w.mends).toHaveLength(0)
})

it('follows an event within a second, but not one about what it has', async () => {
  const w = world()
  void w.sync.run(identity, () => undefined)
  await vi.waitFor(() => expect(w.etag()).toBe('one'))
  w.streams[0]?.opened()
  await vi.waitFor(() => expect(w.asked).toHaveLength(2))
  w.streams[0]?.on({ name: 'playlist', data: 'one' })
  w.streams[0]?.on({ name: 'other', data: 'two' })
  expect(w.waits.filter((wait) => wait.ms < 1_000)).toEqual([])
  w.serve('two')
  w.streams[0]?.on({ name: 'playlist', data: 'two' })
  const spread = w.waits.find((wait) => wait.ms < 1_000)
  expect(spread).toBeDefined()
  spread?.over()
  await vi.waitFor(() => expect(w.etag()).toBe('two'))
})

it('asks once more when it is told something while an answer is on its way', async () => {
  const w = world()
  const first = w.sync.refresh(identity.token)
  w.serve('two')
  await Promise.all([first, w.sync.refresh(identity.token)])
  expect(w.asked).toHaveLength(2)
  expect(w.etag()).toBe('two')
})

it('polls once a minute without a stream and tries the stream again later and later', async () => {
  const w = world()
  void w.sync.run(identity, () => undefined)
  await vi.waitFor(() => expect(w.waits).toHaveLength(1))
  expect(w.waits[0]?.ms).toBe(60_000)
  const pauses: (number | undefined)[] = []
  for (let tries = 1; tries <= 3; tries++) {
    w.streams[tries - 1]?.end({ status: 0 })
    await vi.waitFor(() => expect(w.waits).toHaveLength(tries + 1))
    pauses.push(w.waits[tries]?.ms)
    w.waits[tries]?.over()
    await vi.waitFor(() => expect(w.streams).toHaveLength(tries + 1))
  }
  expect(pauses).toEqual([1_500, 3_000, 6_000])
  w.serve('two')
  w.waits[0]?.over()
  await vi.waitFor(() => expect(w.etag()).toBe('two'))
})

it('stops when its token was ended on purpose', async () => {
  const w = world()
  w.answer(refusal(401, 'revoked'))
  await w.sync.run(identity, () => undefined).revoked
  expect(w.etag()).toBeUndefined()
})

it('tries a refused token each minute, tells that it is doubted, and at the first good answer that it is not', async () => {
  const w = world()
  const doubts: boolean[] = []
  w.answer({ status: 401, ok: false, code: null, tag: null, body: null })
  const { stop } = w.sync.run(identity, (doubted) => void doubts.push(doubted))
  await vi.waitFor(() => expect(doubts).toEqual([true]))
  w.answer(null)
  expect(w.waits[0]?.ms).toBe(60_000)
  w.waits[0]?.over()
  await vi.waitFor(() => expect(doubts).toEqual([true, false]))
  expect(w.etag()).toBe('one')
  stop()
})

it.each<[Answer, Standing]>([
  [refusal(401, 'revoked'), 'revoked'],
  [refusal(401, 'not-signed-in'), 'doubted'],
  [{ status: 401, ok: false, code: null, tag: null, body: null }, 'doubted'],
  [refusal(403, 'revoked'), 'doubted'],
  [refusal(404, 'not-found'), 'doubted'],
  [{ status: 0 }, 'unsaid'],
  [refusal(500, 'internal'), 'unsaid'],
  [refusal(429, 'too-many-requests'), 'unsaid'],
  [{ status: 200, ok: true, code: null, tag: null, body: { hello: 'portal' } }, 'unsaid'],
  [{ status: 304, ok: false, code: null, tag: '"one"', body: null }, 'good'],
  [{ status: 200, ok: true, code: null, tag: null, body: playlistOf([], 'one') }, 'good'],
])('%o makes a token %s', (answer, standing) => {
  expect(standingIn(answer)).toBe(standing)
})

it('tells of an answer that is no playlist, and keeps what it has', async () => {
  const w = world()
  w.stored({ playlist: playlistOf([], 'one'), tag: '"one"' })
  w.answer({ status: 200, ok: true, code: null, tag: null, body: { hello: 'proxy' } })
  await w.sync.refresh(identity.token)
  expect(w.etag()).toBe('one')
  expect(w.failures).toHaveLength(1)
})
