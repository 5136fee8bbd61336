import { expect, it, vi } from 'vitest'
import type { Answer, Ask } from './api.ts'
import type { ServerEvent } from './event-stream.ts'
import type { StoredPlaylist } from './kept.ts'
import { createSync, type Parting, partingIn } from './sync.ts'
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
  void w.sync.run(identity)
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
  void w.sync.run(identity)
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
  void w.sync.run(identity)
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

it.each<[Answer, Parting]>([
  [refusal(401, 'revoked'), 'revoked'],
  [refusal(401, 'not-signed-in'), 'unknown'],
])('stops when the server parts with it: %o', async (answer, parting) => {
  const w = world()
  w.answer(answer)
  expect(await w.sync.run(identity)).toBe(parting)
  expect(w.etag()).toBeUndefined()
})

it('does not part because of a fault or a missing network', () => {
  expect(partingIn({ status: 0 })).toBeNull()
  expect(partingIn(refusal(500, 'internal'))).toBeNull()
  expect(partingIn(refusal(403, 'revoked'))).toBeNull()
})

it('tells of an answer that is no playlist, and keeps what it has', async () => {
  const w = world()
  w.stored({ playlist: playlistOf([], 'one'), tag: '"one"' })
  w.answer({ status: 200, ok: true, code: null, tag: null, body: { hello: 'proxy' } })
  await w.sync.refresh(identity.token)
  expect(w.etag()).toBe('one')
  expect(w.failures).toHaveLength(1)
})
