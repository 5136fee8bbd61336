import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createNotice, getNotice, updateNotice, type Notice } from '../../server/routes/notices/schema.ts'
import { ownProblem, type Call } from '../api.ts'
import { draftOf, emptyDraft, type Draft } from './draft.ts'
import { forgetAllDrafts, keepDraft, keptDrafts } from './keeper.ts'
import { createPutAway, isWhole } from './put-away.ts'

const today = '2026-11-21'
const me = 'member-one'
const titled = (title: string, more: Partial<Draft> = {}): Draft => ({
  ...emptyDraft('event', today),
  content: { fi: { title } },
  ...more,
})
const keep = (draft: Draft, notice: string | null = null, version: number | null = null, user = me) =>
  keepDraft(user, draft.template, { draft, at: `${today}T10:00:00Z`, notice, version })

const stored = (more: Partial<Notice> = {}): Notice => ({
  id: 'n1',
  organisation: 'o1',
  version: 4,
  template: 'event',
  content: { fi: { title: 'Kahvihetki' } },
  details: {},
  validFrom: '2026-11-20T22:00:00.000Z',
  validUntil: '2026-12-08T22:00:00.000Z',
  placements: [],
  answers: [],
  pictureUrl: null,
  updatedAt: '2026-11-21T10:00:00.000Z',
  ...more,
})
const handed = stored({
  placements: [
    {
      id: 'p',
      notice: 'n1',
      centre: 'jokiranta',
      state: 'awaiting',
      version: 4,
      shownVersion: null,
      since: '2026-11-21T10:00:00.000Z',
      reason: null,
    },
  ],
})

/** A server that has this notice and takes what it is given, or nothing. */
function server({ has = stored(), takes = true } = {}) {
  const calls: { method: string; body: unknown; key?: string | undefined }[] = []
  const call = (async (route: { method: string }, asked: { body?: unknown; key?: string }) => {
    if (route === getNotice) return { ok: true, answer: has }
    calls.push({ method: route.method, body: asked.body, key: asked.key })
    return takes ? { ok: true, answer: has } : { ok: false, problem: ownProblem('network') }
  }) as unknown as Call
  return { calls, call }
}

beforeEach(() => {
  const held = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    get length() {
      return held.size
    },
    key: (i: number) => [...held.keys()][i] ?? null,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  })
})
afterEach(() => vi.unstubAllGlobals())

describe('before signing out', () => {
  it('a draft that only this device has is begun on the server, and the device forgets it', async () => {
    keep(titled('Laulua'))
    const { call, calls } = server()
    expect(await createPutAway(call)(me, today)).toEqual([])
    expect(calls).toMatchObject([
      { method: createNotice.method, body: { content: { fi: { title: 'Laulua' } } } },
    ])
    expect(keptDrafts(me)).toEqual([])
  })

  it('words typed into a stored draft are saved on the version they began from', async () => {
    keep(titled('Uusi'), 'n1', 3)
    const { call, calls } = server()
    expect(await createPutAway(call)(me, today)).toEqual([])
    expect(calls).toMatchObject([{ method: updateNotice.method, body: { version: 3 } }])
    expect(keptDrafts(me)).toEqual([])
  })

  it('a change of what centres have is never sent by it: the person is asked', async () => {
    keep(titled('Uusi'), 'n1', 4)
    const { call, calls } = server({ has: handed })
    expect(await createPutAway(call)(me, today)).toMatchObject([{ why: 'handed-in' }])
    expect(calls).toEqual([])
    expect(keptDrafts(me)).toHaveLength(1)
  })

  it('what is the same on the server is forgotten without a word', async () => {
    keep(draftOf(handed, today), 'n1', 4)
    const { call, calls } = server({ has: handed })
    expect(await createPutAway(call)(me, today)).toEqual([])
    expect(calls).toEqual([])
    expect(keptDrafts(me)).toEqual([])
  })

  it.each([
    ['half a moment', { details: { starts: '2026-12-08T' } }],
    ['an end before its beginning', { validUntil: '2026-11-01', untilChosen: true }],
  ])('%s is not lost on the way: the person is asked', async (_, more) => {
    const draft = titled('Laulua', more)
    expect(isWhole(draft)).toBe(false)
    keep(draft)
    const { call, calls } = server()
    expect(await createPutAway(call)(me, today)).toMatchObject([{ why: 'unfinished' }])
    expect(calls).toEqual([])
    expect(keptDrafts(me)).toHaveLength(1)
  })

  it('what the server does not take stays; tried again it has the same key, so that it is not begun twice', async () => {
    keep(titled('Laulua'))
    keep({ ...titled('Talvi'), template: 'announcement' })
    const { call, calls } = server({ takes: false })
    const putAway = createPutAway(call)
    expect(await putAway(me, today)).toMatchObject([{ why: 'not-taken' }, { why: 'not-taken' }])
    await putAway(me, today)
    expect(keptDrafts(me)).toHaveLength(2)
    expect(calls).toHaveLength(4)
    expect(new Set(calls.map(({ key }) => key)).size).toBe(2)
  })

  it('an empty form is nothing to ask about', async () => {
    keep(emptyDraft('event', today))
    const { call, calls } = server()
    expect(await createPutAway(call)(me, today)).toEqual([])
    expect(calls).toEqual([])
    expect(keptDrafts(me)).toEqual([])
  })

  it('the drafts of others on the same device stay theirs', async () => {
    keep(titled('Toisen'), null, null, 'member-one-more')
    const { call, calls } = server()
    await createPutAway(call)(me, today)
    forgetAllDrafts(me)
    expect(calls).toEqual([])
    expect(keptDrafts('member-one-more')).toHaveLength(1)
  })

  it('what the browser would not keep is brought too', async () => {
    vi.stubGlobal('localStorage', {
      length: 0,
      setItem: () => {
        throw new Error('full')
      },
      getItem: () => null,
      removeItem: () => undefined,
    })
    expect(keep(titled('Laulua'))).toBe(false)
    const { call, calls } = server()
    expect(await createPutAway(call)(me, today)).toEqual([])
    expect(calls).toHaveLength(1)
    expect(keptDrafts(me)).toEqual([])
  })
})
